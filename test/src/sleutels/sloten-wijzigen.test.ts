import { beforeAll, describe, expect, it } from 'vitest'
import {
  draaiOm,
  metHerstelBewezen,
  metHerstelsleutel,
  metPasskey,
  metWachtzin,
  type NieuweSloten,
  ONDERGRENS,
  ontvangerVan,
  openSloten,
  type Sloten,
  slotenNaarJson,
  slotenUitJson,
  zonderPasskey,
} from '../../../src/sleutels'
import { kekUitPasskey } from '../../../src/sleutels/slot-rijen'
import {
  foutVan,
  goed,
  hex,
  metDeHerstelsleutel,
  metDePasskey,
  metDeWachtzin,
  metVeranderd,
  nieuweSloten,
  omgevallen,
  PASSKEY,
  PRF,
  rijVan,
} from './proef'

let nieuw: NieuweSloten
let bewezen: Sloten
beforeAll(async () => {
  nieuw = await nieuweSloten()
  bewezen = goed(metHerstelBewezen(nieuw.sloten))
})

const opent = async (sloten: Sloten, met: Parameters<typeof openSloten>[1]) => foutVan(await openSloten(sloten, met))
const nieuweZin = 'een andere lange wachtzin'

describe('another passphrase', () => {
  it('opens, the one before does not, and the recovery key still does', async () => {
    const sloten = goed(await metWachtzin(nieuw.sloten, metDeWachtzin(), nieuweZin, ONDERGRENS))
    expect(await opent(sloten, metDeWachtzin(nieuweZin))).toBeNull()
    expect(await opent(sloten, metDeWachtzin())).toBe('sleutel-past-niet')
    expect(await opent(sloten, metDeHerstelsleutel(nieuw.herstelsleutel))).toBeNull()
    expect(rijVan(sloten, 'herstelsleutel')).toEqual(rijVan(nieuw.sloten, 'herstelsleutel'))
    expect(rijVan(sloten, 'wachtzin').kdf.zout).not.toEqual(rijVan(nieuw.sloten, 'wachtzin').kdf.zout)
  })

  it('is made with the recovery key when the first one is forgotten', async () => {
    const met = metDeHerstelsleutel(nieuw.herstelsleutel)
    const sloten = goed(await metWachtzin(nieuw.sloten, met, nieuweZin, ONDERGRENS))
    expect(await opent(sloten, metDeWachtzin(nieuweZin))).toBeNull()
  })

  it('is not made without a key that fits, nor with a derivation that is too light', async () => {
    const vreemd = metDeWachtzin('van iemand anders')
    expect(foutVan(await metWachtzin(nieuw.sloten, vreemd, nieuweZin, ONDERGRENS))).toBe('sleutel-past-niet')
    const licht = { m: 1024, t: 1, p: 1 }
    expect(foutVan(await metWachtzin(nieuw.sloten, metDeWachtzin(), nieuweZin, licht))).toBe('kdf-te-zwak')
  })
})

describe('a passkey', () => {
  const voegToe = (sloten: Sloten, prf = PRF) => metPasskey(sloten, metDeWachtzin(), PASSKEY, prf)

  it('comes only after a recovery key that was proven', async () => {
    expect(foutVan(await voegToe(nieuw.sloten))).toBe('passkey-vraagt-herstelsleutel')
    const gedeeld = { ...(await nieuweSloten(false)).sloten, herstelBewezen: true }
    expect(foutVan(await voegToe(gedeeld))).toBe('passkey-vraagt-herstelsleutel')
    expect(foutVan(metHerstelBewezen(gedeeld))).toBe('geen-herstelsleutel')
  })

  it('opens when it gives the same 32 bytes, and with other bytes or another salt it does not', async () => {
    const sloten = goed(await voegToe(bewezen))
    const zoutAnders = metVeranderd(sloten, 'passkey', (rij) => ({ zout: omgevallen(rij.zout, 1) }))
    expect(await opent(sloten, metDePasskey())).toBeNull()
    expect(await opent(sloten, metDePasskey(new Uint8Array(32)))).toBe('sleutel-past-niet')
    expect(await opent(zoutAnders, metDePasskey())).toBe('sleutel-past-niet')
    expect(await opent(sloten, metDeWachtzin())).toBeNull()
  })

  it('gives its key by HKDF-SHA256, as another program computes it', async () => {
    // Python: HKDF(SHA256(), 32, salt=b"\x07"*32, info=b"ww1|slot|passkey").derive(b"\x2a"*32)
    expect(hex(await kekUitPasskey(PRF, PASSKEY.zout))).toBe(
      '3f075c36c36d21331c1132dc9aad28a26a941c1fbb8aa1be4feb45176724e20e',
    )
  })

  it('is not added with too few bytes, nor without a key that fits', async () => {
    expect(foutVan(await voegToe(bewezen, new Uint8Array(16)))).toBe('passkey-onbruikbaar')
    const vreemd = metDeWachtzin('van iemand anders')
    expect(foutVan(await metPasskey(bewezen, vreemd, PASSKEY, PRF))).toBe('sleutel-past-niet')
    const wachtzin = { ...PASSKEY, id: 'wachtzin' }
    expect(foutVan(await metPasskey(bewezen, metDeWachtzin(), wachtzin, PRF))).toBe('passkey-onbruikbaar')
  })

  it('added twice stands there once, and taken away it opens nothing', async () => {
    const sloten = goed(await voegToe(goed(await voegToe(bewezen))))
    expect(sloten.rijen.map(({ soort }) => soort).toSorted()).toEqual(['herstelsleutel', 'passkey', 'wachtzin'])
    const zonder = zonderPasskey(sloten, PASSKEY.id)
    expect(await opent(zonder, metDePasskey())).toBe('sleutel-past-niet')
    expect(await opent(zonder, metDeWachtzin())).toBeNull()
    expect(zonderPasskey(sloten, 'wachtzin')).toEqual(sloten)
  })
})

describe('another recovery key', () => {
  const wissel = async (sloten: Sloten) => goed(await metHerstelsleutel(sloten, metDeWachtzin()))

  it('takes the place of the one before when it is proven, and not before', async () => {
    const { sloten, herstelsleutel } = await wissel(bewezen)
    const [oud, anders] = [metDeHerstelsleutel(nieuw.herstelsleutel), metDeHerstelsleutel(herstelsleutel)]
    const ontvanger = (van: Sloten) => ontvangerVan(van, nieuw.kluissleutel)
    expect(await ontvanger(sloten)).toEqual(await ontvanger(bewezen))
    expect([sloten.herstelBewezen, await opent(sloten, oud), await opent(sloten, anders)]).toEqual([true, null, null])
    const na = goed(metHerstelBewezen(sloten))
    expect(await ontvanger(na)).not.toEqual(await ontvanger(bewezen))
    expect([await opent(na, oud), await opent(na, anders)]).toEqual(['sleutel-past-niet', null])
    expect(goed(slotenUitJson(slotenNaarJson(sloten)))).toEqual(sloten)
    expect(foutVan(await metHerstelsleutel(bewezen, metDeWachtzin('mis')))).toBe('sleutel-past-niet')
  })

  it('that waits gives way to the next one', async () => {
    const eerst = await wissel(bewezen)
    const { sloten } = await wissel(eerst.sloten)
    expect(await opent(sloten, metDeHerstelsleutel(eerst.herstelsleutel))).toBe('sleutel-past-niet')
    expect(await opent(sloten, metDeHerstelsleutel(nieuw.herstelsleutel))).toBeNull()
  })

  it('takes the place of one that nobody proved at once', async () => {
    const { sloten } = await wissel(nieuw.sloten)
    expect(sloten.herstelBewezen).toBe(false)
    expect(await opent(sloten, metDeHerstelsleutel(nieuw.herstelsleutel))).toBe('sleutel-past-niet')
  })

  it('is proven by who opens with it to set another passphrase', async () => {
    const { sloten, herstelsleutel } = await wissel(bewezen)
    const na = goed(await metWachtzin(sloten, metDeHerstelsleutel(herstelsleutel), nieuweZin, ONDERGRENS))
    expect(await opent(na, metDeHerstelsleutel(herstelsleutel))).toBeNull()
    expect(await opent(na, metDeHerstelsleutel(nieuw.herstelsleutel))).toBe('sleutel-past-niet')
  })

  it('that waits opens a renewed vault as well', async () => {
    const { sloten, herstelsleutel } = await wissel(bewezen)
    const na = goed(await draaiOm(sloten, nieuw.kluissleutel, [])).sloten
    for (const een of [herstelsleutel, nieuw.herstelsleutel]) {
      expect(await opent(na, metDeHerstelsleutel(een))).toBeNull()
    }
  })
})

describe('the recipient of backups', () => {
  it('is the public half of the recovery key', async () => {
    const ontvanger = goed(await ontvangerVan(bewezen, nieuw.kluissleutel))
    expect(ontvanger).toBe(rijVan(nieuw.sloten, 'herstelsleutel').ontvanger)
  })

  it('is kept back until somebody typed the recovery key back', async () => {
    expect(foutVan(await ontvangerVan(nieuw.sloten, nieuw.kluissleutel))).toBe('herstelsleutel-niet-bewezen')
  })

  it('that someone else put there is refused, for a backup and for a new vault key', async () => {
    const ander = await nieuweSloten()
    const vanAnder = rijVan(ander.sloten, 'herstelsleutel')
    for (const ruil of [{ ontvanger: vanAnder.ontvanger }, vanAnder]) {
      const geruild = metVeranderd(bewezen, 'herstelsleutel', () => ruil)
      expect(foutVan(await ontvangerVan(geruild, nieuw.kluissleutel))).toBe('sloten-beschadigd')
      expect(foutVan(await draaiOm(geruild, nieuw.kluissleutel, []))).toBe('sloten-beschadigd')
      expect(await opent(geruild, metDeHerstelsleutel(nieuw.herstelsleutel))).toBe('sleutel-past-niet')
    }
  })

  it('is not there without a recovery key', async () => {
    const { sloten, kluissleutel } = await nieuweSloten(false)
    expect(foutVan(await ontvangerVan(sloten, kluissleutel))).toBe('geen-herstelsleutel')
  })
})
