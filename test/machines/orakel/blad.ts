import type { GebeurtenisVan } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import type { Antwoord, Hulp, Kader, Melden } from '../../../machines/weging/kader.schema'
import type { Gezegd } from './bijzonder'
import { type Gegeven, maakTafel, moet, type Tafel, type Uitslag, uitslag, zwaarsteHulp, zwaarsteMelden } from './tafel'
import type { Zorg } from './zorg'

/** What the oracle keeps of a casus: one flat sheet. */
export interface Blad {
  readonly kader: Kader
  readonly tafel: Tafel
  readonly client: 'kind' | 'jongere' | 'volwassene'
  readonly af: 'adviseert' | 'veto' | 'beslist'
  readonly regels: readonly string[]
  readonly dicht: boolean
  readonly feiten: readonly string[]
  readonly feitenNieuw: boolean
  readonly feitNaMelding: boolean
  readonly mensen: Readonly<Record<string, 'open' | 'afgesloten'>>
  readonly ongeboren: readonly string[]
  readonly allenGenoemd: boolean
  readonly kindcheck: string | null
  readonly mantelzorg: string | null
  readonly vormen: readonly string[]
  readonly gezegd: Readonly<Record<string, Gezegd>>
  /** What each vorm asked for and was settled. */
  readonly afgedaan: Readonly<Record<string, Readonly<Record<string, 'gedaan' | 'reden'>>>>
  readonly functionaris: boolean
  readonly volwassenen: readonly string[]
  /** Somebody unborn was listed: a child listed after it may be that child. */
  readonly ooitOngeboren: boolean
  readonly zorg: Readonly<Record<'kinderen' | 'afhankelijken', Zorg | null>>
  /** The wish of the victim was recorded with a view on whether they can oversee it. */
  readonly overziet: boolean
  readonly andereOuder: boolean
  readonly acuutVraagt: boolean
  readonly collega: boolean
  /** 0 never · 1 an earlier round · 2 this round · 3 after the weighing */
  readonly vt: 0 | 1 | 2 | 3
  readonly overgeslagen: readonly string[]
  readonly contactGevaarlijk: Antwoord | null
  readonly contactMag: 'ja' | 'nee' | 'nee-vt' | null
  /** The day of the newest danger in contact. */
  readonly gevaarOp: string
  readonly taxatie: boolean
  readonly gegeven: Gegeven
  readonly perMens: Readonly<Record<string, Readonly<Record<string, Antwoord>>>>
  readonly bekend: Readonly<Record<string, readonly string[]>>
  readonly opengelaten: readonly string[]
  readonly gewogenOp: string
  readonly gevaar: boolean
  readonly route: GebeurtenisVan<'route bepaald'>['route']
  readonly soorten: readonly string[]
  readonly gezet: readonly string[]
  readonly voorstel: string | null
  readonly advies: string | null
  readonly tweede: boolean
  readonly besluit: 'melden' | 'niet-melden' | null
  readonly hulpbesluit: string | null
  readonly herzien: boolean
  readonly ooitGemeld: boolean
  readonly gemeld: boolean
  readonly gemeldBij: Melden | null
  readonly vervolg: boolean
  readonly herweging: readonly string[]
  readonly toetsen: Readonly<Record<string, 'open' | Antwoord>>
  readonly hulp: 'geen' | 'loopt' | 'werkt' | 'twijfel' | 'tekort' | 'beeindigd'
}

export function leegBlad(kader: Kader, client: Blad['client'], af: Blad['af'], regels: readonly string[]): Blad {
  return {
    kader,
    tafel: maakTafel(kader),
    client,
    af,
    regels,
    dicht: false,
    feiten: [],
    feitenNieuw: false,
    feitNaMelding: false,
    mensen: {},
    ongeboren: [],
    allenGenoemd: false,
    kindcheck: null,
    mantelzorg: null,
    vormen: [],
    gezegd: {},
    afgedaan: {},
    functionaris: false,
    volwassenen: [],
    ooitOngeboren: false,
    zorg: { kinderen: null, afhankelijken: null },
    gevaarOp: '',
    overziet: false,
    andereOuder: false,
    acuutVraagt: false,
    collega: false,
    vt: 0,
    overgeslagen: [],
    contactGevaarlijk: null,
    contactMag: null,
    taxatie: false,
    gegeven: {},
    perMens: {},
    bekend: {},
    opengelaten: [],
    gewogenOp: '',
    gevaar: false,
    route: 'meldcode',
    soorten: [],
    gezet: [],
    voorstel: null,
    advies: null,
    tweede: false,
    besluit: null,
    hulpbesluit: null,
    herzien: false,
    ooitGemeld: false,
    gemeld: false,
    gemeldBij: null,
    vervolg: false,
    herweging: [],
    toetsen: {},
    hulp: 'geen',
  }
}

export function uitslagVan({ tafel, gegeven }: Blad): Uitslag {
  return uitslag(tafel, gegeven)
}

export function toetsRegel({ kader, hulp }: Blad): Kader['toets']['nee'] | undefined {
  return { tekort: kader.toets.nee, twijfel: kader.toets.twijfel }[hulp as string]
}

export function meldenVolgensOrakel(blad: Blad): Melden {
  if (blad.gevaar) return 'direct'
  const { melden } = uitslagVan(blad)
  const zwaarste = zwaarsteMelden(melden, toetsRegel(blad)?.melden)
  if (moet(zwaarste)) return zwaarste
  if (blad.route === 'andere' && !speeltThuis(blad)) return 'niet-van-toepassing'
  return zwaarste === 'niet-nodig' && gemist(blad).length > 0 ? 'onbekend' : zwaarste
}

/** The home is being weighed, and that was not taken away. */
function speeltThuis(blad: Blad): boolean {
  const { positie, telt } = uitslagVan(blad)
  return openVeiligheid(blad) || toetsRegel(blad) !== undefined || (telt.length > 0 && positie !== 'afsluiten')
}

function openVeiligheid({ opengelaten, tafel }: Blad): boolean {
  return opengelaten.some((vraag) => tafel.veiligheid.includes(vraag))
}

export function hulpVolgensOrakel(blad: Blad): Hulp {
  if (blad.gevaar) return 'met-veilig-thuis'
  if (meldenVolgensOrakel(blad) === 'niet-van-toepassing') return 'niet-van-toepassing'
  return zwaarsteHulp(uitslagVan(blad).hulp, toetsRegel(blad)?.hulp)
}

/** Who is left out: `vraag` alone when nobody knows who lives there. */
export function gemist(blad: Blad): { readonly id: string; readonly vraag: string }[] {
  const mensen = Object.entries(blad.mensen)
  const leeg =
    mensen.length === 0 && (blad.client === 'kind' || zorgelijk(blad.kindcheck) || zorgelijk(blad.mantelzorg))
  const huis = blad.allenGenoemd && !leeg
  return uitslagVan(blad).telt.flatMap((vraag) => {
    if (!blad.tafel.vragen.get(vraag)?.['per-persoon']) return []
    const zonder = mensen.filter(([wie, staat]) => staat === 'open' && !blad.perMens[vraag]?.[wie])
    return [
      ...(huis ? [] : [{ id: 'huishouden-niet-volledig', vraag }]),
      ...zonder.map(() => ({ id: 'persoon-niet-beoordeeld', vraag })),
    ]
  })
}

export function zorgelijk(kindcheck: string | null): boolean {
  return (
    kindcheck !== null &&
    ['twijfel-of-zorgen', 'onduidelijk-of-geweigerd', 'nu-alleen-of-in-gevaar'].includes(kindcheck)
  )
}

export function vermoedenWeg(blad: Blad): boolean {
  if (uitslagVan(blad).positie !== 'afsluiten' || openVeiligheid(blad) || toetsRegel(blad)) return false
  const melden = meldenVolgensOrakel(blad)
  return melden === 'niet-nodig' || melden === 'niet-van-toepassing'
}
