import { describe, expect, it } from 'vitest'
import { Databank, type KluisRij } from '../../../src/opslag/databank'
import type { Kluis, Sleutelinvoer } from '../../../src/opslag/kluis'
import { maakKluis } from '../../../src/opslag/kluis-maken'
import { BLIJVEND } from '../../../src/opslag/slotenplek'
import type { Slotrij } from '../../../src/sleutels'
import { kluisOmgeving, WACHTZIN } from '../../bouwers/kluis'
import { projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()

const metWachtzin = (wachtzin: string): Sleutelinvoer => ({ soort: 'wachtzin', wachtzin })
const juist = metWachtzin(WACHTZIN)
const NIEUW = 'zeilboot koekoek vuurtoren lantaarn'
const bytes = (aantal: number, getal: number) => new Uint8Array(aantal).fill(getal)
const passkey = { id: 'cGFzc2tleS12YW4tbWlq', zout: bytes(32, 7), sinds: '2026-03-02T09:00:00.000Z' }
const metPasskey = { soort: 'passkey', id: passkey.id, prf: bytes(32, 9) } as const
const pastNiet = { fout: { id: 'sleutel-past-niet' } }

const nieuweKluis = async () => {
  const omgeving = kluisOmgeving()
  return { omgeving, kluis: maakKluis(omgeving) }
}

/** Changes the slots as they are kept. */
const wijzigRij = (wijzig: (rij: Slotrij) => Slotrij) =>
  browser.ingreep(async ({ kluis }) => {
    const rij = (await kluis.get('kluis')) as KluisRij & { sloten: NonNullable<KluisRij['sloten']> }
    await kluis.put({ ...rij, sloten: { ...rij.sloten, rijen: rij.sloten.rijen.map(wijzig) } })
  })

describe('setting up a vault', () => {
  it('makes it, opens it, and gives the recovery key once', async () => {
    const { kluis, omgeving } = await nieuweKluis()
    expect(await kluis.stand()).toEqual({
      goed: { plaats: 'blijvend', soort: 'geen', passkeys: [], herstelBewezen: false },
    })
    const { herstelsleutel } = goed(await kluis.richtIn(WACHTZIN))
    expect(herstelsleutel).toMatch(/^AGE-SECRET-KEY-1/)
    expect(goed(await kluis.stand()).soort).toBe('open')
    expect(goed(await maakKluis(omgeving).stand()).soort).toBe('dicht')
    kluis.sluit()
  })

  it('is done once: another tab finds that there is a vault', async () => {
    const { kluis, omgeving } = await nieuweKluis()
    const tegelijk = await Promise.all([kluis.richtIn(WACHTZIN), maakKluis(omgeving).richtIn(NIEUW)])
    expect(tegelijk.filter((uitkomst) => 'goed' in uitkomst)).toHaveLength(1)
    const bestaat = { fout: { id: 'kluis-bestaat-al' } }
    expect(tegelijk.find((uitkomst) => 'fout' in uitkomst)).toMatchObject(bestaat)
    expect(await maakKluis(omgeving).richtIn(WACHTZIN)).toMatchObject(bestaat)
  })

  it('asks for a passphrase that is worth something', async () => {
    const { kluis } = await nieuweKluis()
    expect(await kluis.richtIn('kort')).toMatchObject({ fout: { id: expect.stringMatching(/^wachtzin-/) } })
    expect(goed(await kluis.stand()).soort).toBe('geen')
  })

  it('keeps no real casus before the recovery key is proven; a practice casus it does', async () => {
    const { kluis } = await nieuweKluis()
    await kluis.richtIn(WACHTZIN)
    expect(await kluis.maakCasus('a', schakels('1'), projectie)).toMatchObject({
      fout: { id: 'herstelsleutel-niet-bewezen' },
    })
    goed(await kluis.maakCasus('b', schakels('1'), projectie, 'oefening'))
    goed(await kluis.herstelBewezen())
    expect(goed(await kluis.stand()).herstelBewezen).toBe(true)
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    kluis.sluit()
  })

  it('is not offered over the remains of a vault whose slots are gone', async () => {
    await browser.ingreep(({ kluis }) => kluis.clear())
    const kluis = browser.dicht()
    const beschadigd = { fout: { id: 'sloten-beschadigd' } }
    expect(await kluis.stand()).toMatchObject(beschadigd)
    expect(await kluis.richtIn(WACHTZIN)).toMatchObject(beschadigd)
    expect(await kluis.ontgrendel(juist)).toMatchObject(beschadigd)
  })
})

describe('unlocking', () => {
  it('succeeds with the passphrase and with the recovery key, and with nothing else', async () => {
    const kluis = browser.dicht()
    expect(await kluis.ontgrendel(metWachtzin(`${WACHTZIN} `))).toMatchObject(pastNiet)
    expect(await kluis.ontgrendel({ soort: 'herstelsleutel', herstelsleutel: 'AGE-SECRET-KEY-1' })).toMatchObject(
      pastNiet,
    )
    expect(await kluis.ontgrendel(metPasskey)).toMatchObject(pastNiet)
    expect(goed(await kluis.stand()).soort).toBe('dicht')
    expect(await kluis.ontgrendel({ soort: 'herstelsleutel', herstelsleutel: browser.herstelsleutel })).toEqual({
      goed: null,
    })
    expect(goed(await kluis.stand()).soort).toBe('open')
    expect(await browser.dicht().ontgrendel(juist)).toEqual({ goed: null })
  })

  it.each([
    ['kdf-te-zwak', { m: 19_455 }],
    ['kdf-te-zwak', { t: 1 }],
    ['kdf-te-zwaar', { m: 1_048_577 }],
    ['kdf-te-zwaar', { t: 11 }],
  ])('refuses a slot whose parameters were changed: %s', async (id, zwaarte) => {
    await wijzigRij((rij) => (rij.soort === 'wachtzin' ? { ...rij, kdf: { ...rij.kdf, ...zwaarte } } : rij))
    expect(await browser.dicht().ontgrendel(juist)).toMatchObject({ fout: { id } })
  })

  it('with slots from another vault opens nothing of this one', async () => {
    const { kluis, omgeving } = await nieuweKluis()
    await kluis.richtIn(NIEUW)
    kluis.sluit()
    const vreemd = new Databank(BLIJVEND, omgeving)
    const rij = await vreemd.kluis.get('kluis')
    vreemd.close()
    await browser.ingreep(({ kluis }) => kluis.put(rij as KluisRij))
    expect(await browser.dicht().ontgrendel(juist)).toMatchObject(pastNiet)
    expect(await browser.dicht().ontgrendel(metWachtzin(NIEUW))).toMatchObject({ fout: { id: 'sloten-beschadigd' } })
  })

  it('has nothing to open where nothing was set up', async () => {
    const { kluis } = await nieuweKluis()
    expect(await kluis.ontgrendel(juist)).toMatchObject({ fout: { id: 'kluis-geen' } })
  })
})

describe('changing the lock', () => {
  const opent = async (sleutel: Sleutelinvoer) => 'goed' in (await browser.dicht().ontgrendel(sleutel))

  it('takes another passphrase with a key that fits, and the old one no longer opens', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie)
    expect(await kluis.wijzigWachtzin(metWachtzin(NIEUW), NIEUW)).toMatchObject(pastNiet)
    expect(await kluis.wijzigWachtzin(juist, 'kort')).toMatchObject({
      fout: { id: expect.stringMatching(/^wachtzin-/) },
    })
    expect(await opent(juist)).toBe(true)
    goed(await kluis.wijzigWachtzin(juist, NIEUW))
    expect([await opent(juist), await opent(metWachtzin(NIEUW))]).toEqual([false, true])
    expect(await opent({ soort: 'herstelsleutel', herstelsleutel: browser.herstelsleutel })).toBe(true)
    goed(await kluis.maakCasus('b', schakels('1'), projectie))
    const later = browser.dicht()
    await later.ontgrendel(metWachtzin(NIEUW))
    expect(goed(await later.lijst()).casussen).toHaveLength(2)
  })

  it('takes a passkey and lets it go again', async () => {
    const kluis = await browser.tab()
    goed(await kluis.voegPasskeyToe(juist, passkey, bytes(32, 9)))
    expect(goed(await kluis.stand()).passkeys).toEqual([passkey])
    expect(await opent(metPasskey)).toBe(true)
    expect(await opent({ ...metPasskey, prf: bytes(32, 8) })).toBe(false)
    goed(await kluis.verwijderPasskey(passkey.id))
    expect(await opent(metPasskey)).toBe(false)
  })

  it('takes no passkey before the recovery key is proven', async () => {
    const { kluis } = await nieuweKluis()
    await kluis.richtIn(WACHTZIN)
    expect(await kluis.voegPasskeyToe(juist, passkey, bytes(32, 9))).toMatchObject({
      fout: { id: 'passkey-vraagt-herstelsleutel' },
    })
    kluis.sluit()
  })

  it('gives another recovery key, which counts when it was proven; until then the one before does', async () => {
    const kluis = await browser.tab()
    const { herstelsleutel } = goed(await kluis.nieuweHerstelsleutel(juist))
    expect(goed(await kluis.stand()).herstelBewezen).toBe(true)
    const oud = { soort: 'herstelsleutel', herstelsleutel: browser.herstelsleutel } as const
    expect(await opent(oud)).toBe(true)
    goed(await kluis.herstelBewezen())
    expect(await opent(oud)).toBe(false)
    expect(await opent({ soort: 'herstelsleutel', herstelsleutel })).toBe(true)
  })

  it('needs an open vault', async () => {
    const kluis: Kluis = browser.dicht()
    const dicht = { fout: { id: 'kluis-dicht' } }
    expect(await kluis.wijzigWachtzin(juist, NIEUW)).toMatchObject(dicht)
    expect(await kluis.verwijderPasskey('x')).toMatchObject(dicht)
    expect(await kluis.herstelBewezen()).toMatchObject(dicht)
  })

  it('by two tabs at once loses neither change', async () => {
    const [een, twee] = [await browser.tab(), await browser.tab()]
    const uitkomsten = await Promise.all([
      een.wijzigWachtzin(juist, NIEUW),
      twee.voegPasskeyToe({ soort: 'herstelsleutel', herstelsleutel: browser.herstelsleutel }, passkey, bytes(32, 9)),
    ])
    expect(uitkomsten).toEqual([{ goed: null }, { goed: null }])
    expect([await opent(metWachtzin(NIEUW)), await opent(metPasskey)]).toEqual([true, true])
  })
})
