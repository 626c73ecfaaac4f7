import { describe, expect, it } from 'vitest'
import { openLogboek } from '../../../src/keten/logboek-openen'
import type { Databank, RegelRij } from '../../../src/opslag/databank'
import { kern, schakelsVan } from '../keten/voorbeeld'
import { projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()

/** What the chain says of casus a after somebody was at the database. */
const naIngreep = async (doe: (databank: Databank) => PromiseLike<unknown>) => {
  const kluis = await browser.tab()
  const keten = await schakelsVan()
  goed(await kluis.maakCasus('a', keten, projectie))
  await browser.ingreep(doe)
  const { schakels, kop } = goed(await kluis.lees('a'))
  const geopend = await openLogboek(schakels, kop, await kern())
  if (!('fout' in geopend)) throw new Error('niets gemerkt')
  return geopend.bevindingen.map(({ id, waarden }) => `${id} ${waarden['nr'] ?? waarden['van']}`)
}

const omgeklapt = (bytes: Uint8Array<ArrayBuffer>, plek: number) => {
  const ander = bytes.slice()
  ander[plek] = (ander[plek] ?? 0) ^ 0x80
  return ander
}

const rijVan = async ({ regels }: Databank, nr: number): Promise<RegelRij> => {
  const rij = await regels.get(['a', nr])
  if (!rij) throw new Error('geen rij')
  return rij
}

describe('an entry on the disk', () => {
  it('that lost its ciphertext stays in its place, for the chain to name', async () => {
    expect(await naIngreep(({ regels }) => regels.put({ casus: 'a', nr: 3 } as never))).toEqual(['regel-gewijzigd 3'])
  })

  it('is named when it is gone', async () => {
    expect(await naIngreep(({ regels }) => regels.delete(['a', 4]))).toEqual(['regel-ontbreekt 4'])
  })

  it('is named with the others when more are gone, from the end as well', async () => {
    const weg = ({ regels }: Databank) =>
      regels.bulkDelete([
        ['a', 6],
        ['a', 7],
      ])
    expect(await naIngreep(weg)).toEqual(['regels-ontbreken 6'])
  })

  it.each([0, 1, 11])('is named when byte %i of its nonce is flipped', async (plek) => {
    const bevindingen = await naIngreep(async (databank) => {
      const rij = await rijVan(databank, 2)
      await databank.regels.put({ ...rij, nonce: omgeklapt(rij.nonce, plek) })
    })
    expect(bevindingen).toEqual(['regel-gewijzigd 2'])
  })

  it('is named whichever byte of its ciphertext is flipped', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1', '2', '3'), projectie)
    const heel = await browser.ingreep((databank) => rijVan(databank, 2))
    for (let plek = 0; plek < heel.ct.length; plek += 17) {
      await browser.ingreep(({ regels }) => regels.put({ ...heel, ct: omgeklapt(heel.ct, plek) }))
      expect(goed(await kluis.lees('a')).schakels[1]).toEqual({ tekst: '', digest: '' })
    }
    await browser.ingreep(({ regels }) => regels.put(heel))
    expect(goed(await kluis.lees('a')).schakels).toEqual(schakels('1', '2', '3'))
  })

  it('does not read in another place of the same casus', async () => {
    const bevindingen = await naIngreep(async (databank) => {
      const [twee, drie] = [await rijVan(databank, 2), await rijVan(databank, 3)]
      await databank.regels.bulkPut([
        { ...drie, nr: 2 },
        { ...twee, nr: 3 },
      ])
    })
    expect(bevindingen).toEqual(['regel-gewijzigd 2', 'regel-gewijzigd 3'])
  })

  it('does not read in another casus', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1', '2'), projectie)
    await kluis.maakCasus('b', schakels('1', 'twee'), projectie)
    await browser.ingreep(async (databank) => databank.regels.put({ ...(await rijVan(databank, 2)), casus: 'b' }))
    expect(goed(await kluis.lees('b')).schakels[1]).toEqual({ tekst: '', digest: '' })
  })

  it('does not read in another casus either when the key and the head moved with it', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1', '2'), projectie)
    await browser.ingreep(async (databank) => {
      const [sleutel, kop] = [await databank.sleutels.get(['a', 1]), await databank.koppen.get('a')]
      await databank.sleutels.put({ ...sleutel, casus: 'b' } as never)
      await databank.koppen.put({ ...kop, casus: 'b' } as never)
      for (const nr of [1, 2]) await databank.regels.put({ ...(await rijVan(databank, nr)), casus: 'b' })
    })
    expect(await kluis.lees('b')).toMatchObject({ fout: { id: 'kop-beschadigd' } })
  })
})
