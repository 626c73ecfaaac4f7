import { controleerKeten } from '../keten/controleer-keten'
import { type Kern, openLogboek } from '../keten/logboek-openen'
import { kopVan, type Schakel } from '../keten/schakel'
import { type Fout, fout, type Uitkomst } from '../keten/uitkomst'
import type { Opslag, WatErIs } from '../opslag/opslag'
import type { OpenCasus } from './casusopen'

/** A casus that does not open: what is there, what is wrong with it, and as much of it as is whole. */
export interface Casusschade {
  readonly er: WatErIs
  /** By entry; what concerns no entry comes first. */
  readonly bevindingen: readonly Fout[]
  /** The longest beginning in which nothing is wrong, replayed; `null` when not even the first entry is whole. */
  readonly heel: OpenCasus | null
}

/** Nothing is broken then: it is not here, not open, or something else has to be loaded. */
const GEEN_SCHADE = [
  'casus-onbekend',
  'casus-gewist',
  'kader-niet-geladen',
  'kluis-dicht',
  'kluis-geen',
  'kluis-omgezet',
  'kluis-weg',
  'kluis-antwoordt-niet',
  'opslag-niet-beschikbaar',
  'opslag-nieuwere-versie',
  'opslag-mislukt',
]

export function isSchade({ id }: Fout): boolean {
  return !GEEN_SCHADE.includes(id)
}

/**
 * Looks at what is left of a damaged casus. It reads only: nothing is repaired, skipped or written.
 * @param gevonden what was found when it did not open
 */
export async function bekijkSchade(
  opslag: Pick<Opslag, 'leesWatErIs'>,
  id: string,
  gevonden: readonly Fout[],
  kern: Omit<Kern, 'bronnen' | 'oordeel'>,
): Promise<Uitkomst<Casusschade>> {
  const gelezen = await opslag.leesWatErIs(id)
  if (!('goed' in gelezen)) return gelezen
  const er = gelezen.goed
  const onleesbaar = er.schakels.flatMap(({ nr, schakel }) =>
    schakel ? [] : [fout('regel-onleesbaar', { nr: String(nr) })],
  )
  const leesbaar = er.schakels.flatMap(({ schakel }) => schakel ?? [])
  // Without a head the end cannot be vouched for; between the entries the chain still tells what is missing.
  const keten = er.kop && onleesbaar.length === 0 ? [] : await controleerKeten(leesbaar, er.kop ?? eindeVan(er))
  const bevindingen = opRegel([...onleesbaar, ...gevonden, ...keten])
  return { goed: { er, bevindingen, heel: await heelDeel(er, bevindingen, kern) } }
}

function eindeVan({ schakels }: WatErIs) {
  const laatste = schakels.at(-1)
  return laatste?.schakel ? { ...kopVan([laatste.schakel]), aantal: laatste.nr } : kopVan([])
}

/** One finding per entry and kind: an entry that cannot be read is not also missing or changed. */
function opRegel(bevindingen: readonly Fout[]): Fout[] {
  const dicht = new Set(bevindingen.filter(({ id }) => id === 'regel-onleesbaar').map(({ waarden }) => waarden['nr']))
  const zelfde = new Map(
    bevindingen
      .filter(({ id, waarden }) => id === 'regel-onleesbaar' || !dicht.has(waarden['nr']))
      .map((een) => [JSON.stringify(een), een]),
  )
  return [...zelfde.values()].toSorted((een, ander) => nrVan(een) - nrVan(ander))
}

function nrVan({ waarden }: Fout): number {
  return Number(waarden['nr'] ?? waarden['van'] ?? 0)
}

async function heelDeel(
  { schakels }: WatErIs,
  bevindingen: readonly Fout[],
  kern: Omit<Kern, 'bronnen' | 'oordeel'>,
): Promise<OpenCasus | null> {
  const eersteMis = Math.min(...bevindingen.map(nrVan).filter((nr) => nr > 0), schakels.length + 1)
  const begin: Schakel[] = []
  for (const { nr, schakel } of schakels) {
    if (!schakel || nr !== begin.length + 1 || nr >= eersteMis) break
    begin.push(schakel)
  }
  // A beginning of what is whole is whole: halving finds the longest without replaying all of them.
  let [heel, goedTot, misVanaf]: [OpenCasus | null, number, number] = [null, 0, begin.length + 1]
  for (let tot = begin.length; goedTot + 1 < misVanaf; tot = Math.ceil((goedTot + misVanaf) / 2)) {
    const deel = begin.slice(0, tot)
    const casus = await openLogboek(deel, kopVan(deel), kern)
    if ('goed' in casus) [heel, goedTot] = [{ casus: casus.goed, schakels: deel, kop: kopVan(deel) }, tot]
    else misVanaf = tot
  }
  return heel
}
