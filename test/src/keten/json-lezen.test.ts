import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesJson, MAX_DIEPTE } from '../../../src/keten/json-lezen'

const foutVan = (tekst: string) => {
  const uitkomst = leesJson(tekst)
  return 'goed' in uitkomst ? 'goed' : uitkomst.fout
}

const diep = (lagen: number) => `${'['.repeat(lagen)}${']'.repeat(lagen)}`

describe('JSON from outside', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.integer({ min: 0, max: 4 }), (tekst, inspringing) => {
        const waarde = JSON.parse(tekst) as unknown
        const uitkomst = leesJson(JSON.stringify(waarde, null, inspringing))
        if ('goed' in uitkomst) expect(uitkomst.goed).toEqual(waarde)
        else expect(uitkomst.fout.id).toBe('json-verboden-sleutel')
      }),
    )
  })

  it('may be no deeper than the limit, and is not parsed when it is', () => {
    expect(foutVan(diep(MAX_DIEPTE))).toBe('goed')
    expect(foutVan(diep(MAX_DIEPTE + 1))).toEqual({ id: 'json-te-diep', waarden: { grens: '32' } })
    expect(foutVan('{"a":'.repeat(1_000_000))).toMatchObject({ id: 'json-te-diep' })
  })

  it('counts brackets inside a text as text', () => {
    expect(leesJson(JSON.stringify(['[[[{{{"\\', '\\"{']))).toEqual({ goed: ['[[[{{{"\\', '\\"{'] })
  })

  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":1,"b":{"c":1,"d":[{"e":1}],"c":2}}', 'c'],
    ['{"a":1,"\\u0061":2}', 'a'],
  ])('is refused when a key stands there twice: %s', (tekst, sleutel) => {
    expect(foutVan(tekst)).toEqual({ id: 'json-dubbele-sleutel', waarden: { sleutel } })
  })

  it('may use one key in two objects', () => {
    expect(leesJson('[{"a":1},{"a":{"a":"a"}}]')).toEqual({ goed: [{ a: 1 }, { a: { a: 'a' } }] })
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString', '\\u005f_proto__'])(
    'is refused when it holds the key %s',
    (sleutel) => {
      expect(foutVan(`{"a":[{"${sleutel}":{"admin":true}}]}`)).toMatchObject({ id: 'json-verboden-sleutel' })
    },
  )

  it.each(['{"a":"b', '{"a":1', '[', '{"a":"\\', ' {"a":[1,2'])('says of %s that it was cut off', (tekst) => {
    expect(foutVan(tekst)).toEqual({ id: 'json-afgekapt', waarden: {} })
  })

  it.each(['', 'casus', '<html>', '{"a":1}}', '{a:1}', '"\\', 'function () {'])(
    'says of %s that it is no JSON',
    (tekst) => {
      expect(foutVan(tekst)).toEqual({ id: 'json-onleesbaar', waarden: {} })
    },
  )

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('{}[]",:\\u0a1 ')) }), (tekst) => {
        expect(() => leesJson(tekst)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
  })
})
