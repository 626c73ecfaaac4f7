import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { leesFeiten } from '../../../src/slot/feiten'

const venster = (navigator: object, rest: object = {}) =>
  ({
    navigator: { userAgent: 'een browser', maxTouchPoints: 0, ...navigator },
    indexedDB: new IDBFactory(),
    matchMedia: () => ({ matches: false }),
    ...rest,
  }) as unknown as NonNullable<Parameters<typeof leesFeiten>[0]>

describe('what a browser shows of itself', () => {
  it('is that it writes, and nothing of the trial stays behind', async () => {
    const hier = venster({})
    expect(await leesFeiten(hier)).toMatchObject({ schrijven: 'lukt', bestanden: 'onbekend', ruimte: null })
    expect(await hier.indexedDB?.databases()).toEqual([])
  })

  it.each([
    ['has no storage', { indexedDB: undefined }],
    [
      'forbids even asking for it',
      {
        get indexedDB(): never {
          throw new DOMException('', 'SecurityError')
        },
      },
    ],
    [
      'refuses to open it',
      {
        indexedDB: {
          open() {
            throw new DOMException('', 'InvalidStateError')
          },
        },
      },
    ],
  ])('is that a trial write fails when it %s', async (_naam, rest) => {
    const hier = venster({})
    Object.defineProperties(hier, Object.getOwnPropertyDescriptors(rest))
    expect((await leesFeiten(hier)).schrijven).toBe('mislukt')
  })

  it('is that a private window refuses files', async () => {
    const storage = { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) }
    expect((await leesFeiten(venster({ storage }))).bestanden).toBe('geweigerd')
    const gewoon = { getDirectory: async () => ({}) }
    expect((await leesFeiten(venster({ storage: gewoon }))).bestanden).toBe('lukt')
  })

  it('is how much room there is, where it says so', async () => {
    const storage = { estimate: async () => ({ quota: 100, usage: 40 }) }
    expect((await leesFeiten(venster({ storage }))).ruimte).toBe(60)
    const stuk = { estimate: () => Promise.reject(new Error('no')) }
    expect((await leesFeiten(venster({ storage: stuk }))).ruimte).toBeNull()
  })

  it.each([
    [{ standalone: true }, {}],
    [{}, { matchMedia: (vraag: string) => ({ matches: vraag.includes('standalone') }) }],
  ])('is that it runs as an app: %j', async (navigator, rest) => {
    expect((await leesFeiten(venster(navigator, rest))).geinstalleerd).toBe(true)
  })
})
