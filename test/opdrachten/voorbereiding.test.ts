import { describe, expect, it } from 'vitest'
import { isCompleet } from '../../src/opdrachten/voorbereiding.mjs'

describe('whether an install is needed', () => {
  const gevraagd = {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/biome-darwin': { version: '2.6.8', optional: true },
  }

  it('is not when everything but other platforms is there', () => {
    expect(isCompleet(gevraagd, { 'node_modules/react': { version: '19.3.1' } })).toBe(true)
  })

  it.each([[{}], [{ 'node_modules/react': { version: '19.3.0' } }]])('is when node_modules holds %j', (aanwezig) => {
    expect(isCompleet(gevraagd, aanwezig)).toBe(false)
  })
})
