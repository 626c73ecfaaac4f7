import {
  type Bronnen,
  type Casus,
  type Ontbrekend,
  oordeel,
  standVan,
  stappen,
  termijnen,
} from '../../../machines/index'
import type { Uitvoer } from './uitvoer.schema'

/** The oordeel as the command line prints it, from the same functions as the screens. */
export function uitvoerVan(casus: Casus, bronnen: Bronnen, op: string): Uitvoer {
  const { kader } = casus
  const stand = standVan(casus)
  const { melden, hulp, positie, ronde, redenen, ontbreekt, blokkades, mogelijkheden } = oordeel(casus, bronnen)
  const metTitel = <T extends { readonly bron: string }>(rij: T) => ({
    ...rij,
    bron: { id: rij.bron, titel: bronnen[rij.bron]?.titel ?? null },
  })
  return {
    route: stand.route,
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
    bijzonderheden: [...stand.bijzonderheden] as Uitvoer['bijzonderheden'],
    mogelijkheden: mogelijkheden.map(metTitel),
    termijnen: termijnen(casus, op),
    gevaar: stand.gevaar,
  }
}

function zonderStap({ id, waarden }: Ontbrekend) {
  return { id, waarden }
}
