import type { Gebeurtenis, Gebeurtenisnaam, GebeurtenisVan } from '../../casus/gebeurtenissen/vocabulaire'
import type { Antwoord, Kader } from '../../weging/kader.schema'

const op = '2026-01-05'
const VULLING = '…'
type Velden<Naam extends Gebeurtenisnaam> = Omit<GebeurtenisVan<Naam>, 'type' | 'op'>

/** A gebeurtenis with fixed day: the rules of the chart never look at one. */
function gebeurtenis<Naam extends Gebeurtenisnaam>(type: Naam, velden: Velden<Naam>): GebeurtenisVan<Naam> {
  return { type, op, ...velden } as unknown as GebeurtenisVan<Naam>
}

export const antwoord = (vraag: string, keuze: Antwoord, betreft: Record<string, Antwoord> = {}) =>
  gebeurtenis('vraag beantwoord', { vraag, antwoord: keuze, motivering: VULLING, feiten: [], betreft })

export const wijziging = (
  vraag: string,
  keuze: Antwoord,
  feiten: string[] = [],
  betreft: Record<string, Antwoord> = {},
) => gebeurtenis('antwoord gewijzigd', { vraag, antwoord: keuze, motivering: VULLING, feiten, betreft, reden: VULLING })

export const wijzigingZonderReden = (vraag: string, keuze: Antwoord, feiten: string[] = []) =>
  gebeurtenis('antwoord gewijzigd', { vraag, antwoord: keuze, motivering: VULLING, feiten, betreft: {} })

/** The same, but it happened on an earlier day. */
export function vroeger(wat: Gebeurtenis): Gebeurtenis {
  return { ...wat, op: '2026-01-01' }
}

/** Every answer that the kader knows to these questions. */
export function alleAntwoordenOp(
  kader: Kader,
  vragen: readonly string[],
  maak: (vraag: string, keuze: Antwoord) => Gebeurtenis,
): Gebeurtenis[] {
  return kader.vragen
    .filter(({ id }) => vragen.includes(id))
    .flatMap(({ id, antwoorden }) => (Object.keys(antwoorden) as Antwoord[]).map((keuze) => maak(id, keuze)))
}

export const feit = (id: string) =>
  gebeurtenis('feit vastgelegd', {
    id,
    soort: 'eigen-waarneming',
    tekst: VULLING,
    wanneer: 'onbekend',
    richting: 'zorg',
  })
export const feitWeg = (id: string) => gebeurtenis('feit ingetrokken', { feit: id, reden: VULLING })
export const kind = (id: string) =>
  gebeurtenis('persoon toegevoegd', { id, aanduiding: VULLING, relatie: 'kind', inHuis: true, gezag: false })
export const ongeborenKind = (id: string) =>
  gebeurtenis('persoon toegevoegd', { id, aanduiding: VULLING, relatie: 'ongeboren-kind', inHuis: true })
export const afhankelijkeVolwassene = (id: string) =>
  gebeurtenis('persoon toegevoegd', { id, aanduiding: VULLING, relatie: 'afhankelijke-volwassene', inHuis: true })
/** A child that is known, in a household that is known: without it nothing is *niet nodig*. */
export const thuis: readonly Gebeurtenis[] = [kind('k1'), gebeurtenis('huishouden volledig', {})]
export const kindWeg = (persoon: string) => gebeurtenis('persoon ingetrokken', { persoon, reden: VULLING })
export const kindAf = (persoon: string) => gebeurtenis('persoon afgesloten', { persoon, reden: VULLING })
export const huishoudenVolledig = gebeurtenis('huishouden volledig', {})
type Vervolg = Pick<GebeurtenisVan<'kindcheck gedaan'>, 'vervolg'>
export const kindcheck = (uitkomst: GebeurtenisVan<'kindcheck gedaan'>['uitkomst'], vervolg: Vervolg = {}) =>
  gebeurtenis('kindcheck gedaan', { aanleidingen: [], uitkomst, toelichting: VULLING, ...vervolg })
export const mantelzorgcheck = (
  uitkomst: GebeurtenisVan<'mantelzorgverleningscheck gedaan'>['uitkomst'],
  vervolg: Vervolg = {},
) => gebeurtenis('mantelzorgverleningscheck gedaan', { uitkomst, toelichting: VULLING, ...vervolg })
export const aangekruist = (aantal: number) =>
  gebeurtenis('signalen aangekruist', { signalen: Array.from({ length: aantal }, (_leeg, nr) => `s${nr}`) })
export const rodeVlag = gebeurtenis('rode vlag gezien', { vlag: 'wapen' })
type Vastgesteld = GebeurtenisVan<'bijzonderheid vastgesteld'>
export const bijzonderheid = (
  naam: Vastgesteld['bijzonderheid'],
  velden: Pick<Vastgesteld, 'risico' | 'vertrek' | 'volwassen'> = {},
) => gebeurtenis('bijzonderheid vastgesteld', { bijzonderheid: naam, ...velden })
export const bijzonderheidWeg = (naam: GebeurtenisVan<'bijzonderheid ingetrokken'>['bijzonderheid']) =>
  gebeurtenis('bijzonderheid ingetrokken', { bijzonderheid: naam, reden: VULLING })

type Raadpleging = GebeurtenisVan<'raadpleging gehouden'>
export const raadpleging = (
  met: Raadpleging['met'],
  { contact = 'niet-besproken', risicotaxatie = false }: Partial<Pick<Raadpleging, 'contact' | 'risicotaxatie'>> = {},
) => gebeurtenis('raadpleging gehouden', { id: 'r1', met, anoniem: true, advies: VULLING, contact, risicotaxatie })
/** Advice of a day before the weighing, recorded later. */
export const adviesVanEerder: Gebeurtenis = vroeger(raadpleging('veilig-thuis'))
export const overgeslagen = (verplichting: GebeurtenisVan<'verplichting overgeslagen'>['verplichting']) =>
  gebeurtenis('verplichting overgeslagen', { verplichting, reden: VULLING })

export const contactveiligheid = (
  keuze: Antwoord,
  gronden: GebeurtenisVan<'contactveiligheid beoordeeld'>['gronden'] = [],
) => gebeurtenis('contactveiligheid beoordeeld', { antwoord: keuze, gronden })
export const wens = (
  velden: Partial<Pick<GebeurtenisVan<'wens vastgelegd'>, 'bezwaar' | 'wilsbekwaam' | 'apartGesproken'>> = {},
) =>
  gebeurtenis('wens vastgelegd', {
    wens: VULLING,
    bezwaar: false,
    wilsbekwaam: 'niet-beoordeeld',
    apartGesproken: false,
    ...velden,
  })
export const andereOuderGehoord = gebeurtenis('andere ouder gehoord', { wie: VULLING, verslag: VULLING })
export const gesprekVoorgenomen = gebeurtenis('gesprek voorgenomen', { met: [VULLING], doel: VULLING })
export const gesprekGevoerd = gebeurtenis('gesprek gevoerd', {
  met: [VULLING],
  verslag: VULLING,
  resultaat: 'zorgen-blijven',
  kindGesproken: false,
})
export const gesprekOvergeslagen = (grond: string) =>
  gebeurtenis('gesprek overgeslagen', { grond, toelichting: VULLING })
export const gesprekUitgesteld = gebeurtenis('gesprek uitgesteld', { reden: VULLING })
export const informerenVoorgenomen = gebeurtenis('informeren voorgenomen', { persoon: VULLING, hoe: VULLING })
export const geinformeerd = gebeurtenis('betrokkene geinformeerd', { persoon: VULLING })

export const nietGeinformeerd = gebeurtenis('betrokkene niet geinformeerd', {
  persoon: VULLING,
  grond: 'veiligheid-betrokkenen',
  toelichting: VULLING,
})
export const toegelicht = gebeurtenis('afwijking toegelicht', { regel: 1, reden: VULLING })

export const opengelaten = (vraag: string) =>
  gebeurtenis('vraag opengelaten', { vraag, ontbreekt: VULLING, wie: VULLING, uiterlijk: op })
export const ronde = gebeurtenis('ronde gestart', { reden: VULLING })

type Meldbesluit = GebeurtenisVan<'melden besloten'>['besluit']
const volledig = { reden: VULLING, veiligheidNu: VULLING, herzienOp: op }
export const voorstel = (melden: Meldbesluit) => gebeurtenis('voorstel gedaan', { melden, motivering: VULLING })
export const advies = (melden: Meldbesluit) => gebeurtenis('advies gegeven', { melden, motivering: VULLING })
export const standpunt = gebeurtenis('standpunt vastgelegd', { van: VULLING, standpunt: VULLING })
export const meldenBesloten = (besluit: Meldbesluit, velden: Partial<typeof volledig> = {}) =>
  gebeurtenis('melden besloten', { besluit, beslisser: VULLING, motivering: VULLING, ...velden })
export const nietMeldenVolledig = meldenBesloten('niet-melden', volledig)
export const nietMeldenZonder = (veld: keyof typeof volledig) => {
  const { [veld]: _weg, ...rest } = volledig
  return meldenBesloten('niet-melden', rest)
}
export const hulpBesloten = (besluit: GebeurtenisVan<'hulp besloten'>['besluit'] = 'met-veilig-thuis') =>
  gebeurtenis('hulp besloten', { besluit, beslisser: VULLING, motivering: VULLING })

export const gevaar = [
  gebeurtenis('gevaar ingeroepen', {}),
  gebeurtenis('gevaar geweken', { toelichting: VULLING }),
] as const
export const gebeld = gebeurtenis('112 gebeld', {})
export const routeBepaald = (route: GebeurtenisVan<'route bepaald'>['route'], ...soorten: string[]) =>
  gebeurtenis('route bepaald', { route, toelichting: VULLING, ...(soorten.length > 0 ? { soorten } : {}) })
export const routeGevolgd = (naam = 'organisatie-informeren', soort?: string) =>
  gebeurtenis('andere route gevolgd', { stap: naam, ...(soort === undefined ? {} : { soort }) })
export const afspraak = (soort: GebeurtenisVan<'afspraak gemaakt'>['soort'], id = 'a1') =>
  gebeurtenis('afspraak gemaakt', { id, wie: VULLING, resultaat: VULLING, termijn: op, soort })
export const toets = (resultaat: Antwoord, id = 'a1') =>
  gebeurtenis('toets gehouden', { afspraak: id, resultaat, wie: VULLING, toelichting: VULLING })
export const hulpBeeindigd = gebeurtenis('hulp beeindigd', { afspraken: VULLING })
export const meldingGedaan = gebeurtenis('melding gedaan', { hoe: 'telefonisch' })
export const terugkoppeling = gebeurtenis('terugkoppeling ontvangen', { soort: 'na-onderzoek', inhoud: VULLING })
export const veiligThuisGestopt = gebeurtenis('veilig thuis gestopt', { reden: VULLING })
export const verzoekAanRaad = gebeurtenis('verzoek aan raad gedaan', { gemandateerd: true, toelichting: VULLING })
export const aanmeldingComensha = gebeurtenis('aanmelding comensha gedaan', {
  toestemming: 'geen',
  schriftelijk: false,
})
export const uitvoerOpgeborgen = gebeurtenis('uitvoer opgeborgen', { waar: VULLING })
export const stap = (type: 'stap afgerond' | 'stap heropend', naam: GebeurtenisVan<'stap afgerond'>['stap']) =>
  gebeurtenis(type, { stap: naam })
export const sluitenEnHeropenen = [
  gebeurtenis('casus gesloten', { reden: VULLING }),
  gebeurtenis('casus heropend', { reden: VULLING }),
] as const
