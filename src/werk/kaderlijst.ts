import {
  type Kader,
  type Kaderkaart,
  type KaderTeksten,
  laadKaarten,
  laadKader,
  laadTeksten,
  nieuwsteKaarten,
} from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { type Geladen, useGeladen } from './geladen'

/** A kader with its words in the language in use. */
export interface Kadermap {
  readonly kader: Kader
  readonly teksten: KaderTeksten
}

/** The card of the newest version of every kader, in the language in use; not the kaders themselves. */
export function useKaderkaarten(): Geladen<readonly Kaderkaart[]> {
  const taal = huidigeTaal()
  return useGeladen(taal, async () => nieuwsteKaarten(await laadKaarten(taal)), true)
}

/** One kader with all its words; `null` when there is none, or when this build does not hold it. */
export function useKader(versie: { readonly kader: string; readonly versie: string } | null): Geladen<Kadermap | null> {
  const taal = huidigeTaal()
  return useGeladen(versie ? `${versie.kader} ${versie.versie} ${taal}` : taal, async () => {
    if (!versie) return null
    const [kader, teksten] = await Promise.all([laadKader(versie), laadTeksten(versie, taal)])
    return kader && teksten ? { kader, teksten } : null
  })
}
