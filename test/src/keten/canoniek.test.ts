import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laadKader, laadTeksten } from '../../../machines'
import { canoniek, isGelijk } from '../../../src/keten/canoniek'
import { digestVan, isWelgevormd, NULDIGEST, regelDigest } from '../../../src/keten/digest'
import { kaderDigest, tekstenDigest } from '../../../src/keten/kader-digest'

const omgekeerd = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(omgekeerd)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .toReversed()
      .map(([sleutel, deel]) => [sleutel, omgekeerd(deel)]),
  )
}

const gegevens = fc.jsonValue({ noUnicodeString: false }).map((waarde) => JSON.parse(JSON.stringify(waarde)) as unknown)

describe('canonical text', () => {
  it('sorts keys by code unit, as RFC 8785 does in its own example', () => {
    const sleutels = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(canoniek(sleutels)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
  })

  it('writes numbers and strings as JSON does and leaves out what JSON leaves out', () => {
    expect(canoniek({ b: [1e30, 4.5, 0.002, -0], a: '\u000f\n"', c: undefined, d: null })).toBe(
      '{"a":"\\u000f\\n\\"","b":[1e+30,4.5,0.002,0],"d":null}',
    )
  })

  it('is the same whatever the order of the keys, and reads back as the same data', () => {
    fc.assert(
      fc.property(gegevens, (waarde) => {
        expect(canoniek(omgekeerd(waarde))).toBe(canoniek(waarde))
        expect(JSON.parse(canoniek(waarde))).toEqual(JSON.parse(JSON.stringify(waarde)))
      }),
    )
  })

  it('tells apart what differs', () => {
    expect(isGelijk({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
    expect(isGelijk({ a: 1 }, { a: '1' })).toBe(false)
    expect(isGelijk([1, 2], [2, 1])).toBe(false)
  })
})

describe('digests', () => {
  it('are SHA-256, with a zero byte before an entry', async () => {
    expect(await digestVan('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(await regelDigest('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
    expect(await regelDigest('a')).toBe(await digestVan('\u0000a'))
    expect(NULDIGEST).toHaveLength(64)
  })

  it('belong to a text that has one form as bytes', () => {
    expect(isWelgevormd('😀 שלום')).toBe(true)
    expect(isWelgevormd('😀'.slice(0, 1))).toBe(false)
  })

  it('pin the rules and the words of a kader apart', async () => {
    const kader = await laadKader({ kader: 'generiek', versie: '2019-01' })
    const teksten = await laadTeksten({ kader: 'generiek', versie: '2019-01' }, 'nl')
    if (!kader || !teksten) throw new Error('kader ontbreekt')
    expect(await kaderDigest(omgekeerd(kader) as typeof kader)).toBe(await kaderDigest(kader))
    expect(await kaderDigest({ ...kader, uitgever: 'Iemand anders' })).not.toBe(await kaderDigest(kader))
    expect(await kaderDigest({ ...kader, 'nakijken-voor': '2030-01-01' })).toBe(await kaderDigest(kader))
    expect(await tekstenDigest(teksten)).toMatch(/^[0-9a-f]{64}$/)
  })
})
