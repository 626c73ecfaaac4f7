import { describe, expect, it } from 'vitest'
import { NULDIGEST, regelDigest } from '../../../src/keten/digest'
import { leesEnvelop, schakel } from '../../../src/keten/schakel'
import { geopend, regelsVan } from './voorbeeld'

describe('an entry', () => {
  it('is kept as the exact text whose bytes the digest covers, and points to the one before', async () => {
    const [regel] = regelsVan([geopend])
    if (!regel) throw new Error('geen regel')
    const eerste = await schakel(undefined, regel)
    expect(JSON.parse(eerste.tekst)).toEqual({
      v: 1,
      nr: 1,
      prev: NULDIGEST,
      vastgelegd: regel.vastgelegd,
      gebeurtenis: geopend,
    })
    expect(eerste.digest).toBe(await regelDigest(eerste.tekst))
    const tweede = await schakel(eerste, { ...regel, nr: 2 })
    expect(JSON.parse(tweede.tekst)).toMatchObject({ nr: 2, prev: eerste.digest })
  })

  it.each([
    ['{"v":2,"nr":4,"iets":"anders"}', { soort: 'versie', nr: 4, versie: '2' }],
    ['{"nr":4}', { soort: 'onleesbaar', nr: 4 }],
    ['{"v":1,"nr":-4}', { soort: 'onleesbaar', nr: null }],
    ['geen JSON', { soort: 'onleesbaar', nr: null }],
  ])('of another kind is told apart: %s', (tekst, gelezen) => {
    expect(leesEnvelop(tekst)).toEqual(gelezen)
  })
})
