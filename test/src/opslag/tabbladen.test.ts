import { describe, expect, it, vi } from 'vitest'
import type { Opslag, Wijziging } from '../../../src/opslag/opslag'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser } from './tab'

const browser = eigenBrowser()

describe('two tabs', () => {
  it('that write the same number at once: one wins, nothing forks, both read the same', async () => {
    const [een, twee] = [browser.tab(), browser.tab()]
    await een.maakCasus('a', schakels('1'), projectie)
    for (let nr = 2; nr <= 15; nr++) {
      const hier = kop(nr - 1, await laatste(een))
      const pogingen = [een, twee].map((opslag, i) => opslag.voegToe('a', hier, schakels(`${nr} van ${i}`), projectie))
      const uitkomsten = await Promise.all(pogingen)
      expect(uitkomsten.filter((uitkomst) => 'goed' in uitkomst)).toHaveLength(1)
      expect(uitkomsten.find((uitkomst) => 'fout' in uitkomst)).toMatchObject({ fout: { id: 'intussen-gewijzigd' } })
    }
    expect(await een.lees('a')).toMatchObject({ goed: { schakels: { length: 15 }, kop: { aantal: 15 } } })
    expect(await twee.lees('a')).toEqual(await een.lees('a'))
    expect(await browser.tab().lees('a')).toEqual(await een.lees('a'))
  })

  const laatste = async (opslag: Opslag) => {
    const uitkomst = await opslag.lees('a')
    return 'goed' in uitkomst ? (uitkomst.goed.schakels.at(-1)?.tekst ?? '') : ''
  }

  it('hear of each other and not of themselves, until they stop listening', async () => {
    const [een, twee] = [browser.tab(), browser.tab()]
    const bijEen: Wijziging[] = []
    const bijTwee: Wijziging[] = []
    een.luister((wijziging) => bijEen.push(wijziging))
    const stop = twee.luister((wijziging) => bijTwee.push(wijziging))
    await een.maakCasus('a', schakels('1'), projectie)
    await een.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    await een.voegToe('a', kop(1, '1'), schakels('3'), projectie)
    await een.verwijder('a')
    const soorten = ['gemaakt', 'aangevuld', 'verwijderd']
    await vi.waitFor(() => expect(bijTwee).toEqual(soorten.map((soort) => ({ casus: 'a', soort }))))
    expect(bijEen).toEqual([])
    stop()
    await een.maakCasus('b', schakels('1'), projectie)
    await twee.maakCasus('c', schakels('1'), projectie)
    await vi.waitFor(() => expect(bijEen).toHaveLength(1))
    expect(bijTwee).toHaveLength(3)
  })
})
