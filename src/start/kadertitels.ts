import { laadKaarten } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { useGeladen } from '../werk/geladen'
import type { Casuskaartje } from '../werk/lijst'

/** The titles of the kaders in the list; a kader that this build does not hold keeps its id. */
export function useKadertitels(): (kaartje: Casuskaartje) => string {
  const taal = huidigeTaal()
  const kaarten = useGeladen(taal, () => laadKaarten(taal))
  const bekend = kaarten.soort === 'klaar' ? kaarten.inhoud : []
  return ({ kader, versie }) => bekend.find((kaart) => kaart.kader === kader && kaart.versie === versie)?.titel ?? kader
}
