import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gefilterd, handelingenIn, LEEG_FILTER, maanden, type Periode } from '../../../src/beheer/toegangslog-filter'
import { HANDELINGEN, type Toegangsregel } from '../../../src/opslag/toegang/toegang'

const regel = (nr: number, op: string, anders: Partial<Toegangsregel> = {}): Toegangsregel => ({
  nr,
  op,
  handeling: 'casus-geopend',
  gelukt: true,
  casus: null,
  doel: null,
  rol: 'professional',
  bron: { installatie: 'i', versie: '0.1.0' },
  ...anders,
})
const namen = new Map([['id-wilg', 'Wilg']])
const regels = [
  regel(4, '2026-03-09T12:00:00Z', { handeling: 'gewist', casus: 'id-weg' }),
  regel(3, '2026-03-03T12:00:00Z', { casus: 'id-wilg' }),
  regel(2, '2026-02-20T12:00:00Z'),
  regel(1, '2025-12-01T12:00:00Z', { handeling: 'ontgrendeld' }),
]
const nrs = (anders: Partial<typeof LEEG_FILTER>) =>
  gefilterd(regels, { ...LEEG_FILTER, ...anders }, namen, '2026-03-09').map(({ nr }) => nr)

describe('Het filter van het toegangslog', () => {
  it.each([
    ['alles', [4, 3, 2, 1]],
    ['vandaag', [4]],
    ['week', [4, 3]],
    ['maand', [4, 3, 2]],
    ['2025-12', [1]],
    ['2026-03', [4, 3]],
  ] as const)('laat in de periode %s de regels %j zien', (periode, verwacht) => {
    expect(nrs({ periode })).toEqual(verwacht)
  })

  it('zoekt op een deel van de codenaam; van wat gewist is op het kenmerk', () => {
    expect(nrs({ casus: ' wil' })).toEqual([3])
    expect(nrs({ casus: 'id-weg' })).toEqual([4])
  })

  it('kiest een handeling, en combineert', () => {
    expect(nrs({ handeling: 'ontgrendeld' })).toEqual([1])
    expect(nrs({ handeling: 'ontgrendeld', periode: 'week' })).toEqual([])
  })

  it('biedt de maanden en handelingen aan die er zijn', () => {
    expect(maanden(regels)).toEqual(['2026-03', '2026-02', '2025-12'])
    expect(handelingenIn(regels)).toEqual(['casus-geopend', 'gewist', 'ontgrendeld'])
  })

  it('maakt nooit meer regels dan er waren, en verandert hun volgorde niet', () => {
    const willekeurig = fc.array(
      fc.record({
        handeling: fc.constantFrom(...HANDELINGEN),
        op: fc.date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
      }),
      { maxLength: 40 },
    )
    const periode = fc.constantFrom<Periode>('alles', 'vandaag', 'week', 'maand', '2026-03')
    fc.assert(
      fc.property(willekeurig, periode, (velden, welke) => {
        const alle = velden.map(({ handeling, op }, nr) => regel(nr, op.toISOString(), { handeling }))
        const uit = gefilterd(alle, { ...LEEG_FILTER, periode: welke }, namen, '2026-06-15')
        expect(uit.map(({ nr }) => nr)).toEqual(alle.filter((een) => uit.includes(een)).map(({ nr }) => nr))
      }),
    )
  })
})
