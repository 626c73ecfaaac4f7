import { stappenWereld } from '../../../machines/bewijs/werelden/stappen'
import { type GezaaideFout, thema } from './themas'
import { metBezwaren, metExtraBezwaar, metGevolg, metKader, metVerkeerdKader, zonderBezwaar } from './zaaien'

const gevaar = thema('gevaar en twijfel')
const contact = thema('contact en gevaar')
const kindcheck = thema('kindcheck en rode vlag')
const contactBezwaren = (id: string) => id.startsWith('contact')

/** Toets, contact, people, other routes, closing, departing, danger and the chart itself: promises 6 to 14. */
export const foutenInDeCasus: readonly GezaaideFout[] = [
  {
    fout: 'na het sluiten is opbergen niet meer vast te leggen',
    wereld: thema('melding'),
    zaad: metExtraBezwaar(({ gesloten }, { type }) => gesloten && type === 'uitvoer opgeborgen'),
    betrapt: 'Vastleggen dat de uitvoer is opgeborgen wordt altijd aanvaard, ook na het sluiten, en verandert niets',
  },
  {
    fout: 'opbergen telt als eigen vervolg na een melding',
    wereld: thema('melding'),
    zaad: metGevolg((_stand, { type }) => (type === 'uitvoer opgeborgen' ? { eigenVervolg: true } : {})),
    betrapt: 'Vastleggen dat de uitvoer is opgeborgen wordt altijd aanvaard, ook na het sluiten, en verandert niets',
  },
  {
    fout: 'een toets met nee maakt melden niet nodig',
    wereld: thema('toets en melding'),
    zaad: metKader((kader) => {
      delete kader.toets.nee.melden
    }),
    betrapt: 'Een toets met nee maakt melden weer nodig en vraagt een nieuwe ronde',
  },
  {
    fout: 'een nieuwe ronde houdt het antwoord op acuut',
    wereld: thema('melding'),
    zaad: metGevolg((stand, { type }) => (type === 'ronde gestart' ? { antwoorden: stand.antwoorden } : {})),
    betrapt: 'Een nieuwe ronde stelt alle vragen opnieuw',
  },
  {
    fout: 'een nieuwe afspraak praat tekortschietende hulp weg',
    wereld: thema('toets en melding'),
    zaad: metGevolg((_stand, { type }) => (type === 'afspraak gemaakt' ? { hulp: 'loopt' } : {})),
    betrapt: 'Hulp die tekortschoot houdt melden nodig tot een latere toets, wat er ook wordt afgesproken',
  },
  {
    fout: 'acuut gevaar opent een contact-blok',
    wereld: contact,
    zaad: metBezwaren((echt, stand) => (stand.gevaar ? echt.filter(({ id }) => !contactBezwaren(id)) : echt)),
    betrapt: 'Gevaar opent of sluit geen contact, een antwoord over acute onveiligheid ook niet',
  },
  {
    fout: 'bij een bijzonderheid hoeft geen deskundige ja te zeggen',
    wereld: contact,
    zaad: zonderBezwaar('contact-eerst-deskundige'),
    betrapt: 'Bij een bijzonderheid die contact sluit is er geen contact voordat een deskundige ja heeft gezegd',
  },
  {
    fout: 'het nee van een deskundige telt niet',
    wereld: contact,
    zaad: zonderBezwaar('contactadvies-nee'),
    betrapt: 'Een nee van een deskundige houdt contact tegen',
  },
  {
    fout: 'bij huwelijksdwang komt contact voor de risicotaxatie',
    wereld: contact,
    zaad: zonderBezwaar('contact-eerst-risicotaxatie'),
    betrapt: 'Bij eergerelateerd geweld, en huwelijksdwang van een minderjarige, komt contact pas na de risicotaxatie',
  },
  {
    fout: 'of contact veilig is wordt niet gevraagd',
    wereld: contact,
    zaad: zonderBezwaar('contactveiligheid-niet-beoordeeld'),
    betrapt: 'Er is geen contact voordat is beoordeeld of contact iemand in gevaar kan brengen',
  },
  {
    fout: 'een collega kan contact goedvinden',
    wereld: contact,
    zaad: metGevolg((_stand, gebeurtenis) =>
      gebeurtenis.type === 'raadpleging gehouden' && gebeurtenis.contact === 'ja' ? { contactadvies: 'ja' } : {},
    ),
    betrapt: 'Alleen Veilig Thuis of een deskundige kan contact goedvinden, en nieuw gevaar vraagt het opnieuw',
  },
  {
    fout: 'een bijzonderheid kan zomaar worden ingetrokken',
    wereld: contact,
    zaad: zonderBezwaar('deskundige-nodig'),
    betrapt: 'Een bijzonderheid die contact sluit verdwijnt of verlicht alleen als een deskundige contact goedvond',
  },
  {
    fout: 'een gesprek mag op elke grond worden overgeslagen',
    wereld: thema('gesprek'),
    zaad: zonderBezwaar('grond-onbekend'),
    betrapt: 'Een gesprek wordt alleen overgeslagen op een grond van het kader',
  },
  {
    fout: 'een overgeslagen gesprek houdt besluiten tegen',
    wereld: thema('gesprek'),
    zaad: metExtraBezwaar(({ gesprek }, { type }) => gesprek === 'overgeslagen' && type === 'melden besloten'),
    betrapt: 'Een overgeslagen of uitgesteld gesprek houdt geen besluit en geen sluiten tegen',
  },
  {
    fout: 'de kindcheck wordt overgeslagen',
    wereld: kindcheck,
    zaad: zonderBezwaar('kindcheck-ontbreekt'),
    betrapt: 'Bij een jongere of volwassene komt niet melden pas na de kindcheck, ook als er geen kind gezien is',
  },
  {
    fout: 'een kind dat alleen is opent de acute vraag niet',
    wereld: kindcheck,
    zaad: metGevolg((_stand, { type }) => (type === 'kindcheck gedaan' ? { acuutBeoordelen: false } : {})),
    betrapt: 'Wie nu alleen of in gevaar is, kind of volwassene, opent de vraag naar acute onveiligheid',
  },
  {
    fout: 'zorgen over mantelzorg houden het sluiten niet tegen',
    wereld: thema('zorgen uit een check'),
    zaad: zonderBezwaar('mantelzorgcheck-zorgen'),
    betrapt:
      'Zorgen uit een check houden niet melden en sluiten tegen, tot Veilig Thuis is gevraagd of de mensen gewogen zijn',
  },
  {
    fout: 'veel aangekruiste signalen openen de acute vraag',
    wereld: stappenWereld,
    zaad: metGevolg((_stand, gebeurtenis) =>
      gebeurtenis.type === 'signalen aangekruist' && gebeurtenis.signalen.length > 10 ? { acuutBeoordelen: true } : {},
    ),
    betrapt:
      'Aangekruiste signalen worden aanvaard en veranderen niets aan de stand of het oordeel, hoeveel het er ook zijn',
  },
  {
    fout: 'een casus sluit zonder dat de andere route is gevolgd',
    wereld: thema('route'),
    zaad: zonderBezwaar('andere-route-niet-gevolgd'),
    betrapt: 'Een casus met een andere route sluit pas als die gevolgd is',
  },
  {
    fout: 'een andere route wist het antwoord op acuut',
    wereld: thema('route'),
    zaad: metGevolg((stand, { type }) =>
      type === 'route bepaald' ? { antwoorden: { ...stand.antwoorden, acuut: null } } : {},
    ),
    betrapt: 'Een andere route laat antwoorden en besluiten staan',
  },
  {
    fout: 'advies vragen telt als melding',
    wereld: thema('verplichtingen · projectie-verplicht'),
    zaad: metGevolg((_stand, { type }) => (type === 'raadpleging gehouden' ? { gemeld: true } : {})),
    betrapt: 'Alleen een gedane melding is een melding: advies vragen is dat nooit',
  },
  {
    fout: 'een rode vlag beantwoordt de acute vraag',
    wereld: kindcheck,
    zaad: metGevolg((stand, { type }) =>
      type === 'rode vlag gezien' ? { antwoorden: { ...stand.antwoorden, acuut: 'ja' } } : {},
    ),
    betrapt:
      'Geen signaal, vinkje, gesprek of raadpleging beslist iets: antwoorden, gevaar en besluiten blijven zoals ze zijn',
  },
  {
    fout: 'een besluit niet te melden mag terwijl de acute vraag open staat',
    wereld: kindcheck,
    zaad: zonderBezwaar('acuut-nu-beoordelen'),
    betrapt: 'Zolang acute onveiligheid beoordeeld moet worden is er geen besluit niet te melden en geen sluiten',
  },
  {
    fout: 'gevaar begint door een antwoord',
    wereld: gevaar,
    zaad: metGevolg((_stand, gebeurtenis) =>
      gebeurtenis.type === 'antwoord gewijzigd' && gebeurtenis.antwoord === 'ja' ? { gevaar: true } : {},
    ),
    betrapt: 'Gevaar begint en eindigt alleen door een mens, en laat antwoorden en besluiten staan',
  },
  {
    fout: 'een casus sluit na een melding zonder eigen vervolg',
    wereld: thema('melding'),
    zaad: zonderBezwaar('eigen-vervolg-ontbreekt'),
    betrapt:
      'Na een melding sluit een casus pas met een eigen vervolg, en nooit tijdens gevaar of met ongewogen feiten',
  },
  {
    fout: 'heropenen vergeet het besluit',
    wereld: thema('gesprek'),
    zaad: metGevolg((_stand, { type }) =>
      type === 'casus heropend' ? { gesprek: 'niet', contactadvies: 'geen' } : {},
    ),
    betrapt: 'Heropenen bewaart wat er was en maakt besluiten te herzien',
  },
  {
    fout: 'naar het huishouden wordt niet gevraagd',
    wereld: thema('huishouden en sluiten'),
    zaad: metVerkeerdKader((kader) => {
      for (const vraag of kader.vragen) vraag['per-persoon'] = false
    }),
    betrapt: 'Een casus waar niet gemeld wordt sluit niet zolang iemand niet is beoordeeld',
  },
  {
    fout: 'een kind wordt afgesloten zonder dat er nee is gezegd',
    wereld: thema('twee kinderen'),
    zaad: zonderBezwaar('persoon-nog-niet-veilig'),
    betrapt: 'Afsluiten voor een kind vraagt nee op elke vraag over dat kind en laat de anderen open',
  },
  {
    fout: 'ja voor een kind verdwijnt onder nee voor het andere',
    wereld: thema('twee kinderen'),
    zaad: zonderBezwaar('antwoord-past-niet-bij-personen'),
    betrapt: 'Ja voor een kind telt voor de casus, en twijfel over een kind is geen nee',
  },
  {
    fout: 'een kind erbij laat het besluit niet te melden staan',
    wereld: thema('twee kinderen'),
    zaad: metGevolg((stand, { type }) => (type === 'persoon toegevoegd' ? { teHerzien: stand.teHerzien } : {})),
    betrapt: 'Een kind dat erbij komt maakt een besluit niet te melden te herzien',
  },
]
