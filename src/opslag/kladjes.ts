import * as v from 'valibot'
import type { Mislukt, Uitkomst } from '../keten/uitkomst'
import type { Binnenwerk } from './binnenwerk'
import { kopIn } from './casus-lezen'
import type { Databank, KladRij } from './databank'
import type { Klad } from './kluis'
import type { OpenKluis } from './open-kluis'
import { typenVan } from './recordtypen'
import { type Gezien, merkVan, type Schrijfplan } from './schrijfplan'
import { GEEN_CASUS, pakUit, verpak } from './verpakking'

const KladjesSchema = v.array(
  v.object({ formulier: v.string(), bewaard: v.string(), velden: v.record(v.string(), v.unknown()) }),
)

/** All drafts of one casus. They stand in one record, so that not even their number shows. */
export async function kladjesIn(databank: Databank, open: OpenKluis, casus: string): Promise<Uitkomst<Klad[]>> {
  const plek = await kladplek(databank, open, casus)
  if (!('goed' in plek)) return plek
  return { goed: await lees(plek.goed, await databank.kladjes.get(casus)) }
}

/** Puts one draft in the place of an older one of the same form; `null` takes it away. */
export function zetKlad(
  { schrijf, willekeurig }: Binnenwerk,
  casus: string,
  formulier: string,
  klad: Klad | null,
): Promise<Uitkomst<null>> {
  return schrijf(async (databank, open): Promise<Schrijfplan<null> | Mislukt> => {
    const plek = await kladplek(databank, open, casus)
    if (!('goed' in plek)) return plek
    const { sleutel, waar, kop } = plek.goed
    const eerder = await databank.kladjes.get(casus)
    const anderen = (await lees(plek.goed, eerder)).filter((een) => een.formulier !== formulier)
    const alle = klad ? [...anderen, klad] : anderen
    const rij: KladRij = { casus, merk: willekeurig(), ...(await verpak(sleutel, waar, alle)) }
    return {
      goed: null,
      tabellen: ['kladjes', 'koppen'],
      gezien: [{ tabel: 'kladjes', sleutel: casus, merk: merkVan(eerder) }, ...kop],
      schrijf: ({ kladjes }) => (alle.length === 0 ? kladjes.delete(casus) : kladjes.put(rij)),
    }
  })
}

interface Kladplek {
  readonly sleutel: CryptoKey
  readonly waar: { readonly casus: string; readonly nr: 0; readonly type: 'klad' | 'oefening-klad' }
  /** The head must still be there when it is written: a draft never outlives its casus. */
  readonly kop: readonly Gezien[]
}

async function kladplek(databank: Databank, open: OpenKluis, casus: string): Promise<{ goed: Kladplek } | Mislukt> {
  if (casus === GEEN_CASUS) return { goed: { sleutel: open.lijst, waar: { casus, nr: 0, type: 'klad' }, kop: [] } }
  const gelezen = await kopIn(databank, open, casus)
  if (!('goed' in gelezen)) return gelezen
  const { soort, sleutel, merk } = gelezen.goed
  const type = typenVan(soort).klad === 'klad' ? 'klad' : 'oefening-klad'
  return { goed: { sleutel, waar: { casus, nr: 0, type }, kop: [{ tabel: 'koppen', sleutel: casus, merk }] } }
}

/** A draft that is damaged cannot be offered again; the next one takes its place. */
async function lees({ sleutel, waar }: Kladplek, rij: KladRij | undefined): Promise<Klad[]> {
  return (rij && (await pakUit(sleutel, waar, rij, KladjesSchema))) ?? []
}
