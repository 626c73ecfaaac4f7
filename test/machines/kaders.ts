import { kaderVersies, laadKader, nieuwsteVersies } from '../../machines/kaderboek'
import type { Kader } from '../../machines/weging/kader.schema'

/** Every kader version that the program holds, whole, in order of name. */
export async function alleKaders(): Promise<Kader[]> {
  const geladen = await Promise.all(kaderVersies().map(laadKader))
  const kaders = geladen.filter((kader): kader is Kader => kader !== undefined)
  return kaders.toSorted((een, ander) => een.kader.localeCompare(ander.kader))
}

/** The name of the pages about a kader: the newest version has the short one. */
export function bestandsnaam({ kader, versie }: Kader): string {
  const nieuwste = nieuwsteVersies().find((een) => een.kader === kader)
  return nieuwste?.versie === versie ? kader : `${kader}-${versie}`
}
