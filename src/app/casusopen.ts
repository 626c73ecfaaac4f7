import type { Casus } from '../../machines/index'
import { openLogboek } from '../keten/logboek-openen'
import type { Kop, Schakel } from '../keten/schakel'
import type { Uitkomst } from '../keten/uitkomst'
import type { Opslag } from '../opslag/opslag'
import { deKern } from './kern'

/** A casus as it was read from storage and replayed. */
export interface OpenCasus {
  readonly casus: Casus
  readonly schakels: readonly Schakel[]
  readonly kop: Kop
}

/** Reads a casus from storage, checks its chain and replays it. */
export async function openCasus(opslag: Opslag, id: string): Promise<Uitkomst<OpenCasus>> {
  const [gelezen, kern] = await Promise.all([opslag.lees(id), deKern()])
  if (!('goed' in gelezen)) return gelezen
  const { schakels, kop } = gelezen.goed
  const casus = await openLogboek(schakels, kop, kern)
  return 'goed' in casus ? { goed: { casus: casus.goed, schakels, kop } } : casus
}
