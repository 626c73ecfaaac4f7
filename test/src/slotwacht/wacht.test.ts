import { expect, it, vi } from 'vitest'
import { magNog, neemDienst } from '../../../src/slotwacht/dienst'
import { maakWacht } from '../../../src/slotwacht/wacht'

const MINUUT = 60_000

const opstelling = (minuten = 5) => {
  let nu = { wand: 1_000_000, loop: 0 }
  let limiet = minuten
  const opTijd = vi.fn<() => void>()
  const zegLeven = vi.fn<() => void>()
  const wacht = maakWacht({ nu: () => nu, minuten: () => limiet, opTijd, zegLeven })
  return {
    wacht,
    opTijd,
    zegLeven,
    wand: () => nu.wand,
    verloop: (wand: number, loop = wand) => {
      nu = { wand: nu.wand + wand, loop: nu.loop + loop }
    },
    zetLimiet: (nieuw: number) => {
      limiet = nieuw
    },
  }
}

it('calls once that the time is up, and takes no sign of life after that', () => {
  const { wacht, opTijd, verloop } = opstelling()
  verloop(5 * MINUUT)
  wacht.leeft()
  expect(wacht.kijk()).toBe('verlopen')
  wacht.leeft()
  wacht.leeftElders(Number.MAX_SAFE_INTEGER)
  expect(wacht.kijk()).toBe('verlopen')
  expect(opTijd).toHaveBeenCalledTimes(1)
})

it('begins anew at every sign of life', () => {
  const { wacht, opTijd, verloop } = opstelling()
  for (const _ of [1, 2, 3]) {
    verloop(5 * MINUUT - 1)
    wacht.leeft()
  }
  expect(wacht.kijk()).toBe('rust')
  expect(opTijd).not.toHaveBeenCalled()
})

it('tells how many seconds are left, only while it warns and only when that changes', () => {
  const { wacht, verloop } = opstelling()
  const bij = vi.fn<() => void>()
  wacht.luister(bij)
  verloop(3 * MINUUT)
  wacht.kijk()
  expect([wacht.seconden(), bij.mock.calls.length]).toEqual([null, 0])
  verloop(MINUUT)
  wacht.kijk()
  wacht.kijk()
  expect([wacht.seconden(), bij.mock.calls.length]).toEqual([60, 1])
  wacht.leeft()
  expect([wacht.seconden(), bij.mock.calls.length]).toEqual([null, 2])
})

it('follows a limit that is changed while it watches', () => {
  const { wacht, verloop, zetLimiet } = opstelling(30)
  verloop(10 * MINUUT)
  expect(wacht.kijk()).toBe('rust')
  zetLimiet(5)
  expect(wacht.kijk()).toBe('verlopen')
})

it('counts what was done in another tab from when it was done, never as newer than now', () => {
  const { wacht, verloop, wand } = opstelling()
  verloop(4 * MINUUT)
  wacht.leeftElders(wand() - 2 * MINUUT)
  verloop(3 * MINUUT - 1)
  expect(wacht.kijk()).toBe('waarschuw')
  verloop(1)
  expect(wacht.kijk()).toBe('verlopen')
})

it('does not believe an old message over its own sign of life, nor a clock of the future', () => {
  const { wacht, verloop, wand } = opstelling()
  verloop(MINUUT)
  wacht.leeft()
  wacht.leeftElders(wand() - 4 * MINUUT)
  verloop(4 * MINUUT)
  expect(wacht.kijk()).toBe('waarschuw')
  wacht.leeftElders(wand() + 60 * MINUUT)
  verloop(5 * MINUUT)
  expect(wacht.kijk()).toBe('verlopen')
})

it('tells the other tabs at most once a second', () => {
  const { wacht, zegLeven, verloop } = opstelling()
  for (let keer = 0; keer < 25; keer += 1) {
    wacht.leeft()
    verloop(100)
  }
  expect(zegLeven).toHaveBeenCalledTimes(3)
})

it('lets a write through only while the time is not up, and looks for itself', () => {
  expect(magNog()).toBe(true)
  const { wacht, opTijd, verloop } = opstelling()
  const af = neemDienst(wacht)
  expect(magNog()).toBe(true)
  verloop(10 * MINUUT, 0)
  expect(magNog()).toBe(false)
  expect(opTijd).toHaveBeenCalledTimes(1)
  af()
  expect(magNog()).toBe(true)
})
