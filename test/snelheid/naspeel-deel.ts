import { hulpVan, meldenVan } from '../../machines/casus/melden'
import { standVan } from '../../machines/logboek/naspelen'
import type { Regel } from '../../machines/logboek/regel'
import type { Kader } from '../../machines/weging/kader.schema'
import { hulpVolgensOrakel, meldenVolgensOrakel } from '../machines/orakel/blad'
import { type Deel, EIGEN, GRENS, REDUCER } from './deel'
import { logboek } from './logboek'
import { meet, spreiding, verhouding } from './meten'
import { reduceer } from './reducer'
import { keer, metSpreiding, tabel, tijd } from './tabel'
import { speelNa } from './weegwijzer'

const REGELS = 200
const RONDES = 15

/** A logboek of 200 lines, replayed by the statechart and by the reducer. */
export async function naspeelDeel(kaders: readonly Kader[]): Promise<Deel> {
  const logboeken = kaders.map((kader) => [kader, logboek(kader, REGELS)] as const)
  const elk = (speel: (kader: Kader, regels: readonly Regel[]) => unknown) => () => {
    for (const [kader, regels] of logboeken) speel(kader, regels)
  }
  const tijden = await meet(
    [
      { naam: EIGEN, beurt: elk(speelNa) },
      { naam: REDUCER, beurt: elk(reduceer) },
    ],
    RONDES,
  )
  const tegenReducer = verhouding(tijden.get(EIGEN) ?? [], tijden.get(REDUCER) ?? [])
  const perLogboek = (milliseconden: number) => tijd(milliseconden / kaders.length)
  return {
    fouten: logboeken.flatMap(([kader, regels]) => verschil(kader, regels)),
    regels: [
      `1. Een logboek van ${REGELS} regels naspelen, met de strenge controle (mediaan van ${RONDES} rondes)`,
      ...tabel([
        ...[...tijden].map(([naam, rondes]) => [naam, ...metSpreiding(spreiding(rondes), perLogboek)]),
        ['Weegwijzer tegen reducer', ...metSpreiding(tegenReducer, keer), `grens ${GRENS}×`],
      ]),
    ],
  }
}

/** Both must say the same of the casus before it makes sense to compare their speed. */
function verschil(kader: Kader, regels: readonly Regel[]): string[] {
  const stand = standVan(speelNa(kader, regels))
  const blad = reduceer(kader, regels)
  const eigen = `melden ${meldenVan(kader, stand)}, hulp ${hulpVan(kader, stand)}`
  const hand = `melden ${meldenVolgensOrakel(blad)}, hulp ${hulpVolgensOrakel(blad)}`
  return eigen === hand ? [] : [`reducer, logboek van ${kader.kader}: ${hand} in plaats van ${eigen}`]
}
