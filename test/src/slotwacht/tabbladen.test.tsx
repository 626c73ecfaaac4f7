import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Kluis } from '../../../src/opslag/kluis'

const ID = '0b8f2d3c-6f0e-4c1b-9a51-3f2f0d1c9e77'
const MINUUT = 60_000

/** A fresh tab: its own modules, an open vault, and a channel of another tab to speak through. */
const tab = async ({ open = true } = {}) => {
  vi.resetModules()
  const gegaan: string[] = []
  vi.spyOn(window.location, 'replace').mockImplementation((adres) => void gegaan.push(String(adres)))
  const { luisterNaarTabbladen, ...weg } = await import('../../../src/slotwacht/weg')
  const { Slotwacht, houdSleutels } = await import('../../../src/slotwacht/slotwacht')
  const { startTaal } = await import('../../../src/taal/taal')
  await startTaal()
  const kluis = {
    log: vi.fn<Kluis['log']>(async () => ({ goed: null })),
    sluit: vi.fn<Kluis['sluit']>(),
  }
  const kanaal = luisterNaarTabbladen()
  eigen.push(kanaal.sluit)
  if (open) {
    eigen.push(houdSleutels(kluis))
    render(<Slotwacht />)
  }
  return { ...weg, kluis, gegaan }
}

const eigen: (() => void)[] = []
let ander: BroadcastChannel
let gehoord: unknown[] = []

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] })
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('')),
  )
  window.location.hash = `#/casus/${ID}/feit`
  gehoord = []
  ander = new BroadcastChannel('weegwijzer-slot')
  ander.addEventListener('message', ({ data }) => void gehoord.push(data))
})
afterEach(() => {
  cleanup()
  ander.close()
  for (const sluit of eigen.splice(0)) sluit()
  document.documentElement.hidden = false
  sessionStorage.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
const zeg = (bericht: object) => ander.postMessage(bericht)
const verloop = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
const even = () => new Promise((klaar) => setTimeout(klaar, 30))

it('locks with the tab that locks, logs it, and comes back to the same place by opaque ids only', async () => {
  const { kluis, gegaan } = await tab()
  zeg({ soort: 'slot', stil: false })
  await vi.waitFor(() => expect(gegaan).toHaveLength(1))
  expect(document.documentElement.hidden).toBe(true)
  expect(document.title).toBe('Werkplan')
  expect(kluis.log).toHaveBeenCalledExactlyOnceWith({ handeling: 'vergrendeld' })
  expect(kluis.sluit).toHaveBeenCalledTimes(1)
  expect(gegaan[0]).toMatch(new RegExp(`/slot\\.html#/casus/${ID}/feit$`))
  expect(gehoord).toEqual([])
})

it('tells the other tabs when it locks by itself', async () => {
  const { gegaan } = await tab()
  verloop(5 * MINUUT)
  await vi.waitFor(() => expect(gegaan).toHaveLength(1))
  await vi.waitFor(() => expect(gehoord).toEqual([{ soort: 'slot', stil: true }]))
})

it('stays open when another tab gave up for silence while somebody is at work here', async () => {
  const { gegaan } = await tab()
  verloop(MINUUT)
  zeg({ soort: 'slot', stil: true })
  await even()
  expect(gegaan).toEqual([])
  verloop(3 * MINUUT + 1000)
  zeg({ soort: 'slot', stil: true })
  await vi.waitFor(() => expect(gegaan).toHaveLength(1))
})

it('stays open as long as somebody is at work in another tab', async () => {
  const { gegaan } = await tab()
  for (const _ of [1, 2, 3]) {
    verloop(4 * MINUUT)
    zeg({ soort: 'leeft', op: Date.now() })
    await even()
  }
  expect(gegaan).toEqual([])
  verloop(5 * MINUUT)
  await vi.waitFor(() => expect(gegaan).toHaveLength(1))
})

it('hides with the tab that hides, and remembers that it is hidden', async () => {
  const { kluis, gegaan } = await tab()
  zeg({ soort: 'verberg' })
  await vi.waitFor(() => expect(gegaan.map((adres) => new URL(adres).pathname)).toEqual(['/neutraal.html']))
  expect(kluis.sluit).toHaveBeenCalledTimes(1)
  expect(sessionStorage.getItem('weegwijzer.verborgen')).toBe('ja')
})

it('hides without an open vault too, and then does not lock', async () => {
  const { gegaan } = await tab({ open: false })
  zeg({ soort: 'slot', stil: false })
  await even()
  expect(gegaan).toEqual([])
  zeg({ soort: 'verberg' })
  await vi.waitFor(() => expect(gegaan).toHaveLength(1))
})

it('keeps the browser from holding a copy, and puts the key away when it does so all the same', async () => {
  const { kluis } = await tab()
  expect(fetch).toHaveBeenCalledWith(expect.stringMatching(/\/neutraal\.html$/), { cache: 'no-store' })
  const gaat = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }))
  gaat(false)
  expect(kluis.sluit).not.toHaveBeenCalled()
  gaat(true)
  await Promise.resolve()
  await vi.waitFor(() => expect(kluis.sluit).toHaveBeenCalledTimes(1), { interval: 1, timeout: 50 })
})

it('lets what is half written be kept before the key goes, when the browser holds the page', async () => {
  const { kluis } = await tab()
  const { maakKladbuffer } = await import('../../../src/werk/kladbuffer')
  let bewaard: (uitkomst: { goed: null }) => void = () => undefined
  const bewaarKlad = vi.fn<Kluis['bewaarKlad']>(() => new Promise((klaar) => (bewaard = klaar)))
  const geen = { kladjes: async () => ({ goed: [] }), wisKlad: async () => ({ goed: null }) }
  maakKladbuffer(ID, { ...geen, bewaarKlad }).zet('feit', { tekst: 'Zegt dat hij niet naar huis' })
  window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }))
  await even()
  expect(bewaarKlad).toHaveBeenCalledTimes(1)
  expect(kluis.sluit).not.toHaveBeenCalled()
  bewaard({ goed: null })
  await vi.waitFor(() => expect(kluis.sluit).toHaveBeenCalledTimes(1), { interval: 1, timeout: 100 })
})

it('lets the key go all the same when a draft is not kept in time', async () => {
  const { kluis } = await tab()
  const { maakKladbuffer } = await import('../../../src/werk/kladbuffer')
  const nooit = () => new Promise<never>(() => undefined)
  maakKladbuffer(ID, { kladjes: nooit, wisKlad: nooit, bewaarKlad: nooit }).zet('feit', { tekst: 'Zegt' })
  window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }))
  await vi.waitFor(() => expect(kluis.sluit).toHaveBeenCalledTimes(1))
})
