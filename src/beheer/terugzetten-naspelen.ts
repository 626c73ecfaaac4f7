import type { Kop, Schakel } from '../keten/schakel'
import type { Uitkomst } from '../keten/uitkomst'
import type { Projectie } from '../opslag/opslag'
import type { Reserve, Terugzetplan, Terugzetregel } from '../opslag/reserve/reserve'

/** Replays a whole casus and says what the list shows of it; an error when it cannot be opened. */
export type Herspeel = (schakels: readonly Schakel[], kop: Kop) => Promise<Uitkomst<Projectie>>

/** A plan of which every addition was replayed. */
export interface Bekekenplan {
  readonly plan: Terugzetplan
  readonly nagespeeld: ReadonlyMap<string, Projectie>
}

/**
 * Replays each casus that a file adds to, before anyone says yes. One that cannot be replayed, or not be fetched, stands
 * in the plan as what the vault will do with it then: put it beside ours.
 */
export async function speelNa(
  kluis: Pick<Reserve, 'regelsUitReserve'>,
  plan: Terugzetplan,
  herspeel: Herspeel,
): Promise<Bekekenplan> {
  const nagespeeld = new Map<string, Projectie>()
  for (const { casus, lot } of plan.regels) {
    if (lot !== 'aangevuld') continue
    const uit = await kluis.regelsUitReserve(plan.plan, casus)
    const gespeeld = 'goed' in uit ? await herspeel(uit.goed.schakels, uit.goed.kop) : uit
    if ('goed' in gespeeld) nagespeeld.set(casus, gespeeld.goed)
  }
  const lotVan = ({ casus, lot }: Terugzetregel) =>
    lot === 'aangevuld' && !nagespeeld.has(casus) ? 'afgesplitst' : lot
  return { plan: { ...plan, regels: plan.regels.map((regel) => ({ ...regel, lot: lotVan(regel) })) }, nagespeeld }
}
