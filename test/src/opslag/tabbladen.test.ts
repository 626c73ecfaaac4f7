import { describe, expect, it, vi } from 'vitest'
import type { Wijziging } from '../../../src/opslag/opslag'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser } from './tab'

const browser = eigenBrowser()

describe('two tabs', () => {
  it('hear of each other and not of themselves, until they stop listening', async () => {
    const [een, twee] = [await browser.tab(), await browser.tab()]
    const bijEen: Wijziging[] = []
    const bijTwee: Wijziging[] = []
    een.luister((wijziging) => bijEen.push(wijziging))
    const stop = twee.luister((wijziging) => bijTwee.push(wijziging))
    await een.maakCasus('a', schakels('1'), projectie)
    await een.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    await een.voegToe('a', kop(1, '1'), schakels('3'), projectie)
    await een.wis('a', 'vergissing')
    const soorten = ['gemaakt', 'aangevuld', 'verwijderd']
    await vi.waitFor(() => expect(bijTwee).toEqual(soorten.map((soort) => ({ casus: 'a', soort }))))
    expect(bijEen).toEqual([])
    stop()
    const drie = await browser.tab()
    await een.maakCasus('b', schakels('1'), projectie)
    await drie.maakCasus('c', schakels('1'), projectie)
    await vi.waitFor(() => expect(bijEen).toHaveLength(1))
    expect(bijTwee).toHaveLength(3)
  })
})
