import type { Kop } from '../../keten/schakel'
import type { Databank, ToegangRij } from '../databank'
import type { OpenKluis } from '../open-kluis'
import { KopSchema } from '../schakel-vorm'
import { merkVan } from '../schrijfplan'
import { LOG, pakUit } from '../verpakking'

/** The end of the log stands before its lines. */
export const EINDE = 0

/** The line with which a vault begins; a log without it was emptied. */
const EERSTE = 1

/** Where an entry of the log stands, for its encryption. */
export const logplek = (nr: number) => ({ casus: LOG, nr, type: 'toegang' }) as const

interface Logeinde {
  readonly merk: string | undefined
  readonly nr: number
  /** `null`: the next line refers back to nothing. */
  readonly digest: string | null
}

/**
 * Where the next line goes; `begin` only where the vault is made. When the end is damaged, or lines stand after it, the log goes on after the last line and
 * refers back to nothing: what was wrong stays visible in the chain, and the work is not held up.
 */
export async function eindeVan(databank: Databank, open: OpenKluis, begin = false): Promise<Logeinde> {
  const [rij, laatste] = await Promise.all([databank.toegang.get(EINDE), laatsteNummer(databank)])
  const merk = merkVan(rij)
  const kop = rij ? await leesEinde(open, rij) : null
  if (!kop) return { merk, nr: Math.max(laatste, begin ? EINDE : EERSTE), digest: null }
  return laatste > kop.aantal ? { merk, nr: laatste, digest: null } : { merk, nr: kop.aantal, digest: kop.digest }
}

async function laatsteNummer({ toegang }: Databank): Promise<number> {
  const laatste = await toegang.toCollection().lastKey()
  return typeof laatste === 'number' ? laatste : EINDE
}

/** The end of the log as it was written; `null` when it is damaged. */
export function leesEinde(open: OpenKluis, rij: ToegangRij): Promise<Kop | null> {
  return pakUit(open.toegang, logplek(EINDE), rij, KopSchema)
}
