import { type Fout, fout, type Mislukt, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Databank, Tabelnaam } from './databank'
import { isOmgezet } from './omgezet'
import type { OpenKluis } from './open-kluis'
import { isBezet } from './opslag-fout'

/** A row as it was when a write was prepared: with this `merk`, or not there at all. */
export interface Gezien {
  readonly tabel: Tabelnaam
  readonly sleutel: string | number
  readonly merk: string | undefined
}

/** A write that is ready: everything is read, encrypted and decided, and only the transaction is left. */
export interface Schrijfplan<T> {
  readonly goed: T
  readonly tabellen: readonly Tabelnaam[]
  /** What it was prepared on. If any of this changed, nothing is written and it is prepared anew. */
  readonly gezien: readonly Gezien[]
  /** Runs inside the transaction and awaits nothing but the database. `false` is the same as something that changed. */
  readonly schrijf: (databank: Databank) => PromiseLike<unknown>
  /** What it means when something already stands where this adds; left out, that is a failure like any other. */
  readonly bezet?: Fout
  /** Runs once it is on the disk. */
  readonly na?: () => Promise<void> | void
}

/** What several plans share, as with the lines of the access log. */
export type Plandeel = Pick<Schrijfplan<unknown>, 'gezien' | 'schrijf'>

const POGINGEN = 60

/** Nothing to write: this was the answer already. */
export function alKlaar<T>(goed: T): Schrijfplan<T> {
  return { goed, tabellen: [], gezien: [], schrijf: () => Promise.resolve() }
}

/**
 * Prepares and writes, in exactly one transaction that is on the disk before it is acknowledged. Another tab that wrote
 * meanwhile is seen inside that transaction; then it is prepared again, at most sixty times.
 * @param open with which keys it is written; only while they are still those of the vault (`isOmgezet`)
 */
export async function voerUit<T>(
  databank: Databank,
  bereidVoor: () => Promise<Schrijfplan<T> | Mislukt>,
  open: () => OpenKluis | undefined = () => undefined,
): Promise<Uitkomst<T>> {
  for (let poging = 0; poging < POGINGEN; poging++) {
    const met = open()
    const omgezet = met && (await isOmgezet(databank, met))
    if (omgezet) return omgezet
    const plan = await bereidVoor()
    if (!('goed' in plan)) return plan
    const geschreven = plan.tabellen.length === 0 || (await probeer(databank, plan, met))
    if (typeof geschreven === 'object') return geschreven
    if (!geschreven) continue
    await plan.na?.()
    return { goed: plan.goed }
  }
  return mislukt(fout('opslag-mislukt', { reden: 'druk' }))
}

async function probeer(databank: Databank, plan: Schrijfplan<unknown>, open?: OpenKluis): Promise<boolean | Mislukt> {
  try {
    return await inTransactie(databank, plan, open)
  } catch (oorzaak) {
    if (plan.bezet && isBezet(oorzaak)) return mislukt(plan.bezet)
    throw oorzaak
  }
}

function inTransactie(
  databank: Databank,
  plan: Schrijfplan<unknown>,
  open: OpenKluis | undefined,
): PromiseLike<boolean | Mislukt> {
  const tabellen = new Set<Tabelnaam>(['kluis', ...plan.tabellen])
  return databank.transaction('rw', [...tabellen], async () => {
    const omgezet = open && (await isOmgezet(databank, open))
    if (omgezet) return omgezet
    for (const { tabel, sleutel, merk } of plan.gezien) {
      const rij: unknown = await databank.table(tabel).get(sleutel)
      if (merkVan(rij) !== merk) return false
    }
    return (await plan.schrijf(databank)) !== false
  })
}

/** The mark of a row as it was read; a row without one counts as not there, and is then written over. */
export function merkVan(rij: unknown): string | undefined {
  const merk = typeof rij === 'object' && rij !== null && 'merk' in rij ? rij.merk : undefined
  return typeof merk === 'string' ? merk : undefined
}
