import type { Kader } from '../../machines/weging/kader.schema'
import { type Deel, EIGEN, GRENS, REDUCER } from './deel'
import { type Deelnemer, meet, spreiding, verhouding } from './meten'
import { reducer } from './reducer'
import { keer, metSpreiding, tabel, tijd } from './tabel'
import { type Loper, type Maak, opdrachtVan, verschillen, type Wandeling, wandelingen } from './wandeling'
import { weegwijzer } from './weegwijzer'

const RONDES = 7

/** Another engine that walks the same kaders. */
export interface Peer {
  readonly naam: string
  readonly maak: Maak
}

interface Weg {
  readonly kader: Kader
  readonly alle: readonly Wandeling[]
}

/** Every way through the questions, walked by the statechart, the reducer and each peer. Who errs is not timed. */
export async function wandelDeel(kaders: readonly Kader[], peers: readonly Peer[]): Promise<Deel> {
  const wegen = kaders.map((kader) => ({ kader, alle: wandelingen(kader) }))
  const deelnemers: Deelnemer[] = []
  const fouten: string[] = []
  for (const [naam, maak] of kandidaten(peers)) {
    try {
      const lopers = await Promise.all(kaders.map(maak))
      const anders = await Promise.all(lopers.map((loper, plek) => verschillen(loper, wegen[plek]?.alle ?? [])))
      const zinnen = anders.flatMap((lijst, plek) => lijst.map((zin) => `${naam}, ${kaders[plek]?.kader}: ${zin}`))
      if (zinnen.length === 0) deelnemers.push({ naam, beurt: () => loopAlles(lopers, wegen) })
      fouten.push(...zinnen)
    } catch (fout) {
      fouten.push(`${naam}: ${String(fout)}`)
    }
  }
  const tijden = await meet(deelnemers, RONDES)
  const [eigen, hand] = [tijden.get(EIGEN) ?? [], tijden.get(REDUCER) ?? []]
  const antwoorden = wegen.flatMap(({ alle }) => alle).reduce((som, { verwacht }) => som + verwacht.gevraagd.length, 0)
  const perAntwoord = (milliseconden: number) => tijd(milliseconden / antwoorden)
  return {
    fouten,
    regels: [
      `2. De vragen van een kader beantwoorden, ${aantallen(wegen, antwoorden)} (mediaan van ${RONDES} rondes)`,
      ...tabel([
        ['', 'per antwoord', '', 'tegen Weegwijzer', '', 'tegen reducer'],
        ...[...tijden].map(([naam, rondes]) => [
          naam,
          ...metSpreiding(spreiding(rondes), perAntwoord),
          ...metSpreiding(verhouding(rondes, eigen), keer),
          keer(verhouding(rondes, hand).mediaan),
          ...(rondes === eigen ? [`grens ${GRENS}×`] : []),
        ]),
      ]),
    ],
  }
}

type Kandidaat = readonly [naam: string, maak: (kader: Kader) => Promise<Loper>]

function kandidaten(peers: readonly Peer[]): Kandidaat[] {
  return [
    [EIGEN, async (kader) => weegwijzer(kader)],
    [REDUCER, async (kader) => reducer(kader)],
    ...peers.map(({ naam, maak }): Kandidaat => [naam, async (kader) => maak(opdrachtVan(kader))]),
  ]
}

/** Sequential on purpose; only what is a promise is awaited, so that who answers at once pays for no waiting. */
async function loopAlles(lopers: readonly Loper[], wegen: readonly Weg[]): Promise<void> {
  for (const [plek, loper] of lopers.entries()) {
    for (const { antwoorden } of wegen[plek]?.alle ?? []) {
      const bezig = loper(antwoorden)
      if (bezig instanceof Promise) await bezig
    }
  }
}

function aantallen(wegen: readonly Weg[], antwoorden: number): string {
  const namen = wegen.map(({ kader }) => kader.kader).join(' en ')
  return `alle ${wegen.reduce((som, { alle }) => som + alle.length, 0)} wegen door ${namen}, ${antwoorden} antwoorden`
}
