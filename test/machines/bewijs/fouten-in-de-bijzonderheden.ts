import type { Bezwaar } from '../../../machines/casus/bezwaren'
import type { Gebeurtenis } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import type { Stand } from '../../../machines/casus/stand'
import { type GezaaideFout, thema } from './themas'
import { metBezwaren, metExtraBezwaar, metGevolg, type Zaad, zonderBezwaar } from './zaaien'

const SLUITEN_CONTACT = ['eergerelateerd', 'huwelijksdwang', 'vgv', 'pcf', 'intieme-terreur', 'mensenhandel']
const VERPLICHT_HOUDT =
  'Wat een bijzonderheid verplicht houdt niet melden en sluiten tegen, tot het is gedaan of de reden er staat'
const VERDWIJNT = 'Een bijzonderheid die contact sluit verdwijnt of verlicht alleen als een deskundige contact goedvond'
const GEVAAR = 'Gevaar opent of sluit geen contact, een antwoord over acute onveiligheid ook niet'
const OPNIEUW =
  'Een bijzonderheid die iets verplicht vraagt dat opnieuw, en maakt een besluit niet te melden te herzien'

const isMelden = (gebeurtenis: Gebeurtenis) =>
  gebeurtenis.type === 'melden besloten' && gebeurtenis.besluit === 'melden'
const zonderContactblok = (echt: readonly Bezwaar[]) => echt.filter(({ id }) => !id.startsWith('contact'))

/** The reasons with one more of this name. */
function metOok(id: string, als: (stand: Stand, gebeurtenis: Gebeurtenis) => boolean): Zaad {
  return metBezwaren((echt, stand, gebeurtenis) =>
    als(stand, gebeurtenis) && !echt.some((een) => een.id === id) ? [...echt, { id, waarden: {} }] : echt,
  )
}

/** Bijzonderheden, what a victim wants, other bodies, the checks, and what an organisation adds. */
export const foutenInDeBijzonderheden: readonly GezaaideFout[] = [
  ...SLUITEN_CONTACT.map((naam) => ({
    fout: `bij ${naam} opent gevaar het contact`,
    wereld: thema(`contact bij ${naam}`),
    zaad: metBezwaren((echt, stand) => (stand.gevaar ? zonderContactblok(echt) : echt)),
    betrapt: GEVAAR,
  })),
  {
    fout: 'acute onveiligheid met ja opent het contact',
    wereld: thema('contact bij pcf'),
    zaad: metBezwaren((echt, stand) => (stand.antwoorden['acuut'] === 'ja' ? zonderContactblok(echt) : echt)),
    betrapt: GEVAAR,
  },
  {
    fout: 'een eigen woord maakt het gevaar voor vgv lichter',
    wereld: thema('vgv: risico en vertrek'),
    zaad: metGevolg(({ kenmerken }, gebeurtenis) =>
      gebeurtenis.type === 'bijzonderheid vastgesteld' && gebeurtenis.risico
        ? { kenmerken: { ...kenmerken, [gebeurtenis.bijzonderheid]: { risico: gebeurtenis.risico } } }
        : {},
    ),
    betrapt: VERDWIJNT,
  },
  {
    fout: 'een eigen woord maakt het slachtoffer van huwelijksdwang volwassen',
    wereld: thema('contact bij huwelijksdwang'),
    zaad: metGevolg(({ kenmerken }, gebeurtenis) =>
      gebeurtenis.type === 'bijzonderheid vastgesteld' && gebeurtenis.volwassen
        ? { kenmerken: { ...kenmerken, huwelijksdwang: { volwassen: true } } }
        : {},
    ),
    betrapt: VERDWIJNT,
  },
  {
    fout: 'een oude risicotaxatie telt voor een nieuwe bijzonderheid',
    wereld: thema('contact · eergerelateerd en huwelijksdwang'),
    zaad: metGevolg(({ risicotaxatie }, { type }) => (type === 'bijzonderheid vastgesteld' ? { risicotaxatie } : {})),
    betrapt: 'Alleen Veilig Thuis of een deskundige kan contact goedvinden, en nieuw gevaar vraagt het opnieuw',
  },
  {
    fout: 'letsel hoeft niet geduid te worden',
    wereld: thema('besluiten bij letsel-kind'),
    zaad: zonderBezwaar('letselduiding-ontbreekt'),
    betrapt: VERPLICHT_HOUDT,
  },
  {
    fout: 'wie de wens opschreef hoeft niet te weten of die persoon dat overziet',
    wereld: thema('besluiten bij ouderenmishandeling'),
    zaad: metGevolg((_stand, { type }) => (type === 'wens vastgelegd' ? { wens: 'met-bekwaamheid' } : {})),
    betrapt: 'Wat het slachtoffer wil of niet wil verandert niets aan melden, hulp of wat besloten mag worden',
  },
  {
    fout: 'wat gedaan is blijft gevraagd',
    wereld: thema('besluiten bij zwangerschap'),
    zaad: metOok('ongeboren-kind-in-beeld-ontbreekt', (stand, { type }) => {
      return stand.bijzonderheden.length > 0 && type === 'casus gesloten'
        ? true
        : stand.ongeborenen.length > 0 && type === 'melden besloten'
    }),
    betrapt: VERPLICHT_HOUDT,
  },
  {
    fout: 'zonder deskundige mag niemand melden',
    wereld: thema('besluiten bij eergerelateerd'),
    zaad: metOok(
      'deskundige-ontbreekt',
      (stand, gebeurtenis) => isMelden(gebeurtenis) && stand.bijzonderheden.length > 0,
    ),
    betrapt:
      'Van een bijzonderheid houdt alleen de andere ouder horen een besluit te melden tegen, en geen besluit over hulp',
  },
  {
    fout: 'de andere ouder moet gehoord worden terwijl contact dicht is',
    wereld: thema('andere ouder en pcf'),
    zaad: metOok(
      'andere-ouder-gehoord-ontbreekt',
      (stand, { type }) => !stand.andereOuderGehoord && type === 'melden besloten',
    ),
    betrapt:
      'Naar de andere ouder wordt niemand gestuurd zolang contact gevaarlijk is; daarbuiten wacht ook melden daarop',
  },
  {
    fout: 'de andere ouder hoeft nooit gehoord te worden',
    wereld: thema('andere ouder en pcf'),
    zaad: zonderBezwaar('andere-ouder-gehoord-ontbreekt'),
    betrapt:
      'Naar de andere ouder wordt niemand gestuurd zolang contact gevaarlijk is; daarbuiten wacht ook melden daarop',
  },
  {
    fout: 'een plicht houdt een besluit tegen terwijl er gevaar is',
    wereld: thema('besluiten bij ouderenmishandeling'),
    zaad: metOok('wens-en-bekwaamheid-ontbreekt', (stand, { type }) => stand.gevaar && type === 'melden besloten'),
    betrapt: 'Is melden direct, dan houdt niets wat verplicht is een besluit of sluiten tegen',
  },
  {
    fout: 'een vastgelegde reden opent niets',
    wereld: thema('besluiten bij pcf'),
    zaad: metGevolg(({ afgedaan }, { type }) => (type === 'verplichting overgeslagen' ? { afgedaan } : {})),
    betrapt: 'Een vastgelegde reden opent wat een bijzonderheid verplicht, en alleen dat',
  },
  {
    fout: 'een eerdere deskundige telt voor een nieuwe bijzonderheid',
    wereld: thema('plichten · vgv en pcf'),
    zaad: metGevolg(({ afgedaan }, { type }) =>
      type === 'bijzonderheid vastgesteld' ? { afgedaan: { ...afgedaan, 'pcf/deskundige': 'gedaan' } } : {},
    ),
    betrapt: OPNIEUW,
  },
  {
    fout: 'na een nieuwe bijzonderheid blijft het besluit niet te melden staan',
    wereld: thema('besluiten bij letsel-kind'),
    zaad: metGevolg(({ teHerzien }, { type }) => (type === 'bijzonderheid vastgesteld' ? { teHerzien } : {})),
    betrapt: OPNIEUW,
  },
  {
    fout: 'vertrek deze week opent de acute vraag niet',
    wereld: thema('vgv: risico en vertrek'),
    zaad: metGevolg(({ acuutBeoordelen }, { type }) =>
      type === 'bijzonderheid vastgesteld' ? { acuutBeoordelen } : {},
    ),
    betrapt:
      'Ernstig gevaar voor vgv, of vertrek deze week, opent de vraag naar acute onveiligheid; anders opent geen bijzonderheid die',
  },
  {
    fout: 'een bezwaar van het slachtoffer houdt melden tegen',
    wereld: thema('besluiten bij ouderenmishandeling'),
    zaad: metExtraBezwaar(({ wens }, gebeurtenis) => wens !== 'niet' && isMelden(gebeurtenis)),
    betrapt: 'Wat het slachtoffer wil of niet wil verandert niets aan melden, hulp of wat besloten mag worden',
  },
  {
    fout: 'een aanmelding bij CoMensha telt als advies van Veilig Thuis',
    wereld: thema('besluiten bij mensenhandel'),
    zaad: metGevolg((_stand, { type }) => (type === 'aanmelding comensha gedaan' ? { veiligThuis: 'na-weging' } : {})),
    betrapt: 'Een verzoek aan de Raad of een aanmelding bij CoMensha wordt altijd aanvaard en is geen melding',
  },
  {
    fout: 'wie de andere ouder hoorde mag ook contact',
    wereld: thema('andere ouder en intieme-terreur'),
    zaad: metGevolg((_stand, { type }) => (type === 'andere ouder gehoord' ? { contactadvies: 'ja' } : {})),
    betrapt: 'De andere ouder horen verandert niets aan melden of hulp, en houdt niets tegen',
  },
  {
    fout: 'zonder mantelzorgverleningscheck sluit een casus niet',
    wereld: thema('twee checks'),
    zaad: metExtraBezwaar(
      ({ mantelzorgcheck }, { type }) => mantelzorgcheck === 'niet-gedaan' && type === 'casus gesloten',
    ),
    betrapt: 'De mantelzorgverleningscheck houdt niets tegen zolang die niet is gedaan',
  },
  {
    fout: 'wie een ander laat overnemen hoeft niet naar het gevaar van nu te kijken',
    wereld: thema('twee checks'),
    zaad: metGevolg(({ acuutBeoordelen }, gebeurtenis) =>
      'vervolg' in gebeurtenis && gebeurtenis.vervolg === 'andere-neemt-over' ? { acuutBeoordelen } : {},
    ),
    betrapt: 'Wie nu alleen of in gevaar is, kind of volwassene, opent de vraag naar acute onveiligheid',
  },
  {
    fout: 'een organisatieregel maakt een regel van het kader losser',
    wereld: thema('vereist · collega zo-nodig, aandachtsfunctionaris zo-nodig, advies verplicht · organisatie collega'),
    zaad: metBezwaren((echt, { organisatieregels }) =>
      organisatieregels.length > 0 ? echt.filter(({ id }) => id !== 'veilig-thuis-advies-ontbreekt') : echt,
    ),
    betrapt: 'Een organisatieregel maakt het alleen strenger: elk bezwaar van het kader blijft staan',
  },
  {
    fout: 'een afspraak van de organisatie staat met reden en al tussen vermoeden en melding',
    wereld: thema('vereist · collega zo-nodig, aandachtsfunctionaris zo-nodig, advies zo-nodig · organisatie collega'),
    zaad: metOok(
      'collega-ontbreekt',
      ({ collega, gevaar }, gebeurtenis) => !collega && !gevaar && isMelden(gebeurtenis),
    ),
    betrapt: 'Wat de organisatie vraagt en het kader niet, houdt een melding niet meer tegen als de reden er staat',
  },
  {
    fout: 'de organisatie mag de aandachtsfunctionaris vragen, maar het telt niet',
    wereld: thema(
      'vereist · collega zo-nodig, aandachtsfunctionaris zo-nodig, advies zo-nodig · organisatie aandachtsfunctionaris',
    ),
    zaad: zonderBezwaar('aandachtsfunctionaris-ontbreekt'),
    betrapt: 'Voor niet melden is gevraagd wat kader of organisatie verplicht, of is de reden vastgelegd',
  },
  {
    fout: 'een casus sluit met zorgen uit de kindcheck',
    wereld: thema('twee checks'),
    zaad: zonderBezwaar('kindcheck-zorgen', 'acuut-nu-beoordelen'),
    betrapt:
      'Zorgen uit een check houden niet melden en sluiten tegen, tot Veilig Thuis is gevraagd of de mensen gewogen zijn',
  },
  {
    fout: 'een collega telt als deskundige',
    wereld: thema('plichten · vgv en letsel-kind'),
    zaad: metGevolg(({ afgedaan }, gebeurtenis) =>
      gebeurtenis.type === 'raadpleging gehouden' && gebeurtenis.met === 'letseldeskundige'
        ? { afgedaan: { ...afgedaan, 'vgv/deskundige': 'gedaan' } }
        : {},
    ),
    betrapt: 'Een plicht van een bijzonderheid is pas gedaan als wie daarvoor gevraagd moet worden is gevraagd',
  },
  {
    fout: 'een deskundige neemt het nee van Veilig Thuis terug',
    wereld: thema('contact en gevaar'),
    zaad: metGevolg((_stand, gebeurtenis) =>
      gebeurtenis.type === 'raadpleging gehouden' && gebeurtenis.met === 'deskundige' && gebeurtenis.contact === 'ja'
        ? { contactadvies: 'ja' }
        : {},
    ),
    betrapt: 'Alleen Veilig Thuis of een deskundige kan contact goedvinden, en nieuw gevaar vraagt het opnieuw',
  },
  {
    fout: 'na een rode vlag blijft een eerder ja staan',
    wereld: thema('contact en gevaar'),
    zaad: metGevolg(({ contactadvies }, { type }) => (type === 'rode vlag gezien' ? { contactadvies } : {})),
    betrapt: 'Alleen Veilig Thuis of een deskundige kan contact goedvinden, en nieuw gevaar vraagt het opnieuw',
  },
  {
    fout: 'een mildere check veegt de zorgen weg',
    wereld: thema('twee checks'),
    zaad: metGevolg(({ zorgen }, gebeurtenis) =>
      gebeurtenis.type === 'kindcheck gedaan' && gebeurtenis.uitkomst === 'geen-aanleiding'
        ? { zorgen: { ...zorgen, kinderen: null } }
        : {},
    ),
    betrapt:
      'Zorgen uit een check ontstaan bij die check, en verdwijnen alleen door te vragen, te melden, te wegen of helderheid',
  },
]
