import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { geredeKluis, WACHTZIN } from '../../bouwers/kluis'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()
const wachtzin = { soort: 'wachtzin', wachtzin: WACHTZIN } as const
const omgezet = { fout: { id: 'kluis-omgezet' } }

afterEach(() => vi.restoreAllMocks())

/** Does something once, just before the so manieth call of this method of the browser's cryptography. */
const vlakVoor = (wat: 'decrypt' | 'unwrapKey', keer: number, doe: () => Promise<unknown>) => {
  const echt = crypto.subtle[wat].bind(crypto.subtle) as (...invoer: unknown[]) => Promise<unknown>
  let geteld = 0
  vi.spyOn(crypto.subtle, wat).mockImplementation((async (...invoer: unknown[]) => {
    if (++geteld === keer) await doe()
    return echt(...invoer)
  }) as never)
}

describe('an erasure in another tab while this one unlocks', () => {
  it.each([
    ['after its keys were read', 'unwrapKey', 2],
    ['while its key is derived', 'decrypt', 1],
  ] as const)('%s gives it the new vault key, and what it makes opens again', async (_, wat, keer) => {
    const een = await browser.tab()
    goed(await een.maakCasus('a', schakels('1'), projectie))
    const twee = browser.dicht()
    vlakVoor(wat, keer, async () => goed(await een.wis('a', 'verzoek')))
    goed(await twee.ontgrendel(wachtzin))
    goed(await twee.maakCasus('b', schakels('1'), projectie))
    goed(await twee.wis('b', 'verzonnen'))
    goed(await twee.maakCasus('c', schakels('1'), projectie))
    const later = await browser.tab()
    expect(goed(await later.lees('c')).schakels).toEqual(schakels('1'))
  })

  it('that never stops is not waited for', async () => {
    const een = await browser.tab()
    const twee = browser.dicht()
    const casussen = Array.from({ length: 20 }, (_leeg, nr) => `casus-${nr}`)
    for (const casus of casussen) goed(await een.maakCasus(casus, schakels('1'), projectie))
    const unwrap = crypto.subtle.unwrapKey.bind(crypto.subtle)
    let bezig = false
    vi.spyOn(crypto.subtle, 'unwrapKey').mockImplementation((async (...invoer: Parameters<typeof unwrap>) => {
      const casus = bezig ? undefined : casussen.pop()
      bezig = true
      if (casus !== undefined) {
        goed(await een.wis(casus, 'verzoek'))
        bezig = false
      }
      return unwrap(...invoer)
    }) as never)
    expect(await twee.ontgrendel(wachtzin)).toMatchObject({
      fout: { id: 'opslag-mislukt', waarden: { reden: 'druk' } },
    })
    expect(goed(await twee.stand()).soort).toBe('dicht')
  })
})

describe('a tab with an old vault key', () => {
  it('writes nothing at all until it has unlocked again, and opens no casus without a line in the log', async () => {
    const [een, twee] = [await browser.tab(), await browser.tab()]
    for (const casus of ['a', 'b']) goed(await een.maakCasus(casus, schakels('1'), projectie))
    goed(await twee.lees('b'))
    goed(await een.wis('a', 'verzoek'))
    const klad = { formulier: 'f', bewaard: 'nu', velden: {} }
    expect(await twee.voegToe('b', kop(1, '1'), schakels('2'), projectie)).toMatchObject(omgezet)
    expect(await twee.bewaarKlad('b', klad)).toMatchObject(omgezet)
    expect(await twee.bewaarKlad('', klad)).toMatchObject(omgezet)
    expect(await twee.bewaarInstelling('organisatie', '{}')).toMatchObject(omgezet)
    expect(await twee.maakCasus('o', schakels('1'), projectie, 'oefening')).toMatchObject(omgezet)
    expect(await twee.log({ handeling: 'gezocht' })).toMatchObject(omgezet)
    expect(await twee.lees('b')).toMatchObject(omgezet)
    expect(await twee.leesWatErIs('b')).toMatchObject(omgezet)
    goed(await twee.ontgrendel(wachtzin))
    expect(await twee.voegToe('b', kop(1, '1'), schakels('2'), projectie)).toEqual({ goed: kop(2, '2') })
    expect(goed(await een.toegangslog()).bevindingen).toEqual([])
  })
})

describe('an erasure that ends after its vault was let go', () => {
  /** The end of the log is the last that an erasure writes: from there on it is kept. */
  const bijHetEinde = (doe: () => unknown) => {
    // oxlint-disable-next-line typescript/unbound-method -- it is given its store below
    const echt = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...invoer) {
      if (this.name === 'toegang') doe()
      return echt.apply(this, invoer)
    })
  }

  it('puts no keys back', async () => {
    const kluis = await browser.tab()
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    bijHetEinde(() => kluis.sluit())
    expect(await kluis.wis('a', 'verzoek')).toEqual({ goed: null })
    vi.restoreAllMocks()
    expect(await browser.ingreep(({ grafstenen }) => grafstenen.count())).toBe(1)
    expect(goed(await kluis.stand()).soort).toBe('dicht')
    expect(await kluis.lijst()).toMatchObject({ fout: { id: 'kluis-dicht' } })
  })

  it('leaves nothing in a tab that was tidied up', async () => {
    const { kluis, omgeving } = await geredeKluis({ plaats: 'tijdelijk' })
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    let opgeruimd: Promise<unknown> | undefined
    bijHetEinde(() => {
      opgeruimd ??= kluis.ruimOp()
    })
    await kluis.wis('a', 'verzonnen')
    await opgeruimd
    expect(await omgeving.slotenBewaarder.lees()).toBeNull()
    expect(goed(await kluis.stand()).soort).toBe('geen')
  })
})
