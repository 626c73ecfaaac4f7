import { type Bewaartermijnen, naJaren } from '../../machines/index'
import type { CasusInLijst } from '../opslag/opslag'
import { dagVan } from '../werk/dag-van'
import type { Organisatieprofiel } from '../werk/organisatieprofiel'

type Bewaartermijn = Bewaartermijnen[string]

/** Why no day follows from a term: it is not ours to know, or the term names none. */
export type Onbekend =
  /** The organisation did not say which term holds for its files. */
  | 'niet-gekozen'
  /** The profile names a term that this version does not know. */
  | 'termijn-onbekend'
  /** It counts from the day on which a pupil leaves school; Weegwijzer never knows that day. */
  | 'vertrek-van-school'
  /** The rule gives years, and not from when they count. */
  | 'begin-onbekend'
  /** The rule is no number of years: until an age, as long as needed, or no term was found. */
  | 'geen-getal'
  /** When the casus last changed cannot be read. */
  | 'dag-onbekend'

/**
 * What the term of the organisation says of a casus here, counted from the last line that was recorded in Weegwijzer. The
 * organisation's own file may have changed later: then it is kept longer, and only the organisation knows.
 */
export type Bewaarstand =
  | { readonly soort: 'onbekend'; readonly waarom: Onbekend; readonly termijn: Bewaartermijn | null }
  /** `wet-verplicht`: a law obliges until and including that day; `loopt`: a professional norm or advice asks it. */
  | { readonly soort: 'wet-verplicht' | 'loopt'; readonly tot: string; readonly termijn: Bewaartermijn }
  | { readonly soort: 'voorbij'; readonly tot: string; readonly termijn: Bewaartermijn }

/** Reads the term for one casus of the list, on the day `dag` (JJJJ-MM-DD). Never guesses a day. */
export function bewaarstand(
  { gewijzigd }: Pick<CasusInLijst, 'gewijzigd'>,
  { bewaartermijn }: Pick<Organisatieprofiel, 'bewaartermijn'>,
  tabel: Bewaartermijnen,
  dag: string,
): Bewaarstand {
  if (bewaartermijn === '') return { soort: 'onbekend', waarom: 'niet-gekozen', termijn: null }
  const termijn = Object.hasOwn(tabel, bewaartermijn) ? tabel[bewaartermijn] : undefined
  if (!termijn) return { soort: 'onbekend', waarom: 'termijn-onbekend', termijn: null }
  const onbekend = (waarom: Onbekend) => ({ soort: 'onbekend', waarom, termijn }) as const
  if (termijn.jaren === undefined) return onbekend('geen-getal')
  if (termijn.vanaf === undefined) return onbekend('begin-onbekend')
  if (termijn.vanaf === 'vertrek-van-school') return onbekend('vertrek-van-school')
  if (Number.isNaN(Date.parse(gewijzigd))) return onbekend('dag-onbekend')
  const tot = naJaren(dagVan(gewijzigd), termijn.jaren)
  if (dag > tot) return { soort: 'voorbij', tot, termijn }
  return { soort: termijn.grondslag === 'wettelijk' ? 'wet-verplicht' : 'loopt', tot, termijn }
}

/** What is to be done with a casus in Weegwijzer itself, which is not the client file. */
export type TeDoen =
  /** A decision or a closing was not filed since, or lines were added to a closed casus after it was. */
  | 'opbergen'
  /** Closed, and the export that was filed holds every line. */
  | 'kan-weg'
  /** Someone is still at work on it. */
  | 'loopt'

/** Whether the organisation still has to get it, or it can go from here. */
export function teDoenVan({
  gesloten,
  opgeborgen,
  nogOpbergen,
}: Pick<CasusInLijst, 'gesloten' | 'opgeborgen' | 'nogOpbergen'>): TeDoen {
  if (nogOpbergen || (gesloten && opgeborgen === null)) return 'opbergen'
  return gesloten ? 'kan-weg' : 'loopt'
}
