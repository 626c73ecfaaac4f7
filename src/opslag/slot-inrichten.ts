import { fout, type Mislukt, mislukt, type Uitkomst } from '../keten/uitkomst'
import { maakSloten, type NieuweSloten, wachtzinOordeel } from '../sleutels'
import type { Binnenwerk } from './binnenwerk'
import type { KluisRij } from './databank'
import type { OpenKluis } from './open-kluis'
import type { Schrijfplan } from './schrijfplan'
import { slotenIn, zwaarteVoor } from './sloten-wijzigen'
import { logdeel } from './toegang/log-schrijven'
import { EPOCH, GEEN_CASUS, LOG } from './verpakking'

type Antwoord = { readonly herstelsleutel: string | null }

/** Makes a vault with its first keys and opens it: `kluis-bestaat-al` when there is one. */
export async function richtIn(binnen: Binnenwerk, wachtzin: string): Promise<Uitkomst<Antwoord>> {
  const { plek, omgeving } = binnen
  const oordeel = wachtzinOordeel(wachtzin)
  if (!('goed' in oordeel)) return oordeel
  const plaats = await binnen.doe(async (databank): Promise<Uitkomst<null>> => {
    const sloten = await slotenIn(databank, plek)
    return sloten ? al(sloten) : { goed: null }
  })
  if (!('goed' in plaats)) return plaats
  const herstel = plek.plaats === 'blijvend'
  const nieuw = await maakSloten(wachtzin, { herstel, zwaarte: zwaarteVoor(omgeving) })
  return 'goed' in nieuw ? legVast(binnen, nieuw.goed) : nieuw
}

async function legVast(binnen: Binnenwerk, nieuw: NieuweSloten): Promise<Uitkomst<Antwoord>> {
  const { plek, logt, willekeurig, schrijfDicht } = binnen
  const { sloten, kluissleutel, herstelsleutel } = nieuw
  const [lijst, toegang] = [
    await kluissleutel.maakSleutel(GEEN_CASUS, EPOCH),
    await kluissleutel.maakSleutel(LOG, EPOCH),
  ]
  const open: OpenKluis = {
    kluissleutel,
    omloop: willekeurig(),
    installatie: sloten.installatie,
    lijst: lijst.sleutel,
    toegang: toegang.sleutel,
    casussleutels: new Map(),
  }
  const rij: KluisRij = { id: 'kluis', merk: willekeurig(), omloop: open.omloop, sloten: plek.inRij(sloten) }
  return schrijfDicht<Antwoord>(async (databank): Promise<Schrijfplan<Antwoord> | Mislukt> => {
    const regels = [{ handeling: 'sleutels-gewijzigd', doel: 'ingericht' }, { handeling: 'ontgrendeld' }] as const
    const log = await logdeel(databank, open, logt, regels, true)
    await plek.zetKlaar(rij.merk, sloten)
    return {
      goed: { herstelsleutel },
      tabellen: ['kluis', 'sleutels', 'toegang'],
      gezien: log.gezien,
      bezet: fout('kluis-bestaat-al'),
      async schrijf(databank) {
        await databank.kluis.add(rij)
        await databank.sleutels.bulkAdd([lijst.rij, toegang.rij])
        await log.schrijf(databank)
      },
      async na() {
        await plek.zetVast(rij.merk, sloten)
        if (plek.plaats === 'tijdelijk') binnen.houdBezet(databank.name)
        binnen.zet(open)
      },
    }
  })
}

function al(sloten: Uitkomst<unknown>): Mislukt {
  return 'goed' in sloten ? mislukt(fout('kluis-bestaat-al')) : sloten
}
