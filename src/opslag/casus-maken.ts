import type { Kop } from '../keten/schakel'
import { fout, type Mislukt, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Binnenwerk } from './binnenwerk'
import { bladMetRuimte, bladRij, metLijstregel } from './bladen'
import { casusIn } from './casus-lezen'
import type { Databank } from './databank'
import { kopNa, kopRij, lijstregel } from './kop-rij'
import type { OpenKluis } from './open-kluis'
import { regelRijen, zijnDezelfde } from './regel-rijen'
import type { HeleCasus } from './reserve-poort'
import { alKlaar, type Schrijfplan } from './schrijfplan'
import { logdeel } from './toegang/log-schrijven'
import { EPOCH } from './verpakking'

export type NieuweCasus = Omit<HeleCasus, 'kop'>

/** A new casus: its key, its entries and its head, its line in the list and in the access log, together or not at all. */
export function maakIn(
  { schrijf, plek, logt, willekeurig }: Binnenwerk,
  nieuw: NieuweCasus,
  handeling: 'casus-gemaakt' | 'ingelezen',
): Promise<Uitkomst<Kop>> {
  const { casus, soort, schakels } = nieuw
  const kop = kopNa({ aantal: 0, digest: '' }, schakels)

  const bereidVoor = async (databank: Databank, open: OpenKluis): Promise<Schrijfplan<Kop> | Mislukt> => {
    const kluis = await databank.kluis.get('kluis')
    if (soort === 'casus' && !plek.isBewezen(kluis)) return mislukt(fout('herstelsleutel-niet-bewezen'))
    const bezwaar = await magMaken(databank, open, nieuw)
    if (bezwaar) return bezwaar === 'staat-er-al' ? alKlaar(kop) : bezwaar
    const ruimte = await bladMetRuimte(databank, open)
    const { rij, sleutel } = await open.kluissleutel.maakSleutel(casus, EPOCH)
    const deel = { ...nieuw, kop, blad: ruimte.nr, sleutel }
    const rijen = await regelRijen(deel, 0, schakels)
    const kopje = await kopRij(deel, willekeurig())
    const blad = await bladRij(open, metLijstregel(ruimte, lijstregel(deel)), willekeurig())
    const log = await logdeel(databank, open, logt, [{ handeling, casus }])
    return {
      goed: kop,
      tabellen: ['kluis', 'sleutels', 'regels', 'koppen', 'bladen', 'grafstenen', 'toegang'],
      gezien: [
        { tabel: 'kluis', sleutel: 'kluis', merk: kluis?.merk },
        { tabel: 'bladen', sleutel: ruimte.nr, merk: ruimte.merk },
        ...log.gezien,
      ],
      bezet: fout('casus-bestaat-al', { casus }),
      async schrijf(databank) {
        if ((await databank.grafstenen.get(casus)) !== undefined) return false
        await databank.sleutels.add(rij)
        await databank.koppen.add(kopje)
        await databank.regels.bulkAdd(rijen)
        await databank.bladen.put(blad)
        await log.schrijf(databank)
        return true
      },
      na: () => void open.casussleutels.set(casus, sleutel),
    }
  }
  return schrijf(bereidVoor, { casus, soort: 'gemaakt' })
}

async function magMaken(
  databank: Databank,
  open: OpenKluis,
  { casus, soort, schakels }: NieuweCasus,
): Promise<Mislukt | 'staat-er-al' | undefined> {
  if ((await databank.grafstenen.get(casus)) !== undefined) return mislukt(fout('casus-gewist', { casus }))
  if ((await databank.koppen.get(casus)) === undefined) return undefined
  const er = await casusIn(databank, open, casus)
  const zelfde = 'goed' in er && er.goed.soort === soort && zijnDezelfde(er.goed.schakels, schakels)
  return zelfde ? 'staat-er-al' : mislukt(fout('casus-bestaat-al', { casus }))
}
