import { bode } from '../opslag/bode'
import type { Kluis, Plaats } from '../opslag/kluis'
import { tabsessie } from '../opslag/sessie'
// oxlint-disable-next-line import/default -- Vite makes the address
import werkeradres from '../opslag/werker?worker&url'
import { bewaakt } from '../slotwacht/bewaakt'
import { vergrendel } from '../slotwacht/weg'
import { meldend } from '../werk/geschreven'
import { vertrouwdAdres } from './vertrouwd'

/** Starts the vault of this tab in a worker of its own. When that worker crashes while it has keys, the tab locks. */
export function startKluis(plaats: Plaats): Kluis {
  const werker = new Worker(vertrouwdAdres(werkeradres), { type: 'module' })
  const kluis = meldend(bewaakt(bode(werker, plaats, tabsessie())))
  for (const soort of ['error', 'messageerror']) werker.addEventListener(soort, () => vergrendel('stuk'))
  return kluis
}

/** Which vault this tab had: the temporary one as long as the tab holds its keys. */
export function plaatsVanTab(): Plaats {
  return tabsessie().lees() === null ? 'blijvend' : 'tijdelijk'
}
