import { describe, expect, it } from 'vitest'
import type { Casussoort } from '../../../src/opslag/opslag'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()

const ander: Record<Casussoort, Casussoort> = { casus: 'oefening', oefening: 'casus' }

describe.each(['casus', 'oefening'] as const)('what was kept as %s', (soort) => {
  it('is read as that and goes on as that', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie, soort)
    await kluis.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    expect(await kluis.lees('a')).toEqual({ goed: { soort, schakels: schakels('1', '2'), kop: kop(2, '2') } })
    expect(goed(await kluis.lijst()).casussen[0]?.soort).toBe(soort)
  })

  it('is never read as the other, whatever its head says', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie, soort)
    await browser.ingreep(({ koppen }) => koppen.update('a', { soort: ander[soort] }))
    expect(await kluis.lees('a')).toMatchObject({ fout: { id: 'kop-beschadigd' } })
    expect(await kluis.leesWatErIs('a')).toMatchObject({ goed: { soort, kop: null } })
    expect(await kluis.voegToe('a', kop(1, '1'), schakels('2'), projectie)).toMatchObject({
      fout: { id: 'kop-beschadigd' },
    })
  })

  it('gives no entry to a casus of the other kind that was put over it', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1', '2'), projectie, soort)
    const rijen = await browser.ingreep(async ({ regels, sleutels }) => ({
      regel: await regels.get(['a', 2]),
      sleutel: await sleutels.get(['a', 1]),
    }))
    await kluis.wis('a', 'verzonnen')
    await kluis.maakCasus('b', schakels('1', 'twee'), projectie, ander[soort])
    await browser.ingreep(({ regels }) => regels.put({ ...rijen.regel, casus: 'b' } as never))
    expect(goed(await kluis.lees('b')).schakels[1]).toEqual({ tekst: '', digest: '' })
  })
})
