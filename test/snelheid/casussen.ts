import type { Casus } from '../../machines/logboek/naspelen'
import type { Regel } from '../../machines/logboek/regel'
import type { Kader } from '../../machines/weging/kader.schema'
import { nieuwsteEerst } from '../../src/opslag/lijst-volgorde'
import type { CasusInLijst } from '../../src/opslag/opslag'
import { projectieVan } from '../../src/werk/projectie'
import { logboek } from './logboek'
import { duurVan, type Rondes } from './meten'
import { reduceer } from './reducer'
import { speelNa } from './weegwijzer'

const PORTIES = 10
const DIGEST = '0'.repeat(64)

/** What a browser full of casussen costs: milliseconds per portion of them, and the memory that each kind of thing takes. */
export interface Casuskosten {
  readonly naspelen: Rondes
  readonly reducer: Rondes
  readonly projectie: Rondes
  /** Milliseconds for the list of all casussen, made from the kept projections. */
  readonly lijst: Rondes
  /** Bytes by name; unknown when Node does not let a program clear its memory. */
  readonly geheugen: readonly (readonly [string, number])[] | undefined
}

/** Makes so many logboeken, replays and keeps them all, and makes the list from their projections. */
export function meetCasussen(kaders: readonly Kader[], aantal: number, regels: number): Casuskosten {
  const teksten = kaders.map((kader) => JSON.stringify(logboek(kader, regels)))
  const kaderVan = (nummer: number) => kaders[nummer % kaders.length] as Kader
  const inPorties = (doe: (nummer: number) => void) =>
    Array.from({ length: PORTIES }, (_leeg, portie) =>
      duurVan(() => {
        for (let plek = 0; plek < aantal / PORTIES; plek++) doe(portie * (aantal / PORTIES) + plek)
      }),
    )
  const standen = [geheugen()]
  // Read from text, as the store does: no two casussen share a line.
  const lees = (nummer: number) => JSON.parse(teksten[nummer % teksten.length] ?? '') as Regel[]
  const logboeken = Array.from({ length: aantal }, (_leeg, nummer) => lees(nummer))
  standen.push(geheugen())
  const casussen: Casus[] = []
  const naspelen = inPorties((nummer) => casussen.push(speelNa(kaderVan(nummer), logboeken[nummer] ?? [])))
  standen.push(geheugen())
  const koppen: CasusInLijst[] = []
  const kop = { aantal: regels, digest: DIGEST }
  const projectie = inPorties((nummer) =>
    koppen.push({ id: `casus-${nummer}`, soort: 'casus', kop, ...projectieVan(casussen[nummer] as Casus) }),
  )
  standen.push(geheugen())
  return {
    naspelen,
    projectie,
    reducer: inPorties((nummer) => reduceer(kaderVan(nummer), logboeken[nummer] ?? [])),
    lijst: Array.from({ length: PORTIES }, () => duurVan(() => nieuwsteEerst(koppen))),
    geheugen: verschillen(
      ['geheugen: de logboeken', 'geheugen: de nagespeelde casussen', 'geheugen: de projecties'],
      standen,
    ),
  }
}

/** Bytes in use after everything unused is cleared. */
function geheugen(): number | undefined {
  globalThis.gc?.()
  return globalThis.gc ? process.memoryUsage().heapUsed : undefined
}

function verschillen(namen: readonly string[], standen: readonly (number | undefined)[]): Casuskosten['geheugen'] {
  if (standen.includes(undefined)) return undefined
  return namen.map((naam, plek) => [naam, (standen[plek + 1] ?? 0) - (standen[plek] ?? 0)])
}
