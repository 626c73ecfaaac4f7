import type { Regel } from '../../../machines/index'
import { mis, type Uitkomst } from './probleem'

/** Whether a text is (the beginning of) an export of Weegwijzer, whole or damaged. */
export function isPakket(tekst: string): boolean {
  return /^\s*\{/.test(tekst) && /"formaat"\s*:\s*"weegwijzer-casus"/.test(tekst.slice(0, 4096))
}

/** Reads and checks an export package through the chain. */
export async function leesPakketRegels(_tekst: string): Promise<Uitkomst<readonly Regel[]>> {
  return mis('pakket-nog-niet')
}
