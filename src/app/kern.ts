import { laadBronnen, laadKader, leesGebeurtenis, naspelen, oordeel } from '../../machines/index'
import type { Kern } from '../keten/logboek-openen'

/** The core as the chain and the package ask for it. */
export async function deKern(): Promise<Kern> {
  return { laadKader, leesGebeurtenis, naspelen, oordeel, bronnen: await laadBronnen() }
}
