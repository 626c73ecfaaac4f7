import { openLogboek } from '../keten/logboek-openen'
import { kopVan, type Schakel, schakel } from '../keten/schakel'
import type { Uitkomst } from '../keten/uitkomst'
import type { Opslag, Projectie } from '../opslag/opslag'
import { projectieVan } from '../werk/projectie'
import { leesInvoer } from './invoer-lezen'
import { deKern } from './kern'
import { isOnbeantwoord } from './opname'
import { nu } from './tijd'

interface Nieuweling {
  readonly id: string
  /** What it was made of. */
  readonly vraag: string
  readonly eerste: Schakel
  readonly projectie: Projectie
}

/** What was asked of a vault without an answer: it may be there. */
const onbeantwoord = new WeakMap<Opslag, Nieuweling>()

/**
 * Opens a new casus and keeps it; gives its id. After a try without an answer the same is asked under the same id, so
 * that there is one casus. Other input then gives `casus-bestaat-al` when the first one is there after all.
 */
export async function maakCasus(opslag: Opslag, invoer: Readonly<Record<string, unknown>>): Promise<Uitkomst<string>> {
  const eerder = onbeantwoord.get(opslag)
  const vraag = JSON.stringify(invoer)
  const nieuw = eerder?.vraag === vraag ? { goed: eerder } : await bereidVoor(invoer, vraag, eerder?.id)
  if (!('goed' in nieuw)) return nieuw
  const { id, eerste, projectie } = nieuw.goed
  const gemaakt = await opslag.maakCasus(id, [eerste], projectie)
  if (isOnbeantwoord(gemaakt)) onbeantwoord.set(opslag, nieuw.goed)
  else onbeantwoord.delete(opslag)
  return 'goed' in gemaakt ? { goed: id } : gemaakt
}

async function bereidVoor(
  invoer: Readonly<Record<string, unknown>>,
  vraag: string,
  id: string = crypto.randomUUID(),
): Promise<Uitkomst<Nieuweling>> {
  const kern = await deKern()
  const gelezen = leesInvoer({ ...invoer, type: 'casus geopend' })
  if (!('goed' in gelezen)) return gelezen
  const eerste = await schakel(undefined, { nr: 1, vastgelegd: nu(), gebeurtenis: gelezen.goed })
  const casus = await openLogboek([eerste], kopVan([eerste]), kern)
  return 'goed' in casus ? { goed: { id, vraag, eerste, projectie: projectieVan(casus.goed) } } : casus
}
