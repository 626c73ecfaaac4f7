import { begin, beweeg, type CasusSnapshot } from '../casus/beweging'
import { type Bezwaar, bezwaren } from '../casus/bezwaren'
import { casusMachine } from '../casus/casus.machine'
import type { CasusGeopend, Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'
import type { Stand } from '../casus/stand'
import type { Kader } from '../weging/kader.schema'
import { type Afwijking, afwijkingVan } from './afwijkingen'
import type { Gelezen, Regel } from './regel'
import { type Genoemd, metVerwijzing, verwijzingBezwaren } from './verwijzingen'

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
export function naspelen(kader: Kader, regels: readonly Regel[]): Gelezen<Casus> | { readonly geweigerd: Geweigerd } {
  const [eerste, ...rest] = regels
  if (eerste?.gebeurtenis.type !== 'casus geopend') return weiger(1, 'eerst-openen')
  if (eerste.nr !== 1) return weiger(eerste.nr, 'nummer-klopt-niet', { verwacht: '1' })
  if (eerste.gebeurtenis.kader !== kader.kader || eerste.gebeurtenis.versie !== kader.versie) {
    return weiger(1, 'ander-kader', { kader: eerste.gebeurtenis.kader, versie: eerste.gebeurtenis.versie })
  }
  let casus: Casus = {
    kader,
    geopend: eerste.gebeurtenis,
    regels: [eerste],
    snapshot: begin(casusMachine(kader), eerste.gebeurtenis),
    afwijkingen: [],
    genoemd: new Map(),
  }
  for (const regel of rest) {
    const volgende = voegToe(casus, regel, regels)
    if ('geweigerd' in volgende) return volgende
    casus = volgende.goed
  }
  return { goed: casus }
}

/** Adds one line. The state is asked with `can()` first, so that a refusal is an answer and not a silence. */
export function voegToe(
  casus: Casus,
  regel: Regel,
  alle: readonly Regel[] = [...casus.regels, regel],
): { readonly goed: Casus } | { readonly geweigerd: Geweigerd } {
  const { gebeurtenis, nr } = regel
  const verwacht = (casus.regels.at(-1)?.nr ?? 0) + 1
  if (nr !== verwacht) return weiger(nr, 'nummer-klopt-niet', { verwacht: String(verwacht) })
  if (gebeurtenis.type === 'casus geopend') return weiger(nr, 'al-geopend')
  const wijst = verwijzingBezwaren(casus.genoemd, gebeurtenis, nr)
  if (wijst.length > 0) return { geweigerd: { nr, bezwaren: wijst } }
  if (!casus.snapshot.can(gebeurtenis)) {
    return { geweigerd: { nr, bezwaren: bezwaren(casus.kader, standVan(casus), gebeurtenis) } }
  }
  return {
    goed: {
      ...casus,
      regels: alle.length === nr ? alle : alle.slice(0, nr),
      snapshot: beweeg(casusMachine(casus.kader), casus.snapshot, gebeurtenis),
      afwijkingen: volgendeAfwijkingen(casus, gebeurtenis, nr),
      genoemd: metVerwijzing(casus.genoemd, gebeurtenis),
    },
  }
}

function volgendeAfwijkingen(casus: Casus, gebeurtenis: Gebeurtenis, nr: number): readonly Afwijking[] {
  if (gebeurtenis.type === 'afwijking toegelicht') {
    return casus.afwijkingen.map((afwijking) =>
      afwijking.nr === gebeurtenis.regel ? { ...afwijking, reden: gebeurtenis.reden } : afwijking,
    )
  }
  const nieuw = afwijkingVan(casus.kader, standVan(casus), gebeurtenis, nr)
  return nieuw.length > 0 ? [...casus.afwijkingen, ...nieuw] : casus.afwijkingen
}

function weiger(nr: number, id: string, waarden: Record<string, string> = {}): { readonly geweigerd: Geweigerd } {
  return { geweigerd: { nr, bezwaren: [{ id, waarden }] } }
}
