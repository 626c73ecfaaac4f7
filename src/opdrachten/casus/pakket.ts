import { type Casus, laadBronnen, laadKader, leesGebeurtenis, naspelen, oordeel } from '../../../machines/index'
import { leesPakket } from '../../keten/pakket-lezen'
import type { Probleem, Uitkomst } from './probleem'
import { kaderOnbekend } from './spelen'

/** An export that could be opened: the casus its entries make, and what the file says otherwise beside them. */
export interface Geopend {
  readonly casus: Casus
  readonly verschillen: readonly Probleem[]
}

/** Whether a text is (the beginning of) an export of Weegwijzer, whole or damaged. */
export function isPakket(tekst: string): boolean {
  return /^\s*\{/.test(tekst) && /"formaat"\s*:\s*"weegwijzer-casus"/.test(tekst.slice(0, 4096))
}

/** Reads an export through the chain: all of it or nothing. */
export async function openPakket(tekst: string): Promise<Uitkomst<Geopend>> {
  const kern = { laadKader, leesGebeurtenis, naspelen, oordeel, bronnen: await laadBronnen() }
  const gelezen = await leesPakket(tekst, kern)
  if (!('goed' in gelezen)) return { problemen: gelezen.bevindingen.map(alsProbleem) }
  return { goed: { casus: gelezen.goed.casus, verschillen: gelezen.goed.bevindingen } }
}

function alsProbleem({ id, waarden }: Probleem): Probleem {
  if (id === 'kader-onbekend') return kaderOnbekend(waarden['kader'] ?? '', waarden['versie'] ?? '')
  const nr = Number(waarden['nr'])
  return Number.isInteger(nr) && nr > 0 ? { id, waarden, nr } : { id, waarden }
}
