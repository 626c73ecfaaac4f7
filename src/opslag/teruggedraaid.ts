import * as v from 'valibot'
import { fout, type Mislukt, mislukt } from '../keten/uitkomst'
import { bladInhoud } from './bladen'
import type { BladRij, Databank, InstellingRij, KopRij } from './databank'
import { leesInstellingrij } from './instellingen'
import type { GelezenKop } from './kop-rij'
import type { OpenKluis } from './open-kluis'
import { merkVan } from './schrijfplan'

/** What else says how many entries a casus has. Read in one transaction with its head, so that no write comes between. */
export interface Getuigen {
  readonly blad: BladRij | undefined
  readonly reserve: InstellingRij | undefined
}

export async function getuigenIn({ bladen, instellingen }: Databank, kop: KopRij | undefined): Promise<Getuigen> {
  const blad = typeof kop?.blad === 'number' ? await bladen.get(kop.blad) : undefined
  return { blad, reserve: await instellingen.get('reserve') }
}

/**
 * `kop-teruggedraaid` when the list, or the last backup, knew more entries of this casus than its head does: somebody
 * put back an earlier head, which decrypts as well as the newest. Whoever puts back all three is not noticed here.
 */
export async function isTeruggedraaid(
  databank: Databank,
  open: OpenKluis,
  gelezen: GelezenKop,
  { blad, reserve }: Getuigen,
): Promise<Mislukt | undefined> {
  const { casus, kop } = gelezen
  const { inLijst, gehouden } = geheugenVan(open)
  const opBlad = blad && (await inLijst(blad)).get(casus)
  const aantal = Math.max(
    opBlad ?? (await opAnderBlad(databank, open, gelezen)),
    (reserve && (await gehouden(reserve)).get(casus)) ?? 0,
  )
  return aantal > kop.aantal ? mislukt(fout('kop-teruggedraaid', { casus, aantal: String(aantal) })) : undefined
}

/** The number of the page in a head is bound by nothing: when the casus is not there, it may stand on another one. */
async function opAnderBlad(databank: Databank, open: OpenKluis, { casus, merk }: GelezenKop): Promise<number> {
  const { koppen, bladen } = databank
  const [kop, rijen] = await databank.transaction('r', koppen, bladen, () =>
    Promise.all([koppen.get(casus), bladen.toArray()]),
  )
  if (kop?.merk !== merk) return 0
  const inhoud = await Promise.all(rijen.map((rij) => bladInhoud(open, rij)))
  const aantallen = inhoud.flatMap((regels) => regels ?? []).flatMap(({ id, kop }) => (id === casus ? kop.aantal : []))
  return Math.max(0, ...aantallen)
}

type Aantallen = ReadonlyMap<string, number>

interface Geheugen {
  readonly inLijst: (rij: BladRij) => Promise<Aantallen>
  readonly gehouden: (rij: InstellingRij) => Promise<Aantallen>
}

const GehoudenSchema = v.object({ gehouden: v.array(v.tuple([v.string(), v.number()])) })
const geheugens = new WeakMap<CryptoKey, Geheugen>()

/** A backup reads every casus, and each of them asks the same page and the same setting: once decrypted is enough. */
function geheugenVan(open: OpenKluis): Geheugen {
  const eerder = geheugens.get(open.lijst)
  if (eerder) return eerder
  const nieuw: Geheugen = {
    inLijst: laatste(async (rij: BladRij) =>
      ((await bladInhoud(open, rij)) ?? []).map(({ id, kop }) => [id, kop.aantal] as const),
    ),
    gehouden: laatste(async (rij: InstellingRij) => {
      const gelezen = v.safeParse(v.pipe(v.string(), v.parseJson(), GehoudenSchema), await leesInstellingrij(open, rij))
      return gelezen.success ? gelezen.output.gehouden : []
    }),
  }
  geheugens.set(open.lijst, nieuw)
  return nieuw
}

/** Remembers what the last row held, as long as its mark is the same. */
function laatste<Rij>(lees: (rij: Rij) => Promise<readonly (readonly [string, number])[]>) {
  let van: string | undefined
  let inhoud: Aantallen = new Map()
  return async (rij: Rij): Promise<Aantallen> => {
    const merk = merkVan(rij)
    if (merk !== undefined && merk === van) return inhoud
    const gelezen = new Map(await lees(rij))
    ;[van, inhoud] = [merk, gelezen]
    return gelezen
  }
}
