import { HULP, type Hulp, type Kader, MELDEN, type Melden } from '../weging/kader.schema'
import { isMelden, loop, vraagVan } from '../weging/loop'
import { isZorgelijk } from './checks'
import type { Stand } from './stand'

/** A child or dependant whom an answer does not cover; without `persoon`, nobody knows who lives there. */
export interface Onbeoordeeld {
  readonly vraag: string
  readonly persoon?: string
}

/**
 * Whether melden is necessary, from all that the kader looks at: danger, the answers, and the later toets of help.
 * `nee` for one child is no `nee` for the others: while someone is not covered, nothing is *niet-nodig* (promise 12).
 */
export function meldenVan(kader: Kader, stand: Stand): Melden {
  if (stand.gevaar) return 'direct'
  const melden = meldenUitAntwoorden(kader, stand)
  if (isMelden(melden)) return melden
  if (stand.route === 'andere' && !speeltThuis(kader, stand)) return 'niet-van-toepassing'
  return melden === 'niet-nodig' && onbeoordeeld(kader, stand).length > 0 ? 'onbekend' : melden
}

/** What the answers and the toets of the help say, whoever they leave out. */
export function meldenUitAntwoorden(kader: Kader, stand: Stand): Melden {
  return hoogste(MELDEN, loop(kader, stand.antwoorden).melden, toetsGevolg(kader, stand)?.melden)
}

/** Whether help is (also) possible. Beside a melding it is gone through with Veilig Thuis. */
export function hulpVan(kader: Kader, stand: Stand): Hulp {
  if (stand.gevaar) return 'met-veilig-thuis'
  if (stand.route === 'andere' && meldenVan(kader, stand) === 'niet-van-toepassing') return 'niet-van-toepassing'
  return hoogste(HULP, loop(kader, stand.antwoorden).hulp, toetsGevolg(kader, stand)?.hulp)
}

/** Whom the answers on questions per person leave out. Closing for one leaves the others open (promise 12). */
export function onbeoordeeld(kader: Kader, stand: Stand): Onbeoordeeld[] {
  const open = Object.keys(stand.afhankelijken).filter((persoon) => stand.afhankelijken[persoon] === 'open')
  return loop(kader, stand.antwoorden)
    .telt.filter((vraag) => vraagVan(kader, vraag)?.['per-persoon'])
    .flatMap((vraag): Onbeoordeeld[] => [
      ...(isHuishoudenBekend(stand) ? [] : [{ vraag }]),
      ...open.filter((persoon) => !stand.perPersoon[vraag]?.[persoon]).map((persoon) => ({ vraag, persoon })),
    ])
}

/** A list without anyone is no list when the client is a child, or when a check found somebody to think of. */
function isHuishoudenBekend(stand: Stand): boolean {
  const leeg = Object.keys(stand.afhankelijken).length === 0
  return (
    stand.huishoudenVolledig &&
    !(leeg && (stand.client === 'kind' || [stand.kindcheck, stand.mantelzorgcheck].some(isZorgelijk)))
  )
}

/** The rule of the kader for the last toets, when that toets still stands in the way. */
export function toetsGevolg(kader: Kader, stand: Stand): Kader['toets']['nee'] | undefined {
  if (stand.hulp === 'tekort') return kader.toets.nee
  return stand.hulp === 'twijfel' ? kader.toets.twijfel : undefined
}

/** A weighing of the home that was begun and not taken away keeps the meldcode beside another route (promises 3 and 9). */
function speeltThuis(kader: Kader, stand: Stand): boolean {
  const { positie, telt } = loop(kader, stand.antwoorden)
  const opengelaten = stand.opengelaten.some((vraag) => vraagVan(kader, vraag)?.['op-elk-moment'])
  return opengelaten || toetsGevolg(kader, stand) !== undefined || (telt.length > 0 && positie !== 'afsluiten')
}

export function hoogste<T>(volgorde: readonly T[], eerste: T, tweede: T | undefined): T {
  return tweede !== undefined && volgorde.indexOf(tweede) < volgorde.indexOf(eerste) ? tweede : eerste
}
