import { describe, expect, it } from 'vitest'
import { reserveNodig } from '../../../../src/beheer/reserve-termijn'
import type { Reservestand } from '../../../../src/opslag/reserve/reserve'

const op = (dag: string) => `${dag}T11:00:00.000Z`
const stand = (deel: Partial<Reservestand>): Reservestand => ({
  laatste: op('2026-03-01'),
  nieuwer: 1,
  oudsteNieuwe: op('2026-03-02'),
  andereSleutel: false,
  ...deel,
})

describe('a backup is due', () => {
  it.each([
    ['on the day itself', '2026-03-01', null],
    ['seven days after the last one', '2026-03-08', null],
    ['eight days after the last one', '2026-03-09', { soort: 'dagen', aantal: 8 }],
    ['when the clock went back', '2026-02-01', null],
    ['across the change to summer time', '2026-03-31', { soort: 'dagen', aantal: 30 }],
  ] as const)('by days: %s', (_, dag, verwacht) => {
    expect(reserveNodig(stand({}), dag)).toEqual(verwacht)
  })

  it.each([
    [20, null],
    [21, { soort: 'regels', aantal: 21 }],
  ])('by entries: %i of them', (nieuwer, verwacht) => {
    expect(reserveNodig(stand({ nieuwer }), '2026-03-02')).toEqual(verwacht)
  })

  it('counts from the oldest entry when there is no backup at all', () => {
    const nooit = stand({ laatste: null })
    expect(reserveNodig(nooit, '2026-03-09')).toBeNull()
    expect(reserveNodig(nooit, '2026-03-10')).toEqual({ soort: 'dagen', aantal: 8 })
  })

  it('never when nothing came since, however long ago that is', () => {
    expect(reserveNodig(stand({ nieuwer: 0, oudsteNieuwe: null }), '2030-01-01')).toBeNull()
    expect(reserveNodig(stand({ laatste: null, nieuwer: 0, oudsteNieuwe: null }), '2030-01-01')).toBeNull()
  })
})
