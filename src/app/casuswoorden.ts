import { type Bronnen, type Kader, type KaderTeksten, laadBronnen, laadTeksten, type Taal } from '../../machines/index'

export interface Casuswoorden {
  readonly teksten: KaderTeksten
  readonly bronnen: Bronnen
}

const geladen = new Map<string, Promise<Casuswoorden>>()

async function laad(kader: Kader, taal: Taal): Promise<Casuswoorden> {
  const [teksten, bronnen] = await Promise.all([laadTeksten(kader, taal), laadBronnen()])
  if (!teksten) throw new Error('This build holds no words for this kader')
  return { teksten, bronnen }
}

/** The words of a kader in one language and the sources; one promise per kader and language, for React's `use`. */
export function casuswoorden(kader: Kader, taal: Taal): Promise<Casuswoorden> {
  const sleutel = `${kader.kader} ${kader.versie} ${taal}`
  const bekend = geladen.get(sleutel)
  if (bekend) return bekend
  const nieuw = laad(kader, taal)
  geladen.set(sleutel, nieuw)
  return nieuw
}
