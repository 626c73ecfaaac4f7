import { cleanup } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Sluitwacht } from '../../../../src/beheer/bewaarbestand-sluitwacht'
import type { Kluis } from '../../../../src/opslag/kluis'
import { meldend } from '../../../../src/werk/geschreven'
import { vraagBijSluiten } from '../../../../src/werk/vertrekwacht'
import { nepkluis, toonMet } from './nepreserve'

afterEach(() => {
  cleanup()
  vraagBijSluiten(false)
})

const KLAD = { formulier: 'feit', bewaard: '2026-11-22T09:00:00Z', velden: {} }
const KOP = { aantal: 2, digest: 'y' }
const sluitVraagt = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

/** A temporary vault with everything in a file, in a tab that keeps watch. */
const tab = async () => {
  const stand = { nieuwer: 0 }
  const kladjes = new Map<string, (typeof KLAD)[]>()
  const echt = {
    ...nepkluis(stand),
    kladjes: vi.fn<Kluis['kladjes']>(async (casus) => ({ goed: kladjes.get(casus) ?? [] })),
    async voegToe() {
      echt.reservestand.mockResolvedValue({
        goed: { laatste: null, nieuwer: 1, oudsteNieuwe: null, andereSleutel: false },
      })
      return { goed: KOP }
    },
    async bewaarKlad(casus: string) {
      kladjes.set(casus, [KLAD])
      return { goed: null }
    },
    async wisKlad(casus: string) {
      kladjes.delete(casus)
      return { goed: null }
    },
  }
  const kluis = meldend(echt as unknown as Kluis)
  toonMet(kluis, <Sluitwacht />, 'tijdelijk')
  await vi.waitFor(() => expect(echt.kladjes).toHaveBeenCalledTimes(3))
  expect(sluitVraagt()).toBe(false)
  return { kluis, echt }
}

test('An entry that was just written is asked about, without going to another screen', async () => {
  const { kluis } = await tab()
  await kluis.voegToe('a', KOP, [], {} as Parameters<Kluis['voegToe']>[3])
  await vi.waitFor(() => expect(sluitVraagt()).toBe(true))
})

test.each(['b', ''])(
  'A draft is asked about as long as it is there, in a casus or outside any: "%s"',
  async (casus) => {
    const { kluis } = await tab()
    await kluis.bewaarKlad(casus, KLAD)
    await vi.waitFor(() => expect(sluitVraagt()).toBe(true))
    await kluis.wisKlad(casus, 'feit')
    await vi.waitFor(() => expect(sluitVraagt()).toBe(false))
  },
)

test('What cannot be read is asked about', async () => {
  const { kluis, echt } = await tab()
  echt.kladjes.mockResolvedValue({ fout: { id: 'opslag-mislukt', waarden: {} }, bevindingen: [] })
  await kluis.wisKlad('a', 'feit')
  await vi.waitFor(() => expect(sluitVraagt()).toBe(true))
})

test('Who types fast makes the vault look one at a time, and once more after the last', async () => {
  const { kluis, echt } = await tab()
  let klaar: () => void = () => undefined
  echt.lijst.mockImplementationOnce(
    () => new Promise((geef) => (klaar = () => geef({ goed: { casussen: [], beschadigd: [] } }))),
  )
  const eerder = echt.reservestand.mock.calls.length
  for (let keer = 0; keer < 5; keer += 1) await kluis.bewaarKlad('', KLAD)
  expect(echt.reservestand.mock.calls.length - eerder).toBe(1)
  klaar()
  await vi.waitFor(() => expect(sluitVraagt()).toBe(true))
  expect(echt.reservestand.mock.calls.length - eerder).toBe(2)
})
