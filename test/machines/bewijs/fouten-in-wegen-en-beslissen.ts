import type { Wereld } from '../../../machines/bewijs/bewijs'
import { wegingWerelden } from '../../../machines/bewijs/werelden/weging'
import type { Kader } from '../../../machines/weging/kader.schema'
import { alleKaders } from '../kaders'
import { type GezaaideFout, thema } from './themas'
import { metBezwaren, metExtraBezwaar, metGevolg, metKader, metVerkeerdKader, zonderBezwaar } from './zaaien'

const [, generiek] = await alleKaders()
const [alleAntwoorden] = wegingWerelden(generiek as Kader)
const weging = alleAntwoorden as Wereld
const verplicht = thema('verplichtingen · projectie-verplicht')
const gevaar = thema('gevaar en twijfel')
const routeVan = (kader: Parameters<Parameters<typeof metKader>[0]>[0], vraag: string) =>
  kader.vragen.find(({ id }) => id === vraag)?.antwoorden

/** Weging and the two decisions: promises 1, 2, 3, 4, 5. */
export const foutenInWegenEnBeslissen: readonly GezaaideFout[] = [
  {
    fout: 'acuut ja leidt nergens toe',
    wereld: weging,
    zaad: metKader((kader) => {
      delete routeVan(kader, 'acuut')?.ja.melden
    }),
    betrapt: 'Acute onveiligheid met ja maakt melden direct, structurele onveiligheid met ja maakt melden nodig',
  },
  {
    fout: 'bij acuut ja mag gewone hulp starten',
    wereld: weging,
    zaad: metKader((kader) => {
      const ja = routeVan(kader, 'acuut')?.ja
      if (ja) ja.hulp = 'starten'
    }),
    betrapt: 'Bij onveiligheid komen de vragen over hulp nog, en hulp gaat samen met Veilig Thuis',
  },
  {
    fout: 'nee op de hulpvraag haalt acuut ja weg',
    wereld: verplicht,
    zaad: metGevolg(({ antwoorden }, gebeurtenis) =>
      gebeurtenis.type === 'vraag beantwoord' && gebeurtenis.vraag === 'hulp-aanvaard'
        ? { antwoorden: { ...antwoorden, acuut: 'nee', 'hulp-aanvaard': gebeurtenis.antwoord } }
        : {},
    ),
    betrapt:
      'Melden wordt alleen minder nodig door een wijziging, geweken gevaar, een toets, of een nieuwe ronde met aanleiding',
  },
  {
    fout: 'over hulp wordt besloten voor over melden',
    wereld: verplicht,
    zaad: zonderBezwaar('eerst-beslissen-over-melden'),
    betrapt: 'Over hulp wordt pas besloten als over melden is besloten',
  },
  {
    fout: 'een nieuw meldbesluit laat het oude hulpbesluit staan en wist zichzelf',
    wereld: thema('hulp en toets'),
    zaad: metGevolg((_stand, { type }) => (type === 'hulp besloten' ? { meldbesluit: null } : {})),
    betrapt: 'Een besluit over hulp staat nooit zonder besluit over melden',
  },
  {
    fout: 'een casus sluit zonder besluit',
    wereld: thema('gesprek'),
    zaad: zonderBezwaar('besluit-ontbreekt'),
    betrapt: 'Een casus sluit pas als beide besluiten staan, behalve zonder vermoeden of bij alleen een andere route',
  },
  {
    fout: 'een casus waar melden direct is sluit zonder besluit',
    wereld: thema('melding'),
    zaad: zonderBezwaar('besluit-ontbreekt'),
    betrapt: 'Waar melden nodig of direct is sluit een casus niet zonder meldbesluit',
  },
  {
    fout: 'hulp komt in de plaats van de melding',
    wereld: thema('melding'),
    zaad: zonderBezwaar('melding-nog-niet-gedaan'),
    betrapt: 'Hulp vervangt geen melding: na het besluit te melden sluit een casus pas als er gemeld is',
  },
  {
    fout: 'twijfel over acuut telt als nee',
    wereld: gevaar,
    zaad: metKader((kader) => {
      delete routeVan(kader, 'acuut')?.twijfel?.melden
    }),
    betrapt: 'Twijfel over veiligheid is nooit nee: melden blijft dan minstens onbekend',
  },
  {
    fout: 'een open vraag telt als nee',
    wereld: weging,
    zaad: metKader((kader) => {
      const ja = routeVan(kader, 'vermoeden')?.ja
      if (ja) Object.assign(ja, { naar: undefined, uitkomst: 'hulp-starten', melden: 'niet-nodig', hulp: 'starten' })
    }),
    betrapt: 'Melden is alleen niet nodig zonder vermoeden, of als elke vraag een zeker antwoord heeft',
  },
  {
    fout: 'bij twijfel hoeft Veilig Thuis niet gevraagd te worden',
    wereld: gevaar,
    zaad: zonderBezwaar('twijfel-vraagt-veilig-thuis'),
    betrapt: 'Waar melden onbekend is door twijfel komt niet melden pas na advies van Veilig Thuis',
  },
  {
    fout: 'niet melden mag terwijl de weging nog loopt',
    wereld: thema('gesprek'),
    zaad: zonderBezwaar('weging-niet-af'),
    betrapt: 'Niet melden wordt pas besloten als de weging af is en er geen nieuwe feiten liggen',
  },
  {
    fout: 'twijfel wordt als antwoord geweigerd',
    wereld: weging,
    zaad: metExtraBezwaar((_stand, gebeurtenis) => 'antwoord' in gebeurtenis && gebeurtenis.antwoord === 'twijfel'),
    betrapt: 'Elk antwoord dat het kader kent wordt aanvaard zolang de vraag gesteld wordt',
  },
  {
    fout: 'na een melding sluit een casus nooit meer',
    wereld: thema('melding'),
    zaad: metExtraBezwaar(({ gemeld }, { type }) => gemeld && type === 'casus gesloten'),
    betrapt: 'Vanuit elke toestand is een gesloten casus te bereiken',
  },
  {
    fout: 'een gesloten casus gaat niet meer open',
    wereld: thema('melding'),
    zaad: metExtraBezwaar((_stand, { type }) => type === 'casus heropend'),
    betrapt: 'Er is geen dood punt: in elke toestand kan iemand iets besluiten, of heropenen',
  },
  {
    fout: 'geen antwoord leidt nog naar de hulpvragen',
    wereld: weging,
    zaad: metKader((kader) => {
      const antwoorden = routeVan(kader, 'disclosure')
      for (const keuze of ['ja', 'nee', 'twijfel'] as const) {
        if (antwoorden?.[keuze]) Object.assign(antwoorden[keuze], { naar: undefined, uitkomst: 'melden' })
      }
    }),
    betrapt: 'Elke vraag en elke uitkomst van het kader wordt bereikt',
  },
  {
    fout: 'artsen hoeven Veilig Thuis niet meer te vragen voor ze tot melden besluiten',
    wereld: verplicht,
    zaad: metVerkeerdKader((kader) => {
      kader.vereist['veilig-thuis-advies'].plicht = 'zo-nodig'
    }),
    betrapt:
      'Wat kader of organisatie voor een melding verplicht houdt dat besluit tegen, behalve als melden direct is',
  },
  {
    fout: 'voor niet melden vervalt de verplichting zonder reden',
    wereld: verplicht,
    zaad: metBezwaren((echt, _stand, gebeurtenis) =>
      gebeurtenis.type === 'melden besloten' && gebeurtenis.besluit === 'niet-melden'
        ? echt.filter(({ id }) => id !== 'collega-ontbreekt')
        : echt,
    ),
    betrapt: 'Voor niet melden is gevraagd wat kader of organisatie verplicht, of is de reden vastgelegd',
  },
]
