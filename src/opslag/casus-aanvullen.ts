import type { Kop, Schakel } from '../keten/schakel'
import { fout, type Mislukt, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Binnenwerk } from './binnenwerk'
import { bladRij, leesBlad, metLijstregel } from './bladen'
import { kopIn } from './casus-lezen'
import type { Databank } from './databank'
import { type GelezenKop, kopNa, kopRij, lijstregel } from './kop-rij'
import type { OpenKluis } from './open-kluis'
import type { Projectie } from './opslag'
import { regelRijen, schakelsUit, zijnDezelfde } from './regel-rijen'
import { alKlaar, type Schrijfplan } from './schrijfplan'
import { logdeel } from './toegang/log-schrijven'

export interface Aanvulling {
  readonly casus: string
  /** The end that the caller saw. */
  readonly verwacht: Kop
  readonly schakels: readonly Schakel[]
  readonly projectie: Projectie
}

/** Entries after the end that the caller saw, with the new head, the line in the list and the line in the access log. */
export function vulAanIn(
  { schrijf, logt, willekeurig }: Binnenwerk,
  { casus, verwacht, schakels, projectie }: Aanvulling,
  handeling: 'gewijzigd' | 'ingelezen',
): Promise<Uitkomst<Kop>> {
  const bereidVoor = async (databank: Databank, open: OpenKluis): Promise<Schrijfplan<Kop> | Mislukt> => {
    const gelezen = await kopIn(databank, open, casus)
    if (!('goed' in gelezen)) return gelezen
    const oud = gelezen.goed
    const kop = kopNa(verwacht, schakels)
    if (!isEinde(oud.kop, verwacht)) {
      const er = await staatErAl(databank, oud, verwacht, schakels)
      return er ? alKlaar(kop) : mislukt(gewijzigd(verwacht, oud.kop))
    }
    if (schakels.length === 0) return alKlaar(oud.kop)
    const deel = { ...oud, kop, projectie }
    const rijen = await regelRijen(deel, verwacht.aantal, schakels)
    const kopje = await kopRij(deel, willekeurig())
    const op = await leesBlad(databank, open, oud.blad)
    const blad = await bladRij(open, metLijstregel(op, lijstregel(deel)), willekeurig())
    const log = await logdeel(databank, open, logt, [{ handeling, casus }])
    return {
      goed: kop,
      tabellen: ['regels', 'koppen', 'bladen', 'toegang'],
      gezien: [
        { tabel: 'koppen', sleutel: casus, merk: oud.merk },
        { tabel: 'bladen', sleutel: op.nr, merk: op.merk },
        ...log.gezien,
      ],
      bezet: fout('kop-beschadigd', { casus }),
      async schrijf(databank) {
        await databank.regels.bulkAdd(rijen)
        await databank.koppen.put(kopje)
        await databank.bladen.put(blad)
        await log.schrijf(databank)
      },
    }
  }
  return schrijf(bereidVoor, { casus, soort: 'aangevuld' })
}

const isEinde = (kop: Kop, verwacht: Kop) => kop.aantal === verwacht.aantal && kop.digest === verwacht.digest

function gewijzigd(verwacht: Kop, gevonden: Kop) {
  return fout('intussen-gewijzigd', { verwacht: String(verwacht.aantal), aantal: String(gevonden.aantal) })
}

/** Whether these entries are there already, straight after the end that the caller saw. */
async function staatErAl(
  databank: Databank,
  kop: GelezenKop,
  { aantal }: Kop,
  schakels: readonly Schakel[],
): Promise<boolean> {
  if (schakels.length === 0 || kop.kop.aantal < aantal + schakels.length) return false
  const { casus } = kop
  const rijen = await databank.regels.bulkGet(
    schakels.map((_schakel, plaats): [string, number] => [casus, aantal + plaats + 1]),
  )
  const er = await schakelsUit(
    kop,
    rijen.flatMap((rij) => rij ?? []),
  )
  return zijnDezelfde(er, schakels)
}
