import type { Kop, Schakel } from '../../keten/schakel'
import type { Databank, ToegangRij } from '../databank'
import type { KluisOmgeving } from '../kluis-omgeving'
import type { OpenKluis } from '../open-kluis'
import type { Plandeel } from '../schrijfplan'
import { verpak } from '../verpakking'
import { EINDE, eindeVan, logplek } from './log-einde'
import { type Logregel, logschakel } from './logregel'

/** What the log takes from the world around it. */
export type Logomgeving = Pick<KluisOmgeving, 'nu' | 'versie'> & { readonly willekeurig: () => string }

/** Lines of the access log as part of a write: they are kept in the very transaction of what they are about. */
export async function logdeel(
  databank: Databank,
  open: OpenKluis,
  { nu, versie, willekeurig }: Logomgeving,
  regels: readonly Logregel[],
  begin = false,
): Promise<Plandeel> {
  const { merk, nr: laatste, digest } = await eindeVan(databank, open, begin)
  const bron = { installatie: open.installatie, versie }
  const schakels: Schakel[] = []
  for (const { handeling, op = nu(), gelukt = true, casus = null, doel = null } of regels) {
    const nr = laatste + schakels.length + 1
    const vorige = schakels.at(-1)?.digest ?? digest
    schakels.push(await logschakel(vorige, { nr, op, handeling, gelukt, casus, doel, rol: 'professional', bron }))
  }
  const rijen = await Promise.all(
    schakels.map(async (schakel, plaats): Promise<ToegangRij> => {
      const nr = laatste + plaats + 1
      return { nr, ...(await verpak(open.toegang, logplek(nr), schakel)) }
    }),
  )
  const einde: Kop = { aantal: laatste + schakels.length, digest: schakels.at(-1)?.digest ?? '' }
  const kop: ToegangRij = { nr: EINDE, merk: willekeurig(), ...(await verpak(open.toegang, logplek(EINDE), einde)) }
  return {
    gezien: [{ tabel: 'toegang', sleutel: EINDE, merk }],
    async schrijf({ toegang }) {
      await toegang.bulkAdd(rijen)
      await toegang.put(kop)
    },
  }
}
