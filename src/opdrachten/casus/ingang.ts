import 'temporal-polyfill/global'
import { leesArgumenten } from './argumenten'
import { beoordeel } from './beoordelen'
import { leesBestand } from './bestand'
import { melding } from './melding'
import type { Probleem } from './probleem'

/**
 * `npm run -s casus -- <bestand> [--op JJJJ-MM-DD]`: prints the oordeel over a casus as JSON on stdout and returns 0; or
 * prints a sentence for each problem on stderr, nothing on stdout, and returns 2.
 */
export async function draai(argv: readonly string[]): Promise<number> {
  const opdracht = leesArgumenten(argv)
  if ('problemen' in opdracht) return weiger(null, opdracht.problemen)
  const { bestand, op } = opdracht.goed
  const tekst = await leesBestand(bestand)
  if ('problemen' in tekst) return weiger(bestand, tekst.problemen)
  const uitvoer = await beoordeel(tekst.goed, op)
  if ('problemen' in uitvoer) return weiger(bestand, uitvoer.problemen)
  process.stdout.write(`${JSON.stringify(uitvoer.goed, null, 2)}\n`)
  return 0
}

function weiger(bestand: string | null, problemen: readonly Probleem[]): number {
  for (const probleem of problemen) console.error(melding(bestand, probleem))
  return 2
}
