import { describe, expect, it } from 'vitest'
import { koppenVoor } from '../../src/opdrachten/beveiligingskoppen.mjs'
import { caddy, iis, nginx } from '../../src/opdrachten/hosting.mjs'

const sets = { 'nginx.conf': nginx, Caddyfile: caddy, 'web.config': iis }

describe.each(Object.entries(sets))('docs/hosting/%s', (naam, maak) => {
  it('is what the table of headers makes of it', async () => {
    await expect(maak()).toMatchFileSnapshot(`../../docs/hosting/${naam}`)
  })

  it('holds every header of the app, and Strict-Transport-Security', () => {
    const tekst = maak().replaceAll('&quot;', '"')
    const koppen = Object.entries(koppenVoor('/index.html')).filter(([, waarde]) => waarde !== null)
    expect(koppen.length).toBeGreaterThan(7)
    expect(koppen.filter(([kop, waarde]) => !tekst.includes(kop) || !tekst.includes(waarde ?? ''))).toEqual([])
    expect(tekst).toContain('max-age=63072000')
  })
})
