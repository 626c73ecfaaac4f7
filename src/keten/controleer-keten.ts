import { NULDIGEST } from './digest'
import { type Deel, delenVan, eigenBevinding } from './keten-deel'
import { type Envelop, type Kop, kopVan, type Schakel } from './schakel'
import { type Fout, fout } from './uitkomst'
import { verplaatst } from './volgorde'

/** A chain as read: everything wrong with it, and, when nothing is, its entries in order. */
export interface GelezenKeten {
  readonly bevindingen: readonly Fout[]
  readonly enveloppen: readonly Envelop[]
}

/**
 * Says exactly which entries were changed, are missing, were moved, stand there twice or are of an unknown version.
 * All findings, by number; an empty list means that the chain is whole up to its `kop`. It never throws.
 */
export async function controleerKeten(regels: readonly Schakel[], kop: Kop = kopVan(regels)): Promise<readonly Fout[]> {
  return (await leesKeten(regels, kop)).bevindingen
}

/** Checks a chain and hands over what its entries hold. */
export async function leesKeten(regels: readonly Schakel[], kop: Kop): Promise<GelezenKeten> {
  const delen = await delenVan(regels, kop.aantal)
  const bevindingen = [
    ...delen.flatMap((deel) => eigenBevinding(deel) ?? []),
    ...aanwezigheid(delen, kop),
    ...verplaatst(delen.map(({ nr }) => nr)).map((nr) => fout('regel-verplaatst', { nr: String(nr) })),
    ...verwijzingen(delen, kop),
  ]
  return {
    bevindingen: bevindingen.toSorted((een, ander) => begin(een) - begin(ander)),
    enveloppen: delen.flatMap(({ inhoud }) => (inhoud.soort === 'goed' ? [inhoud.envelop] : [])),
  }
}

function begin({ waarden }: Fout): number {
  return Number(waarden['nr'] ?? waarden['van'])
}

/** Entries that are not there, that are there more than once, or that stand after the end. */
function aanwezigheid(delen: readonly Deel[], kop: Kop): Fout[] {
  const aantallen = new Map<number, number>()
  for (const { nr } of delen) aantallen.set(nr, (aantallen.get(nr) ?? 0) + 1)
  const aanwezig = [...aantallen.keys()].filter((nr) => nr <= kop.aantal).toSorted((een, ander) => een - ander)
  return [
    ...[...aantallen].flatMap(([nr, aantal]) =>
      aantal > 1 ? [fout('regel-dubbel', { nr: String(nr), aantal: String(aantal) })] : [],
    ),
    ...[...aanwezig, kop.aantal + 1].flatMap((nr, plaats) => gat((aanwezig[plaats - 1] ?? 0) + 1, nr - 1)),
    ...[...aantallen.keys()].filter((nr) => nr > kop.aantal).map((nr) => fout('regel-toegevoegd', { nr: String(nr) })),
  ]
}

function gat(van: number, tot: number): Fout[] {
  if (van > tot) return []
  return van === tot
    ? [fout('regel-ontbreekt', { nr: String(van) })]
    : [fout('regels-ontbreken', { van: String(van), tot: String(tot) })]
}

/**
 * Walks back from the end. An entry is vouched for by the one after it, the last by the `kop`; an entry that is itself
 * in doubt vouches for nothing, so that only the changed one is named.
 */
function verwijzingen(delen: readonly Deel[], kop: Kop): Fout[] {
  const bevindingen: Fout[] = []
  const perNummer = new Map<number, Deel[]>()
  for (const deel of delen) {
    const zelfde = perNummer.get(deel.nr)
    if (zelfde) zelfde.push(deel)
    else perNummer.set(deel.nr, [deel])
  }
  let verwacht: string | null = null
  let verder = kop.aantal
  for (const nr of [...perNummer.keys()].filter((nr) => nr <= kop.aantal).toSorted((een, ander) => ander - een)) {
    if (nr === kop.aantal) verwacht = kop.digest
    else if (nr !== verder) verwacht = null
    verder = nr - 1
    const [eerste, ...anderen] = perNummer.get(nr) ?? []
    const deel: Deel | undefined = anderen.find(({ digest }) => digest === verwacht) ?? eerste
    if (!deel || eigenBevinding(deel) || deel.inhoud.soort !== 'goed') {
      verwacht = null
    } else if (verwacht !== null && deel.digest !== verwacht) {
      bevindingen.push(fout(nr === kop.aantal ? 'kop-klopt-niet' : 'regel-gewijzigd', { nr: String(nr) }))
      verwacht = null
    } else {
      verwacht = deel.inhoud.envelop.prev
    }
  }
  const beginKlopt = verder !== 0 || verwacht === null || verwacht === NULDIGEST
  return beginKlopt ? bevindingen : [...bevindingen, fout('regel-gewijzigd', { nr: '1' })]
}
