import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** A worker that never answers by itself. */
class Werker extends EventTarget {
  static laatste: Werker | undefined
  postMessage = vi.fn()
  terminate = vi.fn()
  constructor() {
    super()
    Werker.laatste = this
  }
}

const tab = async () => {
  vi.resetModules()
  const gegaan: string[] = []
  vi.spyOn(window.location, 'replace').mockImplementation((adres) => void gegaan.push(String(adres)))
  const { startKluis } = await import('../../../src/app/kluis-starten')
  const { houdSleutels } = await import('../../../src/slotwacht/sleutels')
  const kluis = startKluis('blijvend')
  return { gegaan, heeftSleutels: () => houdSleutels(kluis) }
}

beforeEach(() => {
  vi.stubGlobal('Worker', Werker)
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('')),
  )
})
afterEach(() => {
  document.documentElement.hidden = false
  vi.unstubAllGlobals()
})

it.each(['error', 'messageerror'])('locks this tab when its worker crashes with keys: %s', async (soort) => {
  const { gegaan, heeftSleutels } = await tab()
  const los = heeftSleutels()
  Werker.laatste?.dispatchEvent(new Event(soort))
  await vi.waitFor(() => expect(gegaan.map((adres) => new URL(adres).pathname)).toEqual(['/slot.html']))
  expect(Werker.laatste?.terminate).toHaveBeenCalled()
  los()
})

it('leaves a tab as it is when its worker does not start: there are no keys to lock away', async () => {
  const { gegaan } = await tab()
  Werker.laatste?.dispatchEvent(new Event('error'))
  await new Promise((klaar) => setTimeout(klaar, 30))
  expect(gegaan).toEqual([])
  expect(document.documentElement.hidden).toBe(false)
})
