import { laadBronnen } from '../../machines/index'
import { useGeladen } from '../werk/geladen'
import { BijGeladen } from './bij-geladen'
import { Bronlijst } from './bronlijst'

/** The whole table of sources. */
export function AlleBronnen() {
  const geladen = useGeladen('bronnen', laadBronnen)
  return <BijGeladen geladen={geladen}>{(bronnen) => <Bronlijst ids={Object.keys(bronnen)} />}</BijGeladen>
}
