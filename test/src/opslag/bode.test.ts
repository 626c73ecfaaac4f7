import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { fout, mislukt } from '../../../src/keten/uitkomst'
import { bode, type Werkerdeur } from '../../../src/opslag/bode'
import { bedien } from '../../../src/opslag/bode-bij-kluis'
import type { NaarKluis, NaarPagina } from '../../../src/opslag/bodebericht'
import type { Kluis } from '../../../src/opslag/kluis'
import type { Wijziging } from '../../../src/opslag/opslag'

const GEEN_ANTWOORD = mislukt(fout('kluis-antwoordt-niet'))
const geenSessie = { lees: () => null, bewaar: () => undefined }

/** A page and a vault with a real channel between them: everything crosses by structured clone. */
const overDraad = (kluis: Partial<Kluis>, sessie: Parameters<typeof bode>[2] = geenSessie) => {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  const gemaakt: unknown[] = []
  bedien(port2, (plaats, bewaarder) => {
    gemaakt.push(plaats)
    return { luister: () => () => undefined, ...kluis, slotenBewaarder: bewaarder } as unknown as Kluis
  })
  port1.start()
  port2.start()
  const deur = Object.assign(port1, { terminate: () => port2.close() }) as unknown as Werkerdeur
  return { kluis: bode(deur, 'tijdelijk', sessie), gemaakt }
}

/** A worker that does nothing but what the test lets it say. */
const stilleWerker = () => {
  const doel = new EventTarget()
  const gezegd: NaarKluis[] = []
  const werker = Object.assign(doel, {
    postMessage: (bericht: NaarKluis) => void gezegd.push(bericht),
    terminate: vi.fn(),
  })
  return {
    werker: werker as unknown as Werkerdeur & { terminate: ReturnType<typeof vi.fn> },
    gezegd,
    zeg: (data: NaarPagina) => doel.dispatchEvent(new MessageEvent('message', { data })),
    gebeurt: (soort: 'error' | 'messageerror') => doel.dispatchEvent(new Event(soort)),
  }
}

afterEach(() => vi.useRealTimers())

it('A question crosses with all it was given, and its answer comes back as the vault gave it', async () => {
  const gevraagd: unknown[] = []
  const { kluis, gemaakt } = overDraad({
    voegToe: async (...invoer) => {
      gevraagd.push(invoer)
      return { goed: { aantal: 2, digest: 'b' } }
    },
    lees: async (casus) => mislukt(fout('casus-onbekend', { casus })),
  })
  const schakels = [{ tekst: '{"«é👩‍👧»":1}', digest: 'b' }]
  const invoer = ['a1', { aantal: 1, digest: 'a' }, schakels, { codenaam: 'Wilg' }] as never
  expect(await kluis.voegToe(...(invoer as Parameters<Kluis['voegToe']>))).toEqual({ goed: { aantal: 2, digest: 'b' } })
  expect(gevraagd).toEqual([invoer])
  expect(await kluis.lees('weg')).toEqual(mislukt(fout('casus-onbekend', { casus: 'weg' })))
  expect(gemaakt).toEqual(['tijdelijk'])
})

it('Answers find their own question, also when they come in another order', async () => {
  let laatLos = (): void => undefined
  const eerst = new Promise<void>((klaar) => {
    laatLos = klaar
  })
  const { kluis } = overDraad({
    kladjes: async (casus) => {
      if (casus === 'traag') await eerst
      else laatLos()
      return { goed: [{ formulier: casus, bewaard: '', velden: {} }] }
    },
  })
  const [traag, vlug] = await Promise.all([kluis.kladjes('traag'), kluis.kladjes('vlug')])
  expect([traag, vlug]).toMatchObject([{ goed: [{ formulier: 'traag' }] }, { goed: [{ formulier: 'vlug' }] }])
})

it('Big bytes are handed over and stay whole; what throws in the vault is a value here, without its message', async () => {
  const bytes = new Uint8Array(200_000).fill(7)
  const { kluis } = overDraad({
    maakReserve: async () => ({ goed: { naam: 'kopie.age', bytes, casussen: 1, beschadigd: [], kopie: null } }),
    lijst: async () => Promise.reject(new RangeError('Wilg heeft een blauwe plek')),
  })
  expect(await kluis.maakReserve({ soort: 'herstelsleutel' })).toEqual({
    goed: { naam: 'kopie.age', bytes: new Uint8Array(200_000).fill(7), casussen: 1, beschadigd: [], kopie: null },
  })
  expect(bytes.byteLength).toBe(0)
  expect(await kluis.lijst()).toEqual(mislukt(fout('opslag-mislukt', { reden: 'RangeError' })))
})

it('What is sent stays with the page, so that a second key can be tried on the same file', async () => {
  const { kluis } = overDraad({ leesReserve: async () => mislukt(fout('sleutel-past-niet')) })
  const bytes = new Uint8Array(200_000).fill(7)
  await kluis.leesReserve(bytes, { soort: 'wachtzin', wachtzin: 'een' })
  expect(bytes.byteLength).toBe(200_000)
})

it('A change in another tab reaches who listens, until he stops', async () => {
  let meld = (_wijziging: Wijziging): void => undefined
  const { kluis } = overDraad({
    luister: (bij) => {
      meld = bij
      return () => undefined
    },
    stand: async () => GEEN_ANTWOORD,
  })
  const gehoord: string[] = []
  const stop = kluis.luister(({ casus }) => void gehoord.push(casus))
  await kluis.stand()
  meld({ casus: 'a1', soort: 'aangevuld' })
  await kluis.stand()
  stop()
  meld({ casus: 'a2', soort: 'aangevuld' })
  await kluis.stand()
  expect(gehoord).toEqual(['a1'])
})

it('The tab holds the keys of a temporary vault before the answer that made them is there', async () => {
  const bewaard: (string | null)[] = []
  const sessie = { lees: () => bewaard.at(-1) ?? 'eerder', bewaar: (tekst: string | null) => void bewaard.push(tekst) }
  const kluis = overDraad(
    {
      async richtIn(this: { slotenBewaarder: { lees(): Promise<string | null>; bewaar(t: string): Promise<void> } }) {
        await this.slotenBewaarder.bewaar(`${await this.slotenBewaarder.lees()}, nu`)
        return { goed: { herstelsleutel: null } }
      },
    },
    sessie,
  ).kluis
  expect(await kluis.richtIn('vier woorden naast elkaar')).toEqual({ goed: { herstelsleutel: null } })
  expect(bewaard).toEqual(['eerder, nu'])
})

it.each([
  ['ontgrendel', [{ soort: 'wachtzin', wachtzin: 'een' }], 20_000],
  ['richtIn', ['een'], 20_000],
  ['voegToe', ['a1', { aantal: 0, digest: '' }, [], {}], 15_000],
  ['maakReserve', [{ soort: 'herstelsleutel' }], 120_000],
] as const)(
  'After %s without an answer the wait ends, exactly in time; a late answer changes nothing',
  async (methode, invoer, tijd) => {
    vi.useFakeTimers()
    const { werker, zeg } = stilleWerker()
    const kluis = bode(werker, 'blijvend', geenSessie)
    const klaar = vi.fn()
    const vraag = (kluis[methode] as (...alles: readonly unknown[]) => Promise<unknown>)(...invoer).then(klaar)
    await vi.advanceTimersByTimeAsync(tijd - 1)
    expect(klaar).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await vraag
    expect(klaar).toHaveBeenCalledExactlyOnceWith(GEEN_ANTWOORD)
    zeg({ soort: 'antwoord', nr: 1, uitkomst: { goed: null } })
    expect(vi.getTimerCount()).toBe(0)
  },
)

it.each(['error', 'messageerror'] as const)(
  'A worker with %s ends every wait, and every later question at once',
  async (soort) => {
    vi.useFakeTimers()
    const { werker, gebeurt, gezegd } = stilleWerker()
    const kluis = bode(werker, 'blijvend', geenSessie)
    const wachtend = [kluis.ontgrendel({ soort: 'wachtzin', wachtzin: 'een' }), kluis.lijst()]
    gebeurt(soort)
    expect(await Promise.all(wachtend)).toEqual([GEEN_ANTWOORD, GEEN_ANTWOORD])
    const aantal = gezegd.length
    expect(await kluis.stand()).toEqual(GEEN_ANTWOORD)
    expect(gezegd).toHaveLength(aantal)
    expect(vi.getTimerCount()).toBe(0)
  },
)

it('Closing terminates the worker and ends every wait', async () => {
  const { werker } = stilleWerker()
  const kluis = bode(werker, 'blijvend', geenSessie)
  const wachtend = kluis.lijst()
  kluis.sluit()
  expect(werker.terminate).toHaveBeenCalledOnce()
  expect(await wachtend).toEqual(GEEN_ANTWOORD)
})

it('What cannot be sent is an answer too, and the vault goes on', async () => {
  const { kluis } = overDraad({ stand: async () => mislukt(fout('kluis-dicht')) })
  const velden = { doe: () => undefined }
  expect(await kluis.bewaarKlad('a1', { formulier: 'feit', bewaard: '', velden })).toEqual(GEEN_ANTWOORD)
  expect(await kluis.stand()).toEqual(mislukt(fout('kluis-dicht')))
})
