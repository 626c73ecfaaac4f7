import type { GebeurtenisVan } from '../../../machines/index'

type Uitkomst = GebeurtenisVan<'kindcheck gedaan'>['uitkomst']

/** Nothing of the list applies: on the form a tick, in the logboek an empty list. */
export const GEEN = 'geen'
export const KINDEREN = ['ja', 'nee', 'onduidelijk'] as const
/** The outcomes that answer *how are the children?*, in the order in which they are asked. */
export const HOE = ['zorg-geregeld', 'twijfel-of-zorgen', 'onduidelijk-of-geweigerd', 'nu-alleen-of-in-gevaar'] as const

/** The answers on the form so far. */
export interface Kindcheckgang {
  readonly aanleidingen: readonly string[]
  readonly kinderen: (typeof KINDEREN)[number] | null
  readonly hoe: string | null
  readonly vervolg: string | null
}

export const LEGE_GANG: Kindcheckgang = { aanleidingen: [], kinderen: null, hoe: null, vervolg: null }

/** "None of these" and the rest exclude each other: the newest tick wins. */
export function metAanleidingen(gang: Kindcheckgang, gekozen: readonly string[]): Kindcheckgang {
  const nieuwGeen = gekozen.includes(GEEN) && !gang.aanleidingen.includes(GEEN)
  return { ...gang, aanleidingen: nieuwGeen ? [GEEN] : gekozen.filter((een) => een !== GEEN || gekozen.length === 1) }
}

/** The outcome in the words of the core; `undefined` while a question is open. */
export function kindcheckUitkomst({ aanleidingen, kinderen, hoe }: Kindcheckgang): Uitkomst | undefined {
  if (aanleidingen.includes(GEEN)) return 'geen-aanleiding'
  if (kinderen === 'nee') return 'geen-kinderen'
  if (kinderen === 'onduidelijk') return 'onduidelijk-of-geweigerd'
  return kinderen === 'ja' && hoe ? (hoe as Uitkomst) : undefined
}

export function isOnduidelijk(uitkomst: Uitkomst | undefined): boolean {
  return uitkomst === 'onduidelijk-of-geweigerd'
}
