import { describe, expect, it } from 'vitest'
import { leefde, type Moment, secondenOver, verstrijk, wachtstand } from '../../../src/slotwacht/klok'

const MINUUT = 60_000
const UUR = 60 * MINUUT
const begin: Moment = { wand: Date.parse('2026-11-22T09:00:00Z'), loop: 5_000 }

/** A moment after so much time on each clock; the monotonic clock goes along unless said otherwise. */
const na = (wand: number, loop = wand): Moment => ({ wand: begin.wand + wand, loop: begin.loop + loop })
const stand = (minuten: number, ...momenten: readonly Moment[]) =>
  wachtstand(momenten.reduce(verstrijk, leefde(begin)), minuten)

describe('the clock of the lock', () => {
  it('rests, warns in the last minute, and is up at the limit', () => {
    expect(stand(5, na(0))).toBe('rust')
    expect(stand(5, na(4 * MINUUT - 1))).toBe('rust')
    expect(stand(5, na(4 * MINUUT))).toBe('waarschuw')
    expect(stand(5, na(5 * MINUUT - 1))).toBe('waarschuw')
    expect(stand(5, na(5 * MINUUT))).toBe('verlopen')
    expect(stand(30, na(29 * MINUUT))).toBe('waarschuw')
  })

  it('warns for half the time when the limit is one minute, so that a sign of life makes an end to it', () => {
    expect(stand(1, na(0))).toBe('rust')
    expect(stand(1, na(MINUUT / 2 - 1))).toBe('rust')
    expect(stand(1, na(MINUUT / 2))).toBe('waarschuw')
    expect(stand(2, na(MINUUT - 1))).toBe('rust')
    expect(stand(2, na(MINUUT))).toBe('waarschuw')
    expect(stand(1, na(MINUUT))).toBe('verlopen')
  })

  it('counts the sleep of a device, in which only the wall clock runs', () => {
    expect(stand(5, na(UUR, 1000))).toBe('verlopen')
  })

  it('goes on counting when the wall clock is set back, and counts no time twice', () => {
    const teruggezet = na(-UUR, 1000)
    expect(stand(5, teruggezet)).toBe('rust')
    expect(stand(5, teruggezet, na(-UUR + 3 * MINUUT, 3 * MINUUT))).toBe('rust')
    expect(stand(5, teruggezet, na(-UUR + 5 * MINUUT, 5 * MINUUT))).toBe('verlopen')
  })

  it('counts by the other clock what passed while the wall clock was set back', () => {
    expect(stand(5, na(-UUR, 5 * MINUUT))).toBe('verlopen')
    expect(stand(5, na(3 * MINUUT), na(-UUR, 5 * MINUUT))).toBe('verlopen')
  })

  it('counts a sleep that comes after the wall clock was set back', () => {
    expect(stand(5, na(-UUR, 1000), na(-UUR + 10 * MINUUT, 2000))).toBe('verlopen')
  })

  it('locks too early rather than too late when the wall clock is set forward', () => {
    expect(stand(5, na(UUR, 1000))).toBe('verlopen')
  })

  it('knows no summer time: the hour that comes and the hour that goes are no time that passed', () => {
    for (const nacht of ['2026-03-29T00:59:30Z', '2026-10-25T00:59:30Z']) {
      const voor: Moment = { wand: Date.parse(nacht), loop: 0 }
      const erna: Moment = { wand: voor.wand + MINUUT, loop: MINUUT }
      expect(wachtstand(verstrijk(leefde(voor), erna), 5)).toBe('rust')
    }
  })

  it('says how many seconds are left, rounded up, never below nothing', () => {
    const over = (wand: number) => secondenOver(verstrijk(leefde(begin), na(wand)), 5)
    expect([over(4 * MINUUT), over(5 * MINUUT - 1), over(5 * MINUUT), over(UUR)]).toEqual([60, 1, 0, 0])
  })
})
