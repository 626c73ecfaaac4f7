import {
  type Bronnen,
  type Checkteksten,
  type Kader,
  type KaderTeksten,
  laadBronnen,
  laadCheckteksten,
  laadRouteteksten,
  laadSignaalteksten,
  laadTeksten,
  type Routeteksten,
  type Signaalteksten,
  type Taal,
} from '../../machines/index'

export interface Casuswoorden {
  readonly teksten: KaderTeksten
  readonly routeteksten: Routeteksten
  readonly checkteksten: Checkteksten
  readonly signaalteksten: Signaalteksten
  readonly bronnen: Bronnen
}

const geladen = new Map<string, Promise<Casuswoorden>>()

async function laad(kader: Kader, taal: Taal): Promise<Casuswoorden> {
  const [teksten, routeteksten, checkteksten, signaalteksten, bronnen] = await Promise.all([
    laadTeksten(kader, taal),
    laadRouteteksten(taal),
    laadCheckteksten(taal),
    laadSignaalteksten(taal),
    laadBronnen(),
  ])
  if (!teksten) throw new Error('This build holds no words for this kader')
  return { teksten, routeteksten, checkteksten, signaalteksten, bronnen }
}

/** All words that a casus can need in one language, and the sources; one promise per kader and language, for React's `use`. */
export function casuswoorden(kader: Kader, taal: Taal): Promise<Casuswoorden> {
  const sleutel = `${kader.kader} ${kader.versie} ${taal}`
  const bekend = geladen.get(sleutel)
  if (bekend) return bekend
  const nieuw = laad(kader, taal)
  geladen.set(sleutel, nieuw)
  return nieuw
}
