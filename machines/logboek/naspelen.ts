import { begin, beweeg, type CasusSnapshot } from '../casus/beweging'
import { type Bezwaar, bezwaren } from '../casus/bezwaren'
import { casusMachine } from '../casus/casus.machine'
import type { CasusGeopend, Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'
import type { Stand } from '../casus/stand'
import { dagenTussen } from '../tijd'
import type { Kader } from '../weging/kader.schema'
import { type Afwijking, afwijkingVan } from './afwijkingen'
import { checkBezwaren } from './checkbezwaren'
import { kenmerkBezwaren } from './kenmerkbezwaren'
import type { Regel } from './regel'
import { routeBezwaren } from './routebezwaren'
import { type Genoemd, nieuweVerwijzing, verwijzingBezwaren } from './verwijzingen'

/** A casus as its logboek makes it. Everything in it is derived; only `regels` is kept anywhere. */
export interface Casus {
  readonly kader: Kader
  readonly geopend: CasusGeopend
  readonly regels: readonly Regel[]
  readonly snapshot: CasusSnapshot
  readonly afwijkingen: readonly Afwijking[]
  readonly genoemd: Genoemd
}

/** Why a logboek does not replay: the number of the line, and every reason against it. */
export interface Geweigerd {
  readonly nr: number
  readonly bezwaren: readonly Bezwaar[]
}

export function standVan(casus: Casus): Stand {
  return casus.snapshot.context
}

/**
 * Replays a logboek under the kader it is pinned to. Strict: numbers must run on from 1, the first line opens the
 * casus, and a line that the state refuses ends the replay with its number and reasons. Nothing is dropped.
 */
export function naspelen(
  kader: Kader,
  regels: readonly Regel[],
): { readonly goed: Casus } | { readonly geweigerd: Geweigerd } {
  const [eerste, ...rest] = regels
  if (eerste?.gebeurtenis.type !== 'casus geopend') return weiger(1, 'eerst-openen')
  if (eerste.nr !== 1) return weiger(eerste.nr, 'nummer-klopt-niet', { verwacht: '1' })
  if (eerste.gebeurtenis.kader !== kader.kader || eerste.gebeurtenis.versie !== kader.versie) {
    return weiger(1, 'ander-kader', { kader: eerste.gebeurtenis.kader, versie: eerste.gebeurtenis.versie })
  }
  const genoemd = new Set<string>()
  let loper: Loper = {
    kader,
    nr: 1,
    snapshot: begin(casusMachine(kader), eerste.gebeurtenis),
    afwijkingen: [],
    genoemd,
  }
  for (const regel of rest) {
    const volgende = zet(loper, regel)
    if ('geweigerd' in volgende) return volgende
    const nieuw = volgende.goed.verwijzing
    if (nieuw !== undefined) genoemd.add(nieuw)
    loper = { ...loper, ...volgende.goed }
  }
  const { snapshot, afwijkingen } = loper
  return { goed: { kader, geopend: eerste.gebeurtenis, regels, snapshot, afwijkingen, genoemd } }
}

/** Adds one line. The state is asked with `can()` first, so that a refusal is an answer and not a silence. */
export function voegToe(casus: Casus, regel: Regel): { readonly goed: Casus } | { readonly geweigerd: Geweigerd } {
  const volgende = zet({ ...casus, nr: casus.regels.at(-1)?.nr ?? 0 }, regel)
  if ('geweigerd' in volgende) return volgende
  const { snapshot, afwijkingen, verwijzing } = volgende.goed
  const genoemd = verwijzing === undefined ? casus.genoemd : new Set([...casus.genoemd, verwijzing])
  return { goed: { ...casus, regels: [...casus.regels, regel], snapshot, afwijkingen, genoemd } }
}

/** What one line needs to know of the lines before it. */
type Loper = Pick<Casus, 'kader' | 'snapshot' | 'afwijkingen' | 'genoemd'> & { readonly nr: number }
type Gezet = Pick<Loper, 'nr' | 'snapshot' | 'afwijkingen'> & { readonly verwijzing: string | undefined }

function zet(
  loper: Loper,
  { gebeurtenis, nr, vastgelegd }: Regel,
): { readonly goed: Gezet } | { readonly geweigerd: Geweigerd } {
  const { kader, snapshot, genoemd } = loper
  if (nr !== loper.nr + 1) return weiger(nr, 'nummer-klopt-niet', { verwacht: String(loper.nr + 1) })
  if (gebeurtenis.type === 'casus geopend') return weiger(nr, 'al-geopend')
  if (isToekomst(gebeurtenis.op, vastgelegd)) return weiger(nr, 'nog-niet-gebeurd', { op: gebeurtenis.op })
  const wijst = [
    ...verwijzingBezwaren(genoemd, gebeurtenis, loper.afwijkingen),
    ...checkBezwaren(gebeurtenis),
    ...routeBezwaren(kader, snapshot.context, gebeurtenis),
    ...kenmerkBezwaren(gebeurtenis),
  ]
  if (wijst.length > 0) return { geweigerd: { nr, bezwaren: wijst } }
  if (!snapshot.can(gebeurtenis)) {
    return { geweigerd: { nr, bezwaren: bezwaren(kader, snapshot.context, gebeurtenis) } }
  }
  const afwijkingen = volgendeAfwijkingen(loper, gebeurtenis, nr)
  const verwijzing = nieuweVerwijzing(gebeurtenis)
  return { goed: { nr, snapshot: beweeg(casusMachine(kader), snapshot, gebeurtenis), afwijkingen, verwijzing } }
}

/** What is recorded has happened: not later than the day of recording, give or take a time zone. */
function isToekomst(op: string, vastgelegd: string): boolean {
  const dag = vastgelegd.slice(0, 10)
  return op > dag && dagenTussen(dag, op) > 1
}

function volgendeAfwijkingen(loper: Loper, gebeurtenis: Gebeurtenis, nr: number): readonly Afwijking[] {
  if (gebeurtenis.type === 'afwijking toegelicht') {
    return loper.afwijkingen.map((afwijking) =>
      afwijking.nr === gebeurtenis.regel ? { ...afwijking, reden: gebeurtenis.reden } : afwijking,
    )
  }
  const nieuw = afwijkingVan(loper.kader, loper.snapshot.context, gebeurtenis, nr)
  return nieuw.length > 0 ? [...loper.afwijkingen, ...nieuw] : loper.afwijkingen
}

function weiger(nr: number, id: string, waarden: Record<string, string> = {}): { readonly geweigerd: Geweigerd } {
  return { geweigerd: { nr, bezwaren: [{ id, waarden }] } }
}
