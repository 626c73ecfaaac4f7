import type { Herspeel } from '../beheer/terugzetten-naspelen'
import { openLogboek } from '../keten/logboek-openen'
import { projectieVan } from '../werk/projectie'
import { deKern } from './kern'

/** As when a casus is opened: an addition that this refuses would shut the casus it is added to. */
export const herspeel: Herspeel = async (schakels, kop) => {
  const casus = await openLogboek(schakels, kop, await deKern())
  return 'goed' in casus ? { goed: projectieVan(casus.goed) } : casus
}
