import {
  type Antwoord,
  HULP,
  type Hulp,
  type Kader,
  type KaderRoute,
  type KaderVraag,
  MELDEN,
  type Melden,
  type Uitkomst,
} from './kader.schema'

/** The newest answer per question of this round; every question id is present, `null` when unanswered. */
export type Antwoorden = Readonly<Record<string, Antwoord | null>>

/** Where a walk through the questions stands, and what the answers on it say together. */
export interface Loop {
  /** The question that is asked now, or the outcome that was reached. */
  readonly positie: string
  /** The answered questions that count, in the order in which they were met. */
  readonly telt: readonly string[]
  readonly melden: Melden
  readonly hulp: Hulp
}

/** No question answered yet: every id of the kader with `null`. */
export function leegAntwoorden(kader: Kader): Antwoorden {
  return Object.fromEntries(kader.vragen.map((vraag) => [vraag.id, null]))
}

export function vraagVan(kader: Kader, id: string): KaderVraag | undefined {
  return kader.vragen.find((vraag) => vraag.id === id)
}

/** The route of an answer, or `undefined` when the kader does not have that question or that answer. */
export function routeVan(kader: Kader, vraag: string, antwoord: Antwoord | null | undefined): KaderRoute | undefined {
  return antwoord ? vraagVan(kader, vraag)?.antwoorden[antwoord] : undefined
}

/**
 * Walks the answers in the order of the kader. Answers that the walk does not meet are absent from the outcome
 * (vervallen), except those to a question that may be answered at any moment: safety counts wherever the walk stands.
 */
export function loop(kader: Kader, antwoorden: Antwoorden): Loop {
  const perKader = gelopen.get(kader) ?? new WeakMap<Antwoorden, Loop>()
  const bekend = perKader.get(antwoorden)
  if (bekend) return bekend
  const nieuw = wandel(kader, antwoorden)
  gelopen.set(kader, perKader.set(antwoorden, nieuw))
  return nieuw
}

/** Every rule asks for the same walk; kader and answers are never changed in place, so it is walked once. */
const gelopen = new WeakMap<Kader, WeakMap<Antwoorden, Loop>>()

function wandel(kader: Kader, antwoorden: Antwoorden): Loop {
  const { positie, pad } = loopPad(kader, antwoorden)
  const telt = [...pad, ...opElkMoment(kader).filter((id) => antwoorden[id] && !pad.includes(id))]
  const routes = telt.flatMap((id) => routeVan(kader, id, antwoorden[id]) ?? [])
  const af = vraagVan(kader, positie) === undefined
  const melden =
    sterkste(
      MELDEN,
      routes.map((route) => route.melden),
    ) ?? 'onbekend'
  const hulp =
    sterkste(
      HULP,
      routes.map((route) => route.hulp),
    ) ?? 'onbekend'
  return {
    positie: af ? eindpunt(positie as Uitkomst, melden) : positie,
    telt,
    melden: af || isMelden(melden) ? melden : 'onbekend',
    hulp: af || hulp === 'met-veilig-thuis' ? hulp : 'onbekend',
  }
}

/** An outcome is only reached when no stronger effect stands: doubt and reasons to report are never talked away. */
export function eindpunt(uitkomst: Uitkomst, melden: Melden): Uitkomst {
  if (isMelden(melden)) return 'melden'
  return melden === 'onbekend' ? 'veilig-thuis-raadplegen' : uitkomst
}

export function isMelden(melden: Melden): boolean {
  return melden === 'direct' || melden === 'nodig'
}

/** Whether the first value asks for more protection than the second. */
export function isHoger(melden: Melden, dan: Melden): boolean {
  return MELDEN.indexOf(melden) < MELDEN.indexOf(dan)
}

/** Whether `vraag` can be answered now: it is the question asked, or one that may be answered at any moment. */
export function isAanDeBeurt(kader: Kader, antwoorden: Antwoorden, vraag: string): boolean {
  const gevraagd = vraagVan(kader, vraag)
  if (!gevraagd || antwoorden[vraag]) return false
  return gevraagd['op-elk-moment'] || loopPad(kader, antwoorden).positie === vraag
}

function loopPad(kader: Kader, antwoorden: Antwoorden): { positie: string; pad: string[] } {
  const pad: string[] = []
  let positie = kader.vragen[0]?.id ?? ''
  for (;;) {
    const route = routeVan(kader, positie, antwoorden[positie])
    if (!route) return { positie, pad }
    pad.push(positie)
    const verder = route.naar ?? veiligheidEerst(kader, antwoorden, pad)
    if (verder === undefined) return { positie: route.uitkomst ?? positie, pad }
    positie = verder
  }
}

/** At an outcome: unsafety that was already answered `ja` or `twijfel` sends the walk through the questions on safety. */
function veiligheidEerst(kader: Kader, antwoorden: Antwoorden, pad: readonly string[]): string | undefined {
  const overgeslagen = opElkMoment(kader).filter((id) => !pad.includes(id))
  return overgeslagen.some((id) => antwoorden[id] && antwoorden[id] !== 'nee') ? overgeslagen[0] : undefined
}

function opElkMoment(kader: Kader): string[] {
  return kader.vragen.filter((vraag) => vraag['op-elk-moment']).map((vraag) => vraag.id)
}

function sterkste<T extends string>(volgorde: readonly T[], waarden: readonly (T | undefined)[]): T | undefined {
  return volgorde.find((waarde) => waarden.includes(waarde))
}
