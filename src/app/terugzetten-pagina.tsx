import { Terugzetten } from '../beheer/terugzetten'
import { herspeel } from './herspeel'

/** Restoring a file, with the core that replays what would be added to a casus that is here. */
export function TerugzettenPagina() {
  return <Terugzetten herspeel={herspeel} />
}
