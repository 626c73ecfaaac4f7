import { describe, expect, it } from 'vitest'
import { proefKoppen } from '../../../src/zelftest/koppen-proef'

const verwacht = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
  'Cross-Origin-Opener-Policy': null,
  'X-Frame-Options': 'DENY',
}
const goed = {
  'Content-Security-Policy': "script-src 'self'  'wasm-unsafe-eval';default-src 'none';",
  'X-Frame-Options': 'DENY',
}
const uitslagen = (gekregen: Record<string, string>, https = false) =>
  Object.fromEntries(proefKoppen(verwacht, new Headers(gekregen), https).map(({ kop, uitslag }) => [kop, uitslag]))

describe('the headers of a host', () => {
  it('are good whatever the order of the parts', () => {
    expect(Object.values(uitslagen(goed))).toEqual(['goed', 'goed', 'goed'])
  })

  it('turn red when one is missing, weaker, or stands where it may not', () => {
    expect(uitslagen({ 'X-Frame-Options': 'DENY' })).toMatchObject({ 'Content-Security-Policy': 'ontbreekt' })
    const zwak = { ...goed, 'Content-Security-Policy': `${goed['Content-Security-Policy']} img-src *` }
    expect(uitslagen(zwak)).toMatchObject({ 'Content-Security-Policy': 'anders' })
    expect(uitslagen({ ...goed, 'Cross-Origin-Opener-Policy': 'same-origin' })).toMatchObject({
      'Cross-Origin-Opener-Policy': 'hoort-er-niet',
    })
  })

  it('ask for HSTS of at least half a year, on https only', () => {
    expect(uitslagen(goed)).not.toHaveProperty('Strict-Transport-Security')
    expect(uitslagen(goed, true)).toMatchObject({ 'Strict-Transport-Security': 'ontbreekt' })
    const met = (waarde: string) => uitslagen({ ...goed, 'Strict-Transport-Security': waarde }, true)
    expect(met('max-age=300')).toMatchObject({ 'Strict-Transport-Security': 'anders' })
    expect(met('max-age=63072000; includeSubDomains')).toMatchObject({ 'Strict-Transport-Security': 'goed' })
  })
})
