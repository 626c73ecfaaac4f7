import { Encrypter } from 'age-encryption'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOntsleutel, ageVersleutel, MAX_AGE_BYTES } from '../../../src/sleutels'
import { nieuweHerstelsleutel, ontvangerBij } from '../../../src/sleutels/age-bestand'
import { ONS, STOCK } from './age-vast'
import { foutVan, goed, omgevallen } from './proef'

const bytesVan = (tekst: string) => new TextEncoder().encode(tekst)
const tekstVan = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const sleutel = { herstelsleutel: STOCK.herstelsleutel }

/** A file with a passphrase and a lighter or heavier scrypt than ours. */
async function metScrypt(wachtzin: string, zwaarte: number): Promise<Uint8Array<ArrayBuffer>> {
  const maker = new Encrypter()
  maker.setPassphrase(wachtzin)
  maker.setScryptWorkFactor(zwaarte)
  return new Uint8Array(await maker.encrypt('iets'))
}

const metKop = (bestand: Uint8Array, van: string, naar: string) =>
  Uint8Array.from(Buffer.from(Buffer.from(bestand).toString('latin1').replace(van, naar), 'latin1'))

describe('an age file', () => {
  it('of the stock program opens', async () => {
    expect(tekstVan(goed(await ageOntsleutel(STOCK.bestand, sleutel)))).toBe(STOCK.tekst)
    expect(await ontvangerBij(STOCK.herstelsleutel)).toBe(STOCK.ontvanger)
  })

  it('of ours that the stock program opened still opens', async () => {
    expect(tekstVan(goed(await ageOntsleutel(ONS.bestand, { wachtzin: ONS.wachtzin })))).toBe(ONS.tekst)
  })

  it('gives back any bytes to whoever has the recovery key', async () => {
    const herstelsleutel = await nieuweHerstelsleutel()
    expect(herstelsleutel).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/)
    const ontvanger = await ontvangerBij(herstelsleutel)
    for (const lengte of [0, 1, 65_536, 65_537]) {
      const bytes = new Uint8Array(lengte).fill(7)
      expect(goed(await ageOntsleutel(goed(await ageVersleutel(bytes, { ontvanger })), { herstelsleutel }))).toEqual(
        bytes,
      )
    }
  })

  it('with a passphrase asks scrypt for 2^16', async () => {
    const bestand = goed(await ageVersleutel(bytesVan('iets'), { wachtzin: 'molen kabel oever sneeuw' }))
    expect(Buffer.from(bestand).toString('latin1').split('\n')[1]).toMatch(/^-> scrypt [\w+/]{22} 16$/)
  })

  it('takes the same letters for the same passphrase', async () => {
    const bestand = await metScrypt('caf\u00e9', 10)
    expect(tekstVan(goed(await ageOntsleutel(bestand, { wachtzin: 'cafe\u0301' })))).toBe('iets')
  })
})

describe('an age file that does not open', () => {
  const herstelsleutel = async () => ({ herstelsleutel: await nieuweHerstelsleutel() })

  it('says that the key does not fit, also when it is of the other kind', async () => {
    const metZin = await metScrypt('kraai', 10)
    expect(foutVan(await ageOntsleutel(STOCK.bestand, await herstelsleutel()))).toBe('sleutel-past-niet')
    expect(foutVan(await ageOntsleutel(STOCK.bestand, { wachtzin: 'kraai' }))).toBe('sleutel-past-niet')
    expect(foutVan(await ageOntsleutel(metZin, { wachtzin: 'kraaien' }))).toBe('sleutel-past-niet')
    expect(foutVan(await ageOntsleutel(metZin, sleutel))).toBe('sleutel-past-niet')
  })

  it.each([
    '',
    'iets',
    'AGE-SECRET-KEY-1',
    STOCK.herstelsleutel.slice(0, -1),
    STOCK.herstelsleutel.replace('NHX', 'NHZ'),
  ])('takes a recovery key that is none for one that does not fit: %j', async (getypt) => {
    expect(foutVan(await ageOntsleutel(STOCK.bestand, { herstelsleutel: getypt }))).toBe('sleutel-past-niet')
  })

  it.each(['', 'iets', 'age-encryption.org/v2\n', '-----BEGIN AGE ENCRYPTED FILE-----\n', '{"v":1}'])(
    'says that it is none: %j',
    async (tekst) => {
      expect(foutVan(await ageOntsleutel(bytesVan(tekst), sleutel))).toBe('age-geen-bestand')
    },
  )

  it('says that it is damaged when it was cut', async () => {
    const kop = STOCK.bestand.length - 60
    for (const lengte of [22, 60, kop, STOCK.bestand.length - 20, STOCK.bestand.length - 1]) {
      expect(foutVan(await ageOntsleutel(STOCK.bestand.slice(0, lengte), sleutel))).toBe('age-beschadigd')
    }
    const langer = new Uint8Array([...STOCK.bestand, 0])
    expect(foutVan(await ageOntsleutel(langer, sleutel))).toBe('age-beschadigd')
  })

  it('never opens with one bit turned, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: STOCK.bestand.length * 8 }), async (plaats) => {
        const uitkomst = foutVan(await ageOntsleutel(omgevallen(STOCK.bestand, plaats), sleutel))
        expect(['age-beschadigd', 'age-geen-bestand', 'sleutel-past-niet']).toContain(uitkomst)
      }),
    )
  })

  it('is not even tried when it is too large or asks for too much memory', async () => {
    const groot = new Uint8Array(MAX_AGE_BYTES + 1)
    groot.set(STOCK.bestand)
    expect(foutVan(await ageOntsleutel(groot, sleutel))).toBe('age-te-groot')
    const licht = await metScrypt('kraai', 10)
    for (const zwaarte of ['19', '20', '64']) {
      const begin = performance.now()
      const zwaar = metKop(licht, ' 10\n', ` ${zwaarte}\n`)
      expect(foutVan(await ageOntsleutel(zwaar, { wachtzin: 'kraai' }))).toBe('kdf-te-zwaar')
      expect(performance.now() - begin).toBeLessThan(1000)
    }
  })

  it('is not made for a recipient that is none', async () => {
    for (const ontvanger of ['', 'iets', 'age1', STOCK.ontvanger.slice(0, -1), STOCK.herstelsleutel]) {
      expect(foutVan(await ageVersleutel(bytesVan('iets'), { ontvanger }))).toBe('age-ontvanger-onjuist')
    }
  })
})
