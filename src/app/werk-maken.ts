import { feiten, oordeel, standVan, stappen, type Taal, termijnen } from '../../machines/index'
import type { Invoer, Vastgelegd, Werk } from '../werk/werk'
import type { OpenCasus } from './casusopen'
import type { Casuswoorden } from './casuswoorden'
import { nu, vandaag } from './tijd'

/** Everything a screen may know of a casus, derived anew from what was opened. */
export function maakWerk(
  id: string,
  { casus, schakels, kop }: OpenCasus,
  { teksten, routeteksten, checkteksten, signaalteksten, bronnen }: Casuswoorden,
  taal: Taal,
  leg: (invoer: Invoer) => Promise<Vastgelegd>,
): Werk {
  const dag = vandaag()
  const nuOordeel = oordeel(casus, bronnen)
  return {
    id,
    casus,
    stand: standVan(casus),
    oordeel: nuOordeel,
    stappen: stappen(casus),
    termijnen: termijnen(casus, dag),
    teksten,
    routeteksten,
    checkteksten,
    signaalteksten,
    bronnen,
    vandaag: dag,
    feittekst: (feit) => feiten(casus.regels).find(({ id: een }) => een === feit)?.tekst,
    vingerafdruk: kop.digest,
    leg,
    maakUitvoer: async () => {
      const { maakPakket } = await import('../keten/pakket-maken')
      const app = { naam: 'weegwijzer', versie: __APP_VERSIE__ }
      return maakPakket({ gemaakt: nu(), app, casus, schakels, oordeel: nuOordeel, teksten: { taal, inhoud: teksten } })
    },
  }
}
