import { createDecipheriv } from 'node:crypto'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { ontsleutel, type Plek, type Recordtype, type Verpakt, versleutel } from '../../../src/sleutels'
import { aesSleutel, ontzegel, verzegel } from '../../../src/sleutels/aes'
import { omgevallen, uitHex } from './proef'

const TYPEN: Recordtype[] = [
  ...(['regel', 'kop', 'klad', 'oefening', 'oefening-kop', 'oefening-klad'] as const),
  ...(['blad', 'instelling', 'grafsteen', 'toegang'] as const),
]
const RUW = new Uint8Array(32).fill(9)
const HIER: Plek = { casus: '0b5ff9a0-7c3e-4f6e-9d31-1f3f0c8d2a11', nr: 3, epoch: 1, type: 'regel' }

const plek = (): fc.Arbitrary<Plek> =>
  fc.record({
    casus: fc.oneof(fc.uuid(), fc.constant('')),
    nr: fc.nat({ max: 40 }),
    epoch: fc.nat({ max: 3 }),
    type: fc.constantFrom(...TYPEN),
  })
const tekst = () => fc.string({ unit: 'grapheme', maxLength: 600 })

let sleutel: CryptoKey
beforeAll(async () => {
  sleutel = await aesSleutel(RUW)
})

describe('a record', () => {
  it('comes back as it went in, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(plek(), tekst(), async (hier, zin) => {
        expect(await ontsleutel(sleutel, hier, await versleutel(sleutel, hier, zin))).toBe(zin)
      }),
    )
    const merkteken = '\uFEFFeen bestand met een merkteken\u0000'
    expect(await ontsleutel(sleutel, HIER, await versleutel(sleutel, HIER, merkteken))).toBe(merkteken)
  })

  it('does not break on half an emoji: it is kept as U+FFFD', async () => {
    const half = `niet af ${'😀'.slice(0, 1)}`
    expect(await ontsleutel(sleutel, HIER, await versleutel(sleutel, HIER, half))).toBe(half.toWellFormed())
  })

  it.each([
    [0, 256],
    [252, 256],
    [253, 512],
    [508, 512],
    [509, 768],
  ])('of %i bytes is %i bytes long before its tag', async (lengte, emmer) => {
    expect((await versleutel(sleutel, HIER, 'a'.repeat(lengte))).ct.length).toBe(emmer + 16)
  })

  it('is different each time it is locked', async () => {
    const twee = [await versleutel(sleutel, HIER, 'zelfde'), await versleutel(sleutel, HIER, 'zelfde')]
    expect(twee[0]?.nonce).not.toEqual(twee[1]?.nonce)
    expect(twee[0]?.ct).not.toEqual(twee[1]?.ct)
  })

  it('is AES-256-GCM over length, text and zeros, as another program reads it', async () => {
    const { nonce, ct } = await versleutel(sleutel, HIER, 'dag')
    const lezer = createDecipheriv('aes-256-gcm', RUW, nonce)
    lezer.setAAD(Buffer.from(`ww1|${HIER.casus}|3|1|regel`)).setAuthTag(ct.subarray(-16))
    const bytes = Buffer.concat([lezer.update(ct.subarray(0, -16)), lezer.final()])
    expect(bytes).toEqual(Buffer.concat([Buffer.from([0, 0, 0, 3]), Buffer.from('dag'), Buffer.alloc(249)]))
  })
})

describe('a record that is not genuine', () => {
  it('opens at no other place', async () => {
    await fc.assert(
      fc.asyncProperty(plek(), plek(), async (hier, daar) => {
        fc.pre(JSON.stringify(hier) !== JSON.stringify(daar))
        const verpakt = await versleutel(sleutel, hier, 'van hier')
        expect(await ontsleutel(sleutel, daar, { ...verpakt, epoch: daar.epoch })).toBeNull()
      }),
    )
  })

  it.each<[string, Partial<Plek>]>([
    ['in another casus', { casus: '3c0f5a52-2b8b-4d8b-8b43-50e2a8a6a9f0' }],
    ['at another number', { nr: 4 }],
    ['in another epoch', { epoch: 2 }],
    ['as a head', { type: 'kop' }],
    ['as practice', { type: 'oefening' }],
  ])('does not open %s', async (_, anders) => {
    const verpakt = await versleutel(sleutel, HIER, 'van hier')
    const daar = { ...HIER, ...anders }
    expect(await ontsleutel(sleutel, daar, verpakt)).toBeNull()
    expect(await ontsleutel(sleutel, daar, { ...verpakt, epoch: daar.epoch })).toBeNull()
    expect(await ontsleutel(sleutel, HIER, verpakt)).toBe('van hier')
  })

  it.each([
    ['oefening', 'regel'],
    ['oefening-kop', 'kop'],
    ['oefening-klad', 'klad'],
  ] as const)('never makes a real one of practice: %s is no %s', async (type, echt) => {
    const verpakt = await versleutel(sleutel, { ...HIER, type }, 'verzonnen')
    expect(await ontsleutel(sleutel, { ...HIER, type: echt }, verpakt)).toBeNull()
  })

  it('does not open with one bit turned, in the nonce or in the ciphertext', async () => {
    const verpakt = await versleutel(sleutel, HIER, 'twaalf woorden')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('nonce', 'ct'), fc.nat({ max: 4096 }), async (deel, plaats) => {
        expect(await ontsleutel(sleutel, HIER, { ...verpakt, [deel]: omgevallen(verpakt[deel], plaats) })).toBeNull()
      }),
    )
  })

  it('does not open when it is cut, grown or of another form', async () => {
    const verpakt = await versleutel(sleutel, HIER, 'a'.repeat(300))
    const { nonce, ct } = verpakt
    const vormen: unknown[] = [
      { ...verpakt, ct: ct.slice(0, -1) },
      { ...verpakt, ct: ct.slice(0, 272) },
      { ...verpakt, ct: new Uint8Array(0) },
      { ...verpakt, ct: new Uint8Array([...ct, 0]) },
      { ...verpakt, nonce: nonce.slice(0, 11) },
      { ...verpakt, nonce: new Uint8Array(0) },
      { ...verpakt, v: 2 },
      { ...verpakt, epoch: 2 },
      { ...verpakt, ct: [...ct] },
      { ...verpakt, nonce: 'abcdefghijkl' },
      { v: 1, epoch: 1 },
      {},
      null,
      undefined,
      'ww1',
    ]
    for (const vorm of vormen) expect(await ontsleutel(sleutel, HIER, vorm as Verpakt)).toBeNull()
  })

  it.each<[string, string]>([
    ['a length beyond its end', `0000ffff${'61'.repeat(252)}`],
    ['more zeros than it needs', `0000000161${'00'.repeat(507)}`],
    ['something in the zeros', `0000000161${'00'.repeat(250)}01`],
    ['no UTF-8', `00000001ff${'00'.repeat(251)}`],
  ])('does not open with %s, though the key is right', async (_, inhoud) => {
    const verzegeld = await verzegel(sleutel, uitHex(inhoud), `ww1|${HIER.casus}|3|1|regel`)
    expect(await ontsleutel(sleutel, HIER, { v: 1, epoch: 1, ...verzegeld })).toBeNull()
  })

  it('does not open with another key', async () => {
    const ander = await aesSleutel(new Uint8Array(32).fill(8))
    expect(await ontsleutel(ander, HIER, await versleutel(sleutel, HIER, 'van mij'))).toBeNull()
  })

  it('cannot be made for a place that could be read as another', async () => {
    const kwaad = { ...HIER, casus: 'a|1' }
    await expect(versleutel(sleutel, kwaad, 'x')).rejects.toThrow(RangeError)
    await expect(versleutel(sleutel, { ...HIER, nr: 0.5 }, 'x')).rejects.toThrow(RangeError)
    await expect(versleutel(sleutel, { ...HIER, casus: '\ud800' }, 'x')).rejects.toThrow(RangeError)
    expect(await ontsleutel(sleutel, kwaad, await versleutel(sleutel, HIER, 'x'))).toBeNull()
  })
})

/** McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 13, 14 and 15; they are in NIST's set as well. */
describe.each([
  ['00'.repeat(32), '00'.repeat(12), '', '530f8afbc74536b9a963b4f1c4cb738b'],
  [
    '00'.repeat(32),
    '00'.repeat(12),
    '00'.repeat(16),
    'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
  ],
  [
    'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308',
    'cafebabefacedbaddecaf888',
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255',
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015adb094dac5d93471bdec1a502270e3cc6c',
  ],
])('the published vector %#', (k, iv, inhoud, ct) => {
  it('opens, and with any bit of its tag turned it does not', async () => {
    const sleutel = await aesSleutel(uitHex(k))
    const verzegeld = { nonce: uitHex(iv), ct: uitHex(ct) }
    expect(await ontzegel(sleutel, verzegeld, '')).toEqual(uitHex(inhoud))
    expect(await ontzegel(sleutel, verzegeld, 'iets')).toBeNull()
    for (let bit = 0; bit < 128; bit++) {
      const plaats = verzegeld.ct.length - 16 + Math.floor(bit / 8)
      const ander = Uint8Array.from(verzegeld.ct)
      ander[plaats] = (ander[plaats] ?? 0) ^ (1 << (bit % 8))
      expect(await ontzegel(sleutel, { ...verzegeld, ct: ander }, '')).toBeNull()
    }
  })
})
