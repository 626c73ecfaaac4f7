import { beforeAll, describe, expect, it } from 'vitest'
import { type Kluissleutel, maakSloten, ONDERGRENS, openSloten, type Sloten } from '../../../src/sleutels'
import { bytesUitWachtzin, type Kdf } from '../../../src/sleutels/kdf'
import { maakWachtzinrij } from '../../../src/sleutels/slot-rijen'
import {
  foutVan,
  goed,
  metDeHerstelsleutel,
  metDeWachtzin,
  metVeranderd,
  nieuweSloten,
  omgevallen,
  rijVan,
  WACHTZIN,
} from './proef'

let sloten: Sloten
let kluissleutel: Kluissleutel
let herstelsleutel: string | null
beforeAll(async () => {
  ;({ sloten, kluissleutel, herstelsleutel } = await nieuweSloten())
})

/** All bytes and texts in a value, one after the other. */
const alleBytes = (waarde: unknown): Buffer =>
  waarde instanceof Uint8Array || typeof waarde !== 'object' || waarde === null
    ? Buffer.from(waarde instanceof Uint8Array ? waarde : String(waarde))
    : Buffer.concat(Object.values(waarde).map(alleBytes))

const metKdf = (anders: Partial<Kdf>) => metVeranderd(sloten, 'wachtzin', (rij) => ({ kdf: { ...rij.kdf, ...anders } }))

describe('a new vault', () => {
  it('opens with its passphrase and with its recovery key, and both give the same vault key', async () => {
    const { rij } = await kluissleutel.maakSleutel('een-casus', 1)
    for (const invoer of [metDeWachtzin(), metDeHerstelsleutel(herstelsleutel)]) {
      expect(await goed(await openSloten(sloten, invoer)).openSleutel(rij)).not.toBeNull()
    }
  })

  it('takes the recovery key as people type it', async () => {
    const getypt = (herstelsleutel ?? '')
      .toLowerCase()
      .replaceAll('-', '\u2013 ')
      .replaceAll(/(.{6})/g, '$1 ')
    expect(foutVan(await openSloten(sloten, metDeHerstelsleutel(getypt)))).toBeNull()
  })

  it('takes the passphrase in any form of the same letters', async () => {
    const { sloten } = goed(await maakSloten('café aan de gracht', { herstel: false, zwaarte: ONDERGRENS }))
    expect(foutVan(await openSloten(sloten, metDeWachtzin('cafe\u0301 aan de gracht')))).toBeNull()
  })

  it.each([
    ['another passphrase', metDeWachtzin('molen kabel oever sneeuwt')],
    ['no passphrase', metDeWachtzin('')],
    [
      'another recovery key',
      metDeHerstelsleutel('AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SRXJ8PT'),
    ],
    ['no recovery key', metDeHerstelsleutel('')],
    ['a passkey it does not have', { soort: 'passkey', id: 'onbekend', prf: new Uint8Array(32) }],
  ] as const)('does not open with %s', async (_, invoer) => {
    expect(foutVan(await openSloten(sloten, invoer))).toBe('sleutel-past-niet')
  })

  it('without a recovery key has no such slot', async () => {
    const { sloten, herstelsleutel } = await nieuweSloten(false)
    expect(herstelsleutel).toBeNull()
    expect(sloten.rijen.map(({ soort }) => soort)).toEqual(['wachtzin'])
    expect(foutVan(await openSloten(sloten, metDeHerstelsleutel('AGE-SECRET-KEY-1')))).toBe('sleutel-past-niet')
  })

  it('is not made with a derivation that is too light or too heavy', async () => {
    const maak = (zwaarte: { m: number; t: number; p: number }) => maakSloten(WACHTZIN, { herstel: false, zwaarte })
    expect(foutVan(await maak({ m: 1024, t: 3, p: 1 }))).toBe('kdf-te-zwak')
    expect(foutVan(await maak({ m: 65_536, t: 3, p: 99 }))).toBe('kdf-te-zwaar')
  })

  it('keeps no secret in its slots', async () => {
    const kek = goed(await bytesUitWachtzin(WACHTZIN, rijVan(sloten, 'wachtzin').kdf))
    const alles = alleBytes(sloten)
    expect(alles.includes(Buffer.from(rijVan(sloten, 'wachtzin').ct))).toBe(true)
    expect(alles.includes(Buffer.from(kek))).toBe(false)
    expect(alles.includes(herstelsleutel ?? '')).toBe(false)
    expect(alles.includes(WACHTZIN)).toBe(false)
  })
})

describe('slots that someone changed on the disk', () => {
  it.each<[Partial<Kdf>, string]>([
    [{ m: 8 }, 'kdf-te-zwak'],
    [{ t: 1 }, 'kdf-te-zwak'],
    [{ m: 4_194_304 }, 'kdf-te-zwaar'],
    [{ t: 1_000_000 }, 'kdf-te-zwaar'],
    [{ t: 3 }, 'sleutel-past-niet'],
    [{ m: 19_464 }, 'sleutel-past-niet'],
    [{ zout: new Uint8Array(16) }, 'sleutel-past-niet'],
    [{ zout: new Uint8Array(8) }, 'sloten-beschadigd'],
    [{ alg: 'argon2d' as 'argon2id' }, 'sloten-beschadigd'],
    [{ v: 16 as 19 }, 'sloten-beschadigd'],
    [{ m: -1 }, 'sloten-beschadigd'],
    [{ t: 2.5 }, 'sloten-beschadigd'],
  ])('in the derivation do not open: %o', async (anders, verwacht) => {
    expect(foutVan(await openSloten(metKdf(anders), metDeWachtzin()))).toBe(verwacht)
  })

  it('so that the weak derivation would fit are refused all the same', async () => {
    const zwak = metKdf({ m: 1024, t: 1 })
    expect(foutVan(await openSloten(zwak, metDeWachtzin()))).toBe('kdf-te-zwak')
    expect(foutVan(await maakWachtzinrij(new Uint8Array(32), WACHTZIN, rijVan(zwak, 'wachtzin').kdf))).toBe(
      'kdf-te-zwak',
    )
  })

  it.each(['nonce', 'ct'] as const)('with one bit of the %s turned do not open, by any key', async (deel) => {
    const wachtzin = metVeranderd(sloten, 'wachtzin', (rij) => ({ [deel]: omgevallen(rij[deel], 5) }))
    const herstel = metVeranderd(sloten, 'herstelsleutel', (rij) => ({ [deel]: omgevallen(rij[deel], 5) }))
    expect(foutVan(await openSloten(wachtzin, metDeWachtzin()))).toBe('sleutel-past-niet')
    expect(foutVan(await openSloten(herstel, metDeHerstelsleutel(herstelsleutel)))).toBe('sleutel-past-niet')
    expect(foutVan(await openSloten(wachtzin, metDeHerstelsleutel(herstelsleutel)))).toBeNull()
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['an empty object', {}],
    ['another version', () => ({ ...sloten, v: 2 })],
    ['a field too many', () => ({ ...sloten, extra: 1 })],
    ['no slots', () => ({ ...sloten, rijen: [] })],
    ['two passphrases', () => ({ ...sloten, rijen: [...sloten.rijen, rijVan(sloten, 'wachtzin')] })],
    ['no passphrase', () => ({ ...sloten, rijen: [rijVan(sloten, 'herstelsleutel')] })],
    ['a slot with a field too many', () => metVeranderd(sloten, 'wachtzin', () => ({ extra: 1 }) as object)],
    ['bytes as a list', () => metVeranderd(sloten, 'wachtzin', (rij) => ({ ct: [...rij.ct] }) as object)],
    ['a short nonce', () => metVeranderd(sloten, 'wachtzin', () => ({ nonce: new Uint8Array(8) }))],
    ['a recipient that is none', () => metVeranderd(sloten, 'herstelsleutel', () => ({ ontvanger: 'age1iets' }))],
  ])('so that they have another form are damaged: %s', async (_, maak) => {
    const kapot: unknown = typeof maak === 'function' ? maak() : maak
    expect(foutVan(await openSloten(kapot, metDeWachtzin()))).toBe('sloten-beschadigd')
  })
})

describe('the vault key', () => {
  it('makes keys that cannot be exported and open again as the same key', async () => {
    const { rij, sleutel } = await kluissleutel.maakSleutel('een-casus', 2)
    const weer = await kluissleutel.openSleutel(rij)
    expect(weer).not.toBeNull()
    if (!weer) return
    expect([sleutel.extractable, weer.extractable]).toEqual([false, false])
    await expect(crypto.subtle.exportKey('raw', weer)).rejects.toThrow()
    const iv = new Uint8Array(12)
    const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sleutel, new Uint8Array([1, 2]))
    expect(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, weer, ct))).toEqual(
      new Uint8Array([1, 2]),
    )
  })

  it('opens no key at the place of another', async () => {
    const { rij } = await kluissleutel.maakSleutel('een-casus', 1)
    expect(await kluissleutel.openSleutel({ ...rij, casus: 'een-andere' })).toBeNull()
    expect(await kluissleutel.openSleutel({ ...rij, epoch: 2 })).toBeNull()
    expect(await kluissleutel.openSleutel({ ...rij, ct: omgevallen(rij.ct, 3) })).toBeNull()
    expect(await kluissleutel.openSleutel({ ...rij, ct: new Uint8Array(0) })).toBeNull()
    expect(await kluissleutel.openSleutel({ ...rij, nonce: omgevallen(rij.nonce, 3) })).toBeNull()
    expect(await kluissleutel.openSleutel(rij)).not.toBeNull()
  })

  it('shows nothing of itself', () => {
    expect(Object.keys(kluissleutel).toSorted()).toEqual(['maakSleutel', 'openSleutel'])
  })

  it('of another vault opens nothing here', async () => {
    const { rij } = await kluissleutel.maakSleutel('een-casus', 1)
    expect(await (await nieuweSloten(false)).kluissleutel.openSleutel(rij)).toBeNull()
  })
})
