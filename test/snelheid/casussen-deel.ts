import type { Kader } from '../../machines/weging/kader.schema'
import { meetCasussen } from './casussen'
import type { Deel } from './deel'
import { type Rondes, spreiding, verhouding } from './meten'
import { getal, keer, metSpreiding, tabel, tijd } from './tabel'

const AANTAL = 10_000
const REGELS = 40

/** Ten thousand casussen of 40 lines: what replaying, listing and keeping them costs. */
export function casussenDeel(kaders: readonly Kader[]): Deel {
  const { naspelen, reducer, projectie, lijst, geheugen } = meetCasussen(kaders, AANTAL, REGELS)
  const rij = (naam: string, porties: Rondes) => [
    naam,
    tijd(som(porties)),
    'per casus',
    ...metSpreiding(spreiding(porties), (milliseconden) => tijd((milliseconden * porties.length) / AANTAL)),
  ]
  const gewicht = ([naam, bytes]: readonly [string, number]) => [
    naam,
    `${getal(bytes / 1e6)} MB`,
    'per casus',
    `${getal(bytes / 1e3 / AANTAL)} kB`,
  ]
  const lijsttijd = spreiding(lijst)
  return {
    fouten: [],
    regels: [
      `3. ${AANTAL.toLocaleString('nl-NL')} casussen van ${REGELS} regels (in ${naspelen.length} porties)`,
      ...tabel([
        rij('alle logboeken naspelen', naspelen),
        rij('hetzelfde met de reducer', reducer),
        rij('van elke casus een projectie maken', projectie),
        ['de lijst maken van alle projecties', tijd(lijsttijd.mediaan), '', ...metSpreiding(lijsttijd, tijd)],
        ['naspelen tegen reducer', keer(verhouding(naspelen, reducer).mediaan)],
        ['alles naspelen tegen de lijst', keer(som(naspelen) / lijsttijd.mediaan)],
        ...(geheugen?.map(gewicht) ?? [['geheugen: onbekend, Node draait zonder --expose-gc']]),
      ]),
    ],
  }
}

function som(porties: Rondes): number {
  return porties.reduce((totaal, portie) => totaal + portie, 0)
}
