import type { VgvRisico } from '../bijzonderheden/bijzonderheden.schema'
import type { Antwoord, Kader, Melden } from '../weging/kader.schema'
import { type Antwoorden, leegAntwoorden } from '../weging/loop'
import type { Afgedaan } from './afgedaan'
import type { Checkstand } from './checks'
import type { CasusGeopend, GebeurtenisVan } from './gebeurtenissen/vocabulaire'
import type { Zorg, Zorgsoort } from './zorgen'

/** How recent the advice of Veilig Thuis is: a later value includes the earlier ones. */
export type Actualiteit = 'nooit' | 'eerdere-ronde' | 'deze-ronde' | 'na-weging'

/** What a person stated of a bijzonderheid; what was not stated is absent, and counts as the graver. */
export interface Kenmerken {
  readonly risico?: VgvRisico
  readonly volwassen?: boolean
}

/**
 * The context of the casus chart: all that rules may look at, and no more. Texts, dates and persons are read from the
 * logboek; a rule that needs something has it here as a small value, which keeps the chart small enough to walk whole.
 */
export interface Stand {
  readonly client: CasusGeopend['client']
  readonly aandachtsfunctionaris: CasusGeopend['aandachtsfunctionaris']
  /** What the organisation asks beside the kader; it can only make it stricter. */
  readonly organisatieregels: readonly string[]
  readonly gesloten: boolean

  readonly feiten: readonly string[]
  /** Feiten were recorded after the last act of weighing. */
  readonly nieuweFeiten: boolean
  readonly afhankelijken: Readonly<Record<string, 'open' | 'afgesloten'>>
  /** Unborn children, and children listed after one: born since. */
  readonly ongeborenen: readonly string[]
  readonly ongeborenGenoemd: boolean
  /** Who of them is grown. */
  readonly volwassenen: readonly string[]
  readonly huishoudenVolledig: boolean
  readonly kindcheck: Checkstand
  readonly mantelzorgcheck: Checkstand
  /** Worries from these checks that go nowhere yet; they hold not reporting and closing. */
  readonly zorgen: Readonly<Record<Zorgsoort, Zorg | null>>
  readonly bijzonderheden: readonly string[]
  /** What was stated of a bijzonderheid and its rules look at. */
  readonly kenmerken: Readonly<Record<string, Kenmerken>>
  readonly afgedaan: Afgedaan
  /** A red flag, a kindcheck or past danger asks for the acute question, unanswered. */
  readonly acuutBeoordelen: boolean

  readonly collega: boolean
  /** The aandachtsfunctionaris was consulted, whoever else was. */
  readonly functionaris: boolean
  readonly veiligThuis: Actualiteit
  readonly overgeslagen: readonly string[]
  readonly contactveiligheid: 'niet-beoordeeld' | Antwoord
  readonly contactadvies: 'geen' | 'ja' | 'nee' | 'nee-veilig-thuis'
  readonly risicotaxatie: boolean
  /** The day of the newest danger in contact, or *no* to it; a *yes* of an earlier day opens nothing. */
  readonly contactOp: string | null
  readonly gesprek: 'niet' | 'gevoerd' | 'overgeslagen' | 'uitgesteld'
  /** What the victim wants was recorded, with or without a view on whether they can oversee it. */
  readonly wens: 'niet' | 'vastgelegd' | 'met-bekwaamheid'
  readonly andereOuderGehoord: boolean

  readonly antwoorden: Antwoorden
  readonly perPersoon: Readonly<Record<string, Readonly<Record<string, Antwoord>>>>
  /** The feiten that were known when an answer was given, to see which are new when it changes. */
  readonly gronden: Readonly<Record<string, readonly string[]>>
  readonly opengelaten: readonly string[]
  readonly rondeGevraagd: boolean
  /** The day of the last answer; advice of an earlier day is no advice on the weighing. */
  readonly gewogenOp: string | null

  readonly gevaar: boolean
  readonly route: GebeurtenisVan<'route bepaald'>['route']
  /** Which other routes there are: ids of `machines/routes`, none while nobody said. */
  readonly routesoorten: readonly string[]
  /** The steps of other routes that were taken, as `route/step`. */
  readonly routestappen: readonly string[]

  readonly voorstel: null | 'melden' | 'niet-melden'
  readonly advies: null | 'melden' | 'niet-melden'
  readonly tweedeMening: boolean
  readonly meldbesluit: null | 'melden' | 'niet-melden'
  readonly hulpbesluit: null | GebeurtenisVan<'hulp besloten'>['besluit']
  readonly teHerzien: boolean

  readonly gemeld: boolean
  /** A melding was made in this round, and after help that failed. */
  readonly meldingGedaan: boolean
  /** How necessary melden was at the last melding, or at the decision that followed it. */
  readonly gemeldBij: Melden | null
  /** Feiten were recorded after the last melding. */
  readonly feitNaMelding: boolean
  readonly terugkoppelingen: 0 | 1 | 2
  readonly eigenVervolg: boolean
  /** Why a new round is due: Veilig Thuis stopped, or a toets said that help is not enough. */
  readonly herweging: readonly string[]
  /** The newest toets per agreement on help; the worst of them says how the help stands. */
  readonly toetsen: Readonly<Record<string, 'open' | Antwoord>>
  readonly hulp: 'geen' | 'loopt' | 'werkt' | 'twijfel' | 'tekort' | 'beeindigd'
}

/** What `casus geopend` says that rules look at. */
export type Opening = Pick<CasusGeopend, 'client' | 'aandachtsfunctionaris' | 'organisatieregels'>

/** The state right after `casus geopend`. */
export function beginStand(kader: Kader, geopend: Opening): Stand {
  return {
    client: geopend.client,
    aandachtsfunctionaris: geopend.aandachtsfunctionaris,
    organisatieregels: geopend.organisatieregels ?? [],
    gesloten: false,
    feiten: [],
    nieuweFeiten: false,
    afhankelijken: {},
    ongeborenen: [],
    ongeborenGenoemd: false,
    volwassenen: [],
    huishoudenVolledig: false,
    kindcheck: 'niet-gedaan',
    mantelzorgcheck: 'niet-gedaan',
    zorgen: { kinderen: null, afhankelijken: null },
    bijzonderheden: [],
    kenmerken: {},
    afgedaan: {},
    acuutBeoordelen: false,
    collega: false,
    functionaris: false,
    veiligThuis: 'nooit',
    overgeslagen: [],
    contactveiligheid: 'niet-beoordeeld',
    contactadvies: 'geen',
    risicotaxatie: false,
    contactOp: null,
    gesprek: 'niet',
    wens: 'niet',
    andereOuderGehoord: false,
    ...legeRonde(kader),
    rondeGevraagd: false,
    gewogenOp: null,
    gevaar: false,
    route: 'meldcode',
    routesoorten: [],
    routestappen: [],
    voorstel: null,
    advies: null,
    tweedeMening: false,
    meldbesluit: null,
    hulpbesluit: null,
    teHerzien: false,
    gemeld: false,
    meldingGedaan: false,
    gemeldBij: null,
    feitNaMelding: false,
    terugkoppelingen: 0,
    eigenVervolg: false,
    herweging: [],
    toetsen: {},
    hulp: 'geen',
  }
}

/** What a new round starts with. */
export function legeRonde(kader: Kader): Pick<Stand, 'antwoorden' | 'perPersoon' | 'gronden' | 'opengelaten'> {
  return { antwoorden: leegAntwoorden(kader), perPersoon: {}, gronden: {}, opengelaten: [] }
}

export function heeftBesluit(stand: Stand): boolean {
  return stand.meldbesluit !== null || stand.hulpbesluit !== null
}
