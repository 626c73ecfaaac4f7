import * as v from 'valibot'
import type { BladRij, Databank } from './databank'
import { leesKop, lijstregel } from './kop-rij'
import type { OpenKluis } from './open-kluis'
import type { CasusInLijst } from './opslag'
import { merkVan } from './schrijfplan'
import { GEEN_CASUS, pakUit, verpak } from './verpakking'

/** Casussen to a page of the list: one by one, ten thousand of them would take far longer to decrypt. */
export const BLADMAAT = 128

/** A page of the list, and the row it was read from. */
export interface Blad {
  readonly nr: number
  readonly merk: string | undefined
  readonly regels: readonly CasusInLijst[]
}

/** Only its outline: what a page says was encrypted here, and checking every field took longer than all the rest. */
const BladSchema = v.custom<CasusInLijst[]>((inhoud) => Array.isArray(inhoud) && inhoud.every(isRegel), 'blad')

function isRegel(regel: Partial<CasusInLijst> | null): boolean {
  return typeof regel?.id === 'string' && typeof regel.gewijzigd === 'string' && typeof regel.kop?.aantal === 'number'
}

const plekVan = (nr: number) => ({ casus: GEEN_CASUS, nr, type: 'blad' }) as const

export async function bladRij(open: OpenKluis, { nr, regels }: Omit<Blad, 'merk'>, merk: string): Promise<BladRij> {
  return { nr, merk, ...(await verpak(open.lijst, plekVan(nr), regels)) }
}

/** What a page says; `null` when it is damaged. */
export function bladInhoud(open: OpenKluis, rij: BladRij): Promise<CasusInLijst[] | null> {
  return pakUit(open.lijst, plekVan(rij.nr), rij, BladSchema)
}

/** A page as it is kept; without lines when it is damaged or gone. */
export async function bladZoalsHetIs(databank: Databank, open: OpenKluis, nr: number) {
  const rij = await databank.bladen.get(nr)
  return { merk: merkVan(rij), regels: rij ? await bladInhoud(open, rij) : null }
}

/** A page as it has to be: when it is damaged or gone, made anew from the heads that say they stand on it. */
export async function leesBlad(databank: Databank, open: OpenKluis, nr: number): Promise<Blad> {
  const { merk, regels } = await bladZoalsHetIs(databank, open, nr)
  return { nr, merk, regels: regels ?? (await uitKoppen(databank, open, nr)) }
}

/** The page on which a new casus gets its line. */
export async function bladMetRuimte(databank: Databank, open: OpenKluis): Promise<Blad> {
  const laatste = await databank.bladen.toCollection().lastKey()
  if (typeof laatste !== 'number') return leesBlad(databank, open, 1)
  const blad = await leesBlad(databank, open, laatste)
  return blad.regels.length < BLADMAAT ? blad : leesBlad(databank, open, laatste + 1)
}

/** The page with this line on it, in the place of an older one of the same casus. */
export function metLijstregel({ nr, regels }: Blad, regel: CasusInLijst): Omit<Blad, 'merk'> {
  return { nr, regels: [...regels.filter(({ id }) => id !== regel.id), regel] }
}

async function uitKoppen(databank: Databank, open: OpenKluis, nr: number): Promise<CasusInLijst[]> {
  const rijen = await databank.koppen.filter(({ blad }) => blad === nr).toArray()
  const koppen = await Promise.all(rijen.map((rij) => leesKop(databank, open, rij)))
  return koppen.flatMap((kop) => ('goed' in kop ? [lijstregel(kop.goed)] : []))
}
