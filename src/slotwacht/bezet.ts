import { tabsessie } from '../opslag/sessie'
import { leesBewaard } from '../opslag/sloten-tekst'
import { houdBezet } from '../opslag/tijdelijke-resten'

/** Holds the temporary vault of this tab, if it has one, while this page stands: no other tab tidies it away. */
export function houdTabkluisBezet(sessie = tabsessie(), locks: LockManager | undefined = navigator.locks): void {
  const bewaard = leesBewaard(sessie.lees())
  if (bewaard) houdBezet(bewaard.databank, locks)
}
