import { laadBronnen } from '../../machines/index'
import { BijGeladen } from '../werk/bij-geladen'
import { useGeladen } from '../werk/geladen'
import { Bronlijst } from './bronlijst'

/** The whole table of sources. */
export function AlleBronnen() {
  const geladen = useGeladen('bronnen', laadBronnen)
  return <BijGeladen geladen={geladen}>{(bronnen) => <Bronlijst ids={Object.keys(bronnen)} />}</BijGeladen>
}
