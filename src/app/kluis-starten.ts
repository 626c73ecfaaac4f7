import { bode } from '../opslag/bode'
import type { Kluis, Plaats } from '../opslag/kluis'
import { tabsessie } from '../opslag/sessie'
// oxlint-disable-next-line import/default -- Vite makes the address
import werkeradres from '../opslag/werker?worker&url'
import { bewaakt } from '../slotwacht/bewaakt'
import { vertrouwdAdres } from './vertrouwd'

/** Starts the vault of this tab in a worker of its own. */
export function startKluis(plaats: Plaats): Kluis {
  return bewaakt(bode(new Worker(vertrouwdAdres(werkeradres), { type: 'module' }), plaats, tabsessie()))
}

/** Which vault this tab had: the temporary one as long as the tab holds its keys. */
export function plaatsVanTab(): Plaats {
  return tabsessie().lees() === null ? 'blijvend' : 'tijdelijk'
}
