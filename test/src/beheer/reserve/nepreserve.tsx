import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import type { Kluis, Plaats } from '../../../../src/opslag/kluis'
import type { Reservestand } from '../../../../src/opslag/reserve/reserve'
import { KluisContext } from '../../../../src/werk/kluis-context'
import { projectie } from '../../opslag/reserve/gegevens'

const STAND: Reservestand = { laatste: null, nieuwer: 0, oudsteNieuwe: null, andereSleutel: false }
export const BESTAND = { naam: 'kopie.age', bytes: new Uint8Array([1, 2, 3]), casussen: 2, beschadigd: [], kopie: 'k' }

/** A vault that says yes, with two casussen, and this much that no backup holds. */
export function nepkluis(stand: Partial<Reservestand> = {}) {
  const casus = (id: string, codenaam: string) => ({
    id,
    soort: 'casus' as const,
    kop: { aantal: 1, digest: 'x' },
    ...projectie(codenaam),
  })
  return {
    reservestand: vi.fn<Kluis['reservestand']>(async () => ({ goed: { ...STAND, ...stand } })),
    maakReserve: vi.fn<Kluis['maakReserve']>(async () => ({ goed: BESTAND })),
    reserveBewaard: vi.fn<Kluis['reserveBewaard']>(async () => ({ goed: null })),
    leesReserve: vi.fn<Kluis['leesReserve']>(),
    regelsUitReserve: vi.fn<Kluis['regelsUitReserve']>(),
    vergeetReserve: vi.fn<Kluis['vergeetReserve']>(async () => ({ goed: null })),
    zetTerug: vi.fn<Kluis['zetTerug']>(),
    lijst: vi.fn<Kluis['lijst']>(async () => ({
      goed: { casussen: [casus('a', 'Blauwe Vos'), casus('b', 'Rode Uil')], beschadigd: [] },
    })),
    kladjes: vi.fn<Kluis['kladjes']>(async () => ({ goed: [] })),
    ontgrendel: vi.fn<Kluis['ontgrendel']>(async () => ({ goed: null })),
    ruimOp: vi.fn<Kluis['ruimOp']>(async () => ({ goed: null })),
  }
}

/** A screen with this vault open around it. */
export function toonMet(kluis: Partial<Kluis>, scherm: ReactNode, plaats: Plaats = 'blijvend') {
  return render(<KluisContext value={{ kluis: kluis as Kluis, plaats }}>{scherm}</KluisContext>)
}

/** Names of the files that were handed to the browser. */
export function gedownload(): string[] {
  const namen: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    namen.push(this.download)
  })
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
  return namen
}
