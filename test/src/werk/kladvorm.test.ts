import { describe, expect, it } from 'vitest'
import { type Kladplek, kladnaam, leesKladnaam } from '../../../src/werk/kladnaam'
import { samen, uit, vormVan } from '../../../src/werk/kladvorm'

const leeg = { soort: 'leeg', waarde: '' }

describe('what was kept of a field', () => {
  it.each([
    ['a text', '', 'half', 'half'],
    ['no text', '', 3, undefined],
    ['a choice', null, 'ja', 'ja'],
    ['no choice yet', null, null, null],
    ['ticks', [], ['a', 'b'], ['a', 'b']],
    ['no ticks', [], 'a', undefined],
    ['a number among ticks', [], ['a', 1], undefined],
    ['a yes', false, true, true],
    ['a day', leeg, { soort: 'goed', waarde: '2026-03-02' }, { soort: 'goed', waarde: '2026-03-02' }],
    ['a month', leeg, { soort: 'goed', waarde: '2026-03' }, { soort: 'goed', waarde: '2026-03' }],
    ['no day', leeg, { soort: 'goed', waarde: '<b>' }, undefined],
    ['a day of no kind', leeg, { soort: 'anders', waarde: '' }, undefined],
    ['nothing at all', '', undefined, undefined],
  ])('%s is read by the shape of its beginning', (_, begin, ruw, gelezen) => {
    expect(vormVan<unknown>(begin)(ruw)).toEqual(gelezen)
  })

  it('half a date comes back as it was typed', () => {
    const half = { soort: 'fout', waarde: '', fout: 'jaar-ontbreekt', delen: { dag: '3', maand: 'maart', jaar: '' } }
    expect(vormVan<unknown>(leeg)(half)).toEqual(half)
    expect(vormVan<unknown>(leeg)({ ...half, fout: 'iets-anders' })).toBeUndefined()
    expect(vormVan<unknown>(leeg)({ ...half, delen: { dag: 3 } })).toBeUndefined()
  })

  it('what is no choice any more is left out', () => {
    expect(uit<string | null>(null, ['ja', 'nee'])('misschien')).toBeUndefined()
    expect(uit<string | null>(null, ['ja', 'nee'])('nee')).toBe('nee')
    expect(uit<string[]>([], ['a', 'b'])(['b', 'weg'])).toEqual(['b'])
  })

  it('one field that does not fit takes no other with it, and what nobody knows is dropped', () => {
    const begin = { wie: '', advies: '', anoniem: true }
    const lees = samen(begin, { advies: uit('', ['bellen']) })
    expect(lees({ wie: 'Arts', advies: 'oud', anoniem: false, soort: 'x' })).toEqual({
      wie: 'Arts',
      advies: '',
      anoniem: false,
    })
    expect(lees('geen velden')).toBeUndefined()
  })
})

describe('the name of a draft', () => {
  const plekken: Kladplek[] = [
    { scherm: 'feit', deel: null, sleutel: '' },
    { scherm: 'vraag/acuut', deel: 'open', sleutel: '' },
    { scherm: 'hulp', deel: 'toets', sleutel: 'afspraak-1' },
    { scherm: 'informeren', deel: 'informeren', sleutel: 'Blauwe Vos #2' },
  ]
  it.each(plekken)('says where it belongs: %o', (plek) => {
    expect(leesKladnaam(kladnaam(plek))).toEqual(plek)
  })

  it('a part that this version does not know still leads to its screen', () => {
    expect(leesKladnaam('gesprek#iets-ouds x')).toEqual({ scherm: 'gesprek', deel: null, sleutel: 'x' })
  })
})
