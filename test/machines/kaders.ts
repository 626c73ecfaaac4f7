import { kaderVersies, laadKader } from '../../machines/kaderboek'
import type { Kader } from '../../machines/weging/kader.schema'

/** Every kader that the program holds, in order of name. */
export async function alleKaders(): Promise<Kader[]> {
  const geladen = await Promise.all(kaderVersies().map(laadKader))
  const kaders = geladen.filter((kader): kader is Kader => kader !== undefined)
  return kaders.toSorted((een, ander) => een.kader.localeCompare(ander.kader))
}
