import { assert, nat, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { welgevormd } from '../../../src/app/welgevormd'

const half = '👧'.slice(0, 1)

it('Half an emoji becomes the replacement sign, wherever it stands', () => {
  expect(welgevormd({ tekst: `Zij huilt ${half}`, wie: [`${half}kind`, { naam: 'x' }], dag: null, keer: 2 })).toEqual({
    tekst: 'Zij huilt \uFFFD',
    wie: ['\uFFFDkind', { naam: 'x' }],
    dag: null,
    keer: 2,
  })
})

it('Whole text stays exactly what it was', () => {
  assert(property(string({ unit: 'grapheme' }), (tekst) => welgevormd(tekst) === tekst))
})

it('Every text can be sent as a URL and as UTF-8, as a lone half never can', () => {
  const teken = nat(0xffff).map((code) => String.fromCharCode(code))
  assert(
    property(string({ unit: teken }), (tekst) => {
      const goed = welgevormd(tekst)
      return decodeURIComponent(encodeURIComponent(goed)) === goed
    }),
  )
  expect(() => encodeURIComponent(half)).toThrow(URIError)
})
