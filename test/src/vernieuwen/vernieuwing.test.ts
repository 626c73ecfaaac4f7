import { describe, expect, it, vi } from 'vitest'
import { vernieuwer } from '../../../src/vernieuwen/vernieuwing'
import type { Wisselantwoord } from '../../../src/vernieuwen/wissel'

class Werker extends EventTarget {
  state = 'installing'
  constructor(readonly antwoord: Wisselantwoord = 'wisselt') {
    super()
  }
  installeer() {
    this.state = 'installed'
    this.dispatchEvent(new Event('statechange'))
  }
  postMessage(_bericht: unknown, [poort]: MessagePort[]) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no target
    poort?.postMessage(this.antwoord)
  }
}

class Registratie extends EventTarget {
  waiting: Werker | null = null
  installing: Werker | null = null
  vindt(werker: Werker) {
    this.installing = werker
    this.dispatchEvent(new Event('updatefound'))
  }
}

const proef = async ({ controller = true, wacht }: { controller?: boolean; wacht?: Werker } = {}) => {
  const registratie = new Registratie()
  if (wacht) registratie.waiting = wacht
  const dienst = Object.assign(new EventTarget(), {
    controller: controller ? {} : null,
    register: vi.fn(async () => registratie),
  })
  const herlaad = vi.fn()
  const maker = vernieuwer({ dienst: dienst as never, herlaad }, './sw.js')
  await vi.waitFor(() => expect(dienst.register).toHaveBeenCalledWith('./sw.js', { updateViaCache: 'none' }))
  await Promise.resolve()
  const wisselt = () => dienst.dispatchEvent(new Event('controllerchange'))
  return { maker, registratie, herlaad, wisselt }
}

describe('a new version', () => {
  it('is not announced at the very first visit: nothing is replaced', async () => {
    const { maker, registratie } = await proef({ controller: false })
    const eerste = new Werker()
    registratie.vindt(eerste)
    eerste.installeer()
    expect(maker.stand()).toBe('geen')
  })

  it('is announced when it has been fetched whole, also when it waited already', async () => {
    const { maker, registratie } = await proef()
    const nieuw = new Werker()
    registratie.vindt(nieuw)
    expect(maker.stand()).toBe('geen')
    nieuw.installeer()
    expect(maker.stand()).toBe('staat-klaar')
    expect((await proef({ wacht: new Werker() })).maker.stand()).toBe('staat-klaar')
  })

  it('is taken only when asked for, and then the window opens anew', async () => {
    const { maker, herlaad, wisselt } = await proef({ wacht: new Werker() })
    wisselt()
    expect(herlaad).not.toHaveBeenCalled()
    await maker.wissel()
    wisselt()
    expect(herlaad).toHaveBeenCalledOnce()
  })

  it('is not taken while another window uses the old one, and says so', async () => {
    const { maker, herlaad, wisselt } = await proef({ wacht: new Werker('andere-vensters') })
    await maker.wissel()
    expect(maker.stand()).toBe('andere-vensters')
    wisselt()
    expect(herlaad).not.toHaveBeenCalled()
  })
})
