import * as v from 'valibot'
import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import { openSloten, type Sleutelinvoer } from '../sleutels'
import type { Binnenwerk } from './binnenwerk'
import type { Databank } from './databank'
import { eigenSleutels, type OpenKluis } from './open-kluis'
import { merkVan, type Schrijfplan } from './schrijfplan'
import { type GevondenSloten, slotenVan } from './sloten-wijzigen'
import { logdeel } from './toegang/log-schrijven'
import type { Logregel } from './toegang/logregel'

/** More attempts than this come into the log at the unlock after: nobody makes unlocking slow by trying. */
const HOOGSTENS = 500
/** Every attempt derives the key anew, which takes half a second. */
const POGINGEN = 5
const Moment = v.pipe(v.string(), v.isoTimestamp())

/** Opens the vault. An attempt that failed is kept, and stands in the access log from the next time it opens. */
export function ontgrendel(binnen: Binnenwerk, sleutel: Sleutelinvoer): Promise<Uitkomst<null>> {
  return binnen.doe(async (databank): Promise<Uitkomst<null>> => {
    const geopend = await probeer(binnen, databank, sleutel)
    if (!('goed' in geopend)) {
      if (geopend.fout.id === 'sleutel-past-niet') await onthoud(databank, binnen.omgeving.nu())
      return geopend
    }
    binnen.zet(geopend.goed)
    if (binnen.plek.plaats === 'tijdelijk') binnen.houdBezet(databank.name)
    // A full disk keeps nobody from reading what is there, nor from making a backup of it.
    await logOpening(binnen)
    return { goed: null }
  })
}

/** All of it from one and the same row: one that another tab wrote meanwhile belongs to other keys. */
async function probeer({ plek }: Binnenwerk, databank: Databank, sleutel: Sleutelinvoer): Promise<Uitkomst<OpenKluis>> {
  for (let poging = 0; poging < POGINGEN; poging++) {
    const rij = await databank.kluis.get('kluis')
    const geopend = await openMet(databank, await slotenVan(databank, plek, rij), rij?.omloop, sleutel)
    if (merkVan(await databank.kluis.get('kluis')) === merkVan(rij)) return geopend
  }
  return mislukt(fout('opslag-mislukt', { reden: 'druk' }))
}

async function openMet(
  databank: Databank,
  sloten: GevondenSloten,
  omloop: string | undefined,
  sleutel: Sleutelinvoer,
): Promise<Uitkomst<OpenKluis>> {
  if (!sloten) return mislukt(fout('kluis-geen'))
  if (!('goed' in sloten)) return sloten
  const kluissleutel = await openSloten(sloten.goed, sleutel)
  if (!('goed' in kluissleutel)) return kluissleutel
  const eigen = await eigenSleutels(databank, kluissleutel.goed)
  if (!eigen || omloop === undefined) return mislukt(fout('sloten-beschadigd'))
  const { installatie } = sloten.goed
  return { goed: { kluissleutel: kluissleutel.goed, omloop, installatie, ...eigen, casussleutels: new Map() } }
}

async function onthoud({ pogingen }: Databank, op: string): Promise<void> {
  await Promise.resolve(pogingen.add({ op })).catch(() => undefined)
}

function logOpening({ schrijf, omgeving, logt }: Binnenwerk): Promise<Uitkomst<null>> {
  return schrijf(async (databank, open): Promise<Schrijfplan<null>> => {
    const sleutels = await databank.pogingen.toCollection().limit(HOOGSTENS).primaryKeys()
    const pogingen = await databank.pogingen.bulkGet(sleutels)
    const mislukte = pogingen.map((poging): Logregel => {
      const op = v.is(Moment, poging?.op) ? poging?.op : omgeving.nu()
      return { handeling: 'ontgrendelen-mislukt', gelukt: false, op }
    })
    const regels = [...mislukte, { handeling: 'ontgrendeld' } as const]
    const log = await logdeel(databank, open, logt, regels)
    return {
      goed: null,
      tabellen: ['pogingen', 'toegang', 'vulling'],
      gezien: log.gezien,
      async schrijf(databank) {
        await log.schrijf(databank)
        await databank.pogingen.bulkDelete(sleutels)
        await databank.vulling.clear()
      },
    }
  })
}
