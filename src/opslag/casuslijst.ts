import type { Uitkomst } from '../keten/uitkomst'
import type { Binnenwerk } from './binnenwerk'
import { bladInhoud, bladRij, bladZoalsHetIs } from './bladen'
import type { Databank } from './databank'
import { leesKop, lijstregel } from './kop-rij'
import { nieuwsteEerst } from './lijst-volgorde'
import type { OpenKluis } from './open-kluis'
import type { CasusInLijst, Casuslijst } from './opslag'
import type { Schrijfplan } from './schrijfplan'

/**
 * The list from its pages. A casus that no page names is read from its head, and its page is made whole again; a line
 * without a head is a damaged casus, which stays named.
 */
export async function lijstIn(binnen: Binnenwerk): Promise<Uitkomst<Casuslijst>> {
  const gelezen = await binnen.lees(async (databank, open) => ({ goed: await lees(databank, open) }))
  if (!('goed' in gelezen)) return gelezen
  const { regels, beschadigd, bladen } = gelezen.goed
  if (bladen.size > 0) await herstelBladen(binnen, bladen)
  return { goed: { casussen: nieuwsteEerst(regels), beschadigd } }
}

interface Gelezen {
  readonly regels: readonly CasusInLijst[]
  readonly beschadigd: readonly string[]
  /** Per page the lines that it lacked. */
  readonly bladen: ReadonlyMap<number, readonly CasusInLijst[]>
}

async function lees(databank: Databank, open: OpenKluis): Promise<Gelezen> {
  const [rijen, koppen] = await databank.transaction('r', databank.bladen, databank.koppen, () =>
    Promise.all([databank.bladen.toArray(), databank.koppen.toCollection().primaryKeys()]),
  )
  const inhoud = await Promise.all(rijen.map((rij) => bladInhoud(open, rij)))
  const perCasus = new Map<string, CasusInLijst>()
  for (const regel of inhoud.flatMap((regels) => regels ?? [])) {
    if (regel.kop.aantal >= (perCasus.get(regel.id)?.kop.aantal ?? 0)) perCasus.set(regel.id, regel)
  }
  const metKop = new Set(koppen)
  const zonderRegel = await uitKoppen(
    databank,
    open,
    koppen.filter((casus) => !perCasus.has(casus)),
  )
  const gevonden = [...perCasus.values()]
  return {
    regels: [...gevonden.filter(({ id }) => metKop.has(id)), ...[...zonderRegel.bladen.values()].flat()],
    beschadigd: [...zonderRegel.beschadigd, ...gevonden.map(({ id }) => id).filter((id) => !metKop.has(id))],
    bladen: zonderRegel.bladen,
  }
}

async function uitKoppen(
  databank: Databank,
  open: OpenKluis,
  casussen: string[],
): Promise<Pick<Gelezen, 'beschadigd' | 'bladen'>> {
  const beschadigd: string[] = []
  const bladen = new Map<number, CasusInLijst[]>()
  const rijen = (await databank.koppen.bulkGet(casussen)).flatMap((rij) => rij ?? [])
  for (const kop of await Promise.all(rijen.map((rij) => leesKop(databank, open, rij)))) {
    if (!('goed' in kop)) beschadigd.push(kop.fout.waarden['casus'] ?? '')
    else bladen.set(kop.goed.blad, [...(bladen.get(kop.goed.blad) ?? []), lijstregel(kop.goed)])
  }
  return { beschadigd, bladen }
}

/** All pages at once. Not being able to write, as on a full disk, spoils no list. */
async function herstelBladen({ schrijf, willekeurig }: Binnenwerk, lacunes: Gelezen['bladen']) {
  await schrijf(async (databank, open): Promise<Schrijfplan<null>> => {
    const nieuw = [...lacunes].map(async ([nr, erbij]) => {
      const { merk, regels } = await bladZoalsHetIs(databank, open, nr)
      const bekend = new Set(regels?.map(({ id }) => id))
      const alle = [...(regels ?? []), ...erbij.filter(({ id }) => !bekend.has(id))]
      return { merk, rij: await bladRij(open, { nr, regels: alle }, willekeurig()) }
    })
    const bladen = await Promise.all(nieuw)
    return {
      goed: null,
      tabellen: ['bladen'],
      gezien: bladen.map(({ merk, rij }) => ({ tabel: 'bladen', sleutel: rij.nr, merk })),
      schrijf: (databank) => databank.bladen.bulkPut(bladen.map(({ rij }) => rij)),
    }
  })
}
