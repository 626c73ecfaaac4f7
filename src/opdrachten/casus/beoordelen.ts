import { laadBronnen } from '../../../machines/index'
import { leesRegels } from './inlezen'
import { opmerkingenBij } from './opmerkingen'
import { type Geopend, isPakket, openPakket } from './pakket'
import type { Probleem, Uitkomst } from './probleem'
import { leesScript } from './script'
import { speelAf } from './spelen'
import { uitvoerVan } from './uitvoer'
import type { Uitvoer } from './uitvoer.schema'

/** The oordeel over a casus, what is told beside it and, for an export, what that file says otherwise. */
export interface Beoordeeld {
  readonly uitvoer: Uitvoer
  readonly opmerkingen: readonly Probleem[]
  readonly verschillen: readonly Probleem[]
}

/** Replays a casus script or an export package and says what its kader makes of it, seen from `op`. */
export async function beoordeel(tekst: string, op: string | null): Promise<Uitkomst<Beoordeeld>> {
  const geopend = isPakket(tekst) ? await openPakket(tekst) : await speelScript(tekst)
  if ('problemen' in geopend) return geopend
  const { casus, verschillen } = geopend.goed
  const dag = op ?? casus.regels.at(-1)?.gebeurtenis.op ?? casus.geopend.op
  const uitvoer = uitvoerVan(casus, await laadBronnen(), dag)
  return { goed: { uitvoer, opmerkingen: await opmerkingenBij(casus), verschillen } }
}

async function speelScript(tekst: string): Promise<Uitkomst<Geopend>> {
  const script = leesScript(tekst)
  if ('problemen' in script) return script
  const regels = leesRegels(script.goed)
  if ('problemen' in regels) return regels
  const casus = await speelAf(regels.goed, script.goed.regelVan)
  return 'problemen' in casus ? casus : { goed: { casus: casus.goed, verschillen: [] } }
}
