import 'temporal-polyfill/global'
import { leesArgumenten } from './argumenten'
import { beoordeel } from './beoordelen'
import { leesBestand } from './bestand'
import { melding } from './melding'
import type { Probleem } from './probleem'

/** All well; printed, yet the export says otherwise beside its entries; refused, with nothing on stdout. */
const GOED = 0
const VERSCHILT = 1
const GEWEIGERD = 2

/** So many problems at once are enough to see what is wrong. */
const MEEST = 50

/**
 * `npm run -s casus -- <bestand> [--op JJJJ-MM-DD]`: prints the oordeel over a casus as JSON on stdout. What is wrong goes
 * to stderr, a sentence each. Returns the exit code.
 */
export async function draai(argv: readonly string[]): Promise<number> {
  const opdracht = leesArgumenten(argv)
  if ('problemen' in opdracht) return vertel(null, opdracht.problemen, GEWEIGERD)
  const { bestand, op } = opdracht.goed
  const tekst = await leesBestand(bestand)
  if ('problemen' in tekst) return vertel(bestand, tekst.problemen, GEWEIGERD)
  const beoordeeld = await beoordeel(tekst.goed, op)
  if ('problemen' in beoordeeld) return vertel(bestand, beoordeeld.problemen, GEWEIGERD)
  const { uitvoer, opmerkingen, verschillen } = beoordeeld.goed
  process.stdout.write(`${JSON.stringify(uitvoer, null, 2)}\n`)
  vertel(bestand, opmerkingen, GOED)
  return verschillen.length > 0 ? vertel(bestand, verschillen, VERSCHILT) : GOED
}

function vertel(bestand: string | null, problemen: readonly Probleem[], code: number): number {
  for (const probleem of problemen.slice(0, MEEST)) console.error(melding(bestand, probleem))
  if (problemen.length > MEEST) console.error(`En nog ${problemen.length - MEEST} andere.`)
  return code
}
