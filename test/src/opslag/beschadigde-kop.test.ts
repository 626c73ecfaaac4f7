import { describe, expect, it } from 'vitest'
import { openLogboek } from '../../../src/keten/logboek-openen'
import { kern, schakelsVan } from '../keten/voorbeeld'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser } from './tab'

const browser = eigenBrowser()

describe('a damaged head', () => {
  const beschadigd = { id: 'kop-beschadigd', waarden: { casus: 'a' } }

  it('hides no other casus, and is written over by nothing', async () => {
    const opslag = browser.tab()
    await opslag.maakCasus('a', schakels('1', '2'), projectie)
    await opslag.maakCasus('b', schakels('1'), projectie)
    await browser.ingreep((databank) => databank.koppen.put({ casus: 'a', aantal: 'twee' } as never))
    expect(await opslag.lijst()).toMatchObject({ goed: { casussen: [{ id: 'b' }], beschadigd: ['a'] } })
    expect(await opslag.lees('a')).toMatchObject({ fout: beschadigd })
    expect(await opslag.voegToe('a', kop(2, '2'), schakels('3'), projectie)).toMatchObject({ fout: beschadigd })
    expect(await browser.ingreep((databank) => databank.regels.count())).toBe(3)
  })

  it('is damage too when it is gone while the entries are there', async () => {
    const opslag = browser.tab()
    await opslag.maakCasus('a', schakels('1'), projectie)
    await browser.ingreep((databank) => databank.koppen.delete('a'))
    expect(await opslag.lees('a')).toMatchObject({ fout: beschadigd })
    expect(await opslag.voegToe('a', kop(1, '1'), schakels('2'), projectie)).toMatchObject({ fout: beschadigd })
  })

  it('that lags behind its entries lets nothing be added over them', async () => {
    const opslag = browser.tab()
    await opslag.maakCasus('a', schakels('1', '2'), projectie)
    await browser.ingreep((databank) => databank.koppen.update('a', { aantal: 1, digest: 'digest 1' }))
    expect(await opslag.voegToe('a', kop(1, '1'), schakels('3'), projectie)).toMatchObject({ fout: beschadigd })
    expect(await opslag.lees('a')).toMatchObject({ goed: { schakels: schakels('1', '2') } })
  })

  it('leaves an entry that lost its text in its place, for the chain to name', async () => {
    const opslag = browser.tab()
    const keten = await schakelsVan()
    await opslag.maakCasus('a', keten, projectie)
    await browser.ingreep((databank) => databank.regels.put({ casus: 'a', nr: 3 } as never))
    const gelezen = await opslag.lees('a')
    if (!('goed' in gelezen)) throw new Error('niet gelezen')
    expect(await openLogboek(gelezen.goed.schakels, gelezen.goed.kop, await kern())).toMatchObject({
      fout: { id: 'logboek-gewijzigd' },
      bevindingen: [{ id: 'regel-gewijzigd', waarden: { nr: '3' } }],
    })
  })
})
