import { type BijzonderheidTeksten, laadBijzonderheden } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { type Geladen, useGeladen } from './geladen'

/** The words of the bijzonderheden, loaded when a screen needs them. */
export function useBijzonderwoorden(): Geladen<BijzonderheidTeksten> {
  const taal = huidigeTaal()
  return useGeladen(taal, () => laadBijzonderheden(taal), true)
}
