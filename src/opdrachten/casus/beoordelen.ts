import { type Casus, laadBronnen } from '../../../machines/index'
import { leesRegels } from './inlezen'
import { isPakket, leesPakketRegels } from './pakket'
import type { Uitkomst } from './probleem'
import { leesScript } from './script'
import { speelAf } from './spelen'
import { uitvoerVan } from './uitvoer'
import type { Uitvoer } from './uitvoer.schema'

/** Replays a casus script or an export package and says what its kader makes of it, seen from `op`. */
export async function beoordeel(tekst: string, op: string | null): Promise<Uitkomst<Uitvoer>> {
  const gespeeld = await casusUit(tekst)
  if ('problemen' in gespeeld) return gespeeld
  const casus = gespeeld.goed
  const dag = op ?? casus.regels.at(-1)?.gebeurtenis.op ?? casus.geopend.op
  return { goed: uitvoerVan(casus, await laadBronnen(), dag) }
}

async function casusUit(tekst: string): Promise<Uitkomst<Casus>> {
  if (isPakket(tekst)) {
    const regels = await leesPakketRegels(tekst)
    return 'problemen' in regels ? regels : speelAf(regels.goed, () => undefined)
  }
  const script = leesScript(tekst)
  if ('problemen' in script) return script
  const regels = leesRegels(script.goed)
  return 'problemen' in regels ? regels : speelAf(regels.goed, script.goed.regelVan)
}
