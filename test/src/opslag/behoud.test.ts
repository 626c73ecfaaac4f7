import { describe, expect, it } from 'vitest'
import { leesBehoud, vraagBehoud } from '../../../src/opslag/behoud'

const navigator = (persisted: boolean, persist: boolean | Error) => ({
  storage: {
    persisted: () => Promise.resolve(persisted),
    persist: () => (persist instanceof Error ? Promise.reject(persist) : Promise.resolve(persist)),
  },
})

describe('asking the browser to keep what is here', () => {
  it('is answered with what the browser promises', async () => {
    expect(await vraagBehoud(navigator(true, new Error('not asked again')))).toBe('blijvend')
    expect(await vraagBehoud(navigator(false, true))).toBe('blijvend')
    expect(await vraagBehoud(navigator(false, false))).toBe('tijdelijk')
  })

  it('stays unknown where the browser cannot say', async () => {
    expect(await vraagBehoud({})).toBe('onbekend')
    expect(await vraagBehoud({ storage: {} })).toBe('onbekend')
    expect(await vraagBehoud(navigator(false, new Error('blocked')))).toBe('onbekend')
  })
})

describe('looking what the browser promised before', () => {
  it('asks for nothing', async () => {
    const nooit = new Error('asked')
    expect(await leesBehoud(navigator(true, nooit))).toBe('blijvend')
    expect(await leesBehoud(navigator(false, true))).toBe('tijdelijk')
    expect(await leesBehoud({})).toBe('onbekend')
  })
})
