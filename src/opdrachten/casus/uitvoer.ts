import {
  type Bronnen,
  type Casus,
  type Ontbrekend,
  oordeel,
  standVan,
  stappen,
  termijnen,
  volgendeStap,
} from '../../../machines/index'
import type { Uitvoer } from './uitvoer.schema'
import { bijzonderhedenUit, checksUit, routesUit, titelaar } from './uitvoer-situatie'

/** The oordeel as the command line prints it, from the same functions as the screens. */
export function uitvoerVan(casus: Casus, bronnen: Bronnen, op: string): Uitvoer {
  const { kader } = casus
  const stand = standVan(casus)
  const geoordeeld = oordeel(casus, bronnen)
  const { melden, hulp, positie, ronde, redenen, ontbreekt, blokkades, mogelijkheden, eenmaligContact } = geoordeeld
  const metTitel = titelaar(bronnen)
  return {
    gesloten: stand.gesloten,
    volgendeStap: volgendeStap(casus),
    route: stand.route,
    routes: routesUit(casus),
    checks: checksUit(casus),
    kader: { id: kader.kader, versie: kader.versie, zekerheid: kader.zekerheid },
    stappen: stappen(casus).map((stap) => ({ ...stap, ontbreekt: stap.ontbreekt.map(zonderStap) })),
    melden,
    hulp,
    positie,
    ronde,
    redenen: redenen.map(metTitel),
    ontbreekt: ontbreekt.map((mist) => ({ ...mist })),
    blokkades: blokkades.map((blokkade) => ({ ...metTitel(blokkade), houdtTegen: [...blokkade.houdtTegen] })),
    afwijkingen: casus.afwijkingen.map((afwijking) => ({ ...afwijking, wat: [...afwijking.wat] })),
    besluit: { melden: stand.meldbesluit, hulp: stand.hulpbesluit, teHerzien: stand.teHerzien },
    bijzonderheden: bijzonderhedenUit(geoordeeld, bronnen),
    mogelijkheden: mogelijkheden.map(metTitel),
    eenmaligContact: eenmaligContact && metTitel(eenmaligContact),
    termijnen: termijnen(casus, op),
    gevaar: stand.gevaar,
  }
}

function zonderStap({ id, waarden }: Ontbrekend) {
  return { id, waarden }
}
