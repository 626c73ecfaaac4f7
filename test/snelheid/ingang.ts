import 'temporal-polyfill/global'
import { laadKader, nieuwsteVersies } from '../../machines/kaderboek'
import type { Kader } from '../../machines/weging/kader.schema'
import { casussenDeel } from './casussen-deel'
import { naspeelDeel } from './naspeel-deel'
import { type Peer, wandelDeel } from './wandel-deel'

/** The two kaders that are walked: the general one, and one in which doubt weighs as much as yes. */
const KADERS = ['generiek', 'onderwijs']

/**
 * Measures everything and writes it line by line. Gives what ended otherwise than the core says, as sentences: no
 * speed makes up for that.
 */
export async function draai(peers: readonly Peer[], schrijf: (regel: string) => void): Promise<readonly string[]> {
  const kaders = await laadKaders()
  const fouten: string[] = []
  for (const deel of [() => naspeelDeel(kaders), () => wandelDeel(kaders, peers), () => casussenDeel(kaders)]) {
    const { regels, fouten: nieuw } = await deel()
    for (const regel of ['', ...regels]) schrijf(regel)
    fouten.push(...nieuw)
  }
  return fouten
}

async function laadKaders(): Promise<Kader[]> {
  const versies = nieuwsteVersies().filter(({ kader }) => KADERS.includes(kader))
  const geladen = await Promise.all(versies.map(laadKader))
  return geladen.filter((kader): kader is Kader => kader !== undefined)
}
