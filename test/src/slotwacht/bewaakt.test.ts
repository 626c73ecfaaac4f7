import { expect, it, vi } from 'vitest'
import type { Kluis } from '../../../src/opslag/kluis'
import { bewaakt } from '../../../src/slotwacht/bewaakt'
import { neemDienst } from '../../../src/slotwacht/dienst'
import { maakWacht } from '../../../src/slotwacht/wacht'

const goed = async () => ({ goed: null })

it('writes nothing after too long a silence, except what is half written', async () => {
  let wand = 0
  const opTijd = vi.fn<() => void>()
  const wacht = maakWacht({ nu: () => ({ wand, loop: 0 }), minuten: () => 5, opTijd, zegLeven: () => undefined })
  const af = neemDienst(wacht)
  const echt = { wis: vi.fn(goed), bewaarInstelling: vi.fn(goed), bewaarKlad: vi.fn(goed) }
  const kluis = bewaakt(echt as unknown as Kluis)
  const klad = { formulier: 'feit', bewaard: '2026-11-22T09:00:00Z', velden: {} }

  expect(await kluis.wis('a', 'vergissing')).toEqual({ goed: null })
  wand = 6 * 60_000
  expect(await kluis.wis('b', 'vergissing')).toMatchObject({ fout: { id: 'kluis-dicht' } })
  expect(await kluis.bewaarInstelling('organisatie', 'x')).toMatchObject({ fout: { id: 'kluis-dicht' } })
  expect(await kluis.bewaarKlad('a', klad)).toEqual({ goed: null })
  expect([echt.wis, echt.bewaarInstelling, echt.bewaarKlad].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1])
  expect(opTijd).toHaveBeenCalledTimes(1)
  af()
})
