import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import {
  metHerstelBewezen,
  metHerstelsleutel,
  metPasskey,
  metWachtzin,
  type Sleutelinvoer,
  type Sloten,
  wachtzinOordeel,
  zonderPasskey,
} from '../sleutels'
import type { Binnenwerk } from './binnenwerk'
import type { Kluisstand, Passkey, Slot } from './kluis'
import { richtIn } from './slot-inrichten'
import { ontgrendel } from './slot-ontgrendelen'
import { slotenIn, wijzigSloten, zwaarteVoor } from './sloten-wijzigen'
import { ruimRestenOp, verwijderDatabank } from './tijdelijke-resten'

const LEEG: Kluisstand = { plaats: 'tijdelijk', soort: 'geen', passkeys: [], herstelBewezen: false }

/** Opening, closing and changing the lock of a vault. */
export function slotVan(binnen: Binnenwerk): Slot {
  const { omgeving, plek } = binnen
  let opgeruimd = false

  return {
    async stand() {
      const [naam, begonnen] = [await plek.databank(), await plek.isBegonnen()]
      // Before anything is tidied: this one may be old, and locked since yesterday.
      if (begonnen && plek.plaats === 'tijdelijk') binnen.houdBezet(naam)
      if (!opgeruimd) await ruimRestenOp(omgeving, naam)
      opgeruimd = true
      if (!begonnen) return { goed: LEEG }
      return binnen.doe(async (databank): Promise<Uitkomst<Kluisstand>> => {
        const sloten = await slotenIn(databank, plek)
        if (sloten && 'fout' in sloten) return sloten
        const soort = sloten ? (binnen.open() ? 'open' : 'dicht') : 'geen'
        const herstelBewezen = sloten?.goed.herstelBewezen ?? false
        return {
          goed: { plaats: plek.plaats, soort, passkeys: sloten ? passkeysVan(sloten.goed) : [], herstelBewezen },
        }
      })
    },
    richtIn: (wachtzin) => richtIn(binnen, wachtzin),
    ontgrendel: (sleutel) => ontgrendel(binnen, sleutel),
    herstelBewezen: () => wijzigSloten(binnen, 'herstelsleutel-bewezen', metHerstelBewezen),
    async wijzigWachtzin(met, nieuw) {
      const oordeel = wachtzinOordeel(nieuw)
      if (!('goed' in oordeel)) return oordeel
      const zwaarte = zwaarteVoor(omgeving)
      return wijzigSloten(binnen, 'wachtzin', (sloten) => metWachtzin(sloten, met, nieuw, zwaarte))
    },
    nieuweHerstelsleutel: (met) => vernieuwHerstelsleutel(binnen, met),
    voegPasskeyToe: (met, passkey, prf) =>
      plek.plaats === 'tijdelijk'
        ? Promise.resolve(mislukt(fout('passkey-vraagt-herstelsleutel')))
        : wijzigSloten(binnen, 'passkey-erbij', (sloten) => metPasskey(sloten, met, passkey, prf)),
    verwijderPasskey: (id) => wijzigSloten(binnen, 'passkey-weg', (sloten) => ({ goed: zonderPasskey(sloten, id) })),
    async ruimOp() {
      if (plek.plaats === 'blijvend') return { goed: null }
      const naam = await plek.databank()
      binnen.sluit()
      await plek.vergeet()
      await verwijderDatabank(naam, omgeving.indexedDB)
      return { goed: null }
    },
  }
}

async function vernieuwHerstelsleutel(
  binnen: Binnenwerk,
  met: Sleutelinvoer,
): Promise<Uitkomst<{ readonly herstelsleutel: string }>> {
  if (binnen.plek.plaats === 'tijdelijk') return mislukt(fout('geen-herstelsleutel'))
  let herstelsleutel = ''
  const gewijzigd = await wijzigSloten(binnen, 'herstelsleutel', async (sloten) => {
    const nieuw = await metHerstelsleutel(sloten, met)
    if (!('goed' in nieuw)) return nieuw
    herstelsleutel = nieuw.goed.herstelsleutel
    return { goed: nieuw.goed.sloten }
  })
  return 'goed' in gewijzigd ? { goed: { herstelsleutel } } : gewijzigd
}

function passkeysVan({ rijen }: Sloten): Passkey[] {
  return rijen.flatMap((rij) => (rij.soort === 'passkey' ? [{ id: rij.id, zout: rij.zout, sinds: rij.sinds }] : []))
}
