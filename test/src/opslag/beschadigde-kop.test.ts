import { describe, expect, it } from 'vitest'
import { openLogboek } from '../../../src/keten/logboek-openen'
import { kern, schakelsVan } from '../keten/voorbeeld'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()

const beschadigd = { fout: { id: 'kop-beschadigd', waarden: { casus: 'a' } } }

const omgeklapt = (bytes: Uint8Array, plek: number) => {
  const ander = bytes.slice()
  ander[plek] = (ander[plek] ?? 0) ^ 1
  return ander
}

describe('a damaged head', () => {
  it('hides no other casus, and is written over by nothing', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1', '2'), projectie)
    await kluis.maakCasus('b', schakels('1'), projectie)
    await browser.ingreep((databank) => databank.koppen.put({ casus: 'a', aantal: 'twee' } as never))
    expect(
      goed(await kluis.lijst())
        .casussen.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b'])
    expect(await kluis.lees('a')).toMatchObject(beschadigd)
    expect(await kluis.voegToe('a', kop(2, '2'), schakels('3'), projectie)).toMatchObject(beschadigd)
    expect(await kluis.maakCasus('a', schakels('1'), projectie)).toMatchObject({ fout: { id: 'casus-bestaat-al' } })
    expect(await browser.ingreep((databank) => databank.regels.count())).toBe(3)
  })

  it('is named in the list when its page is gone as well', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie)
    await kluis.maakCasus('b', schakels('1'), projectie)
    await browser.ingreep(async ({ koppen, bladen }) => {
      await koppen.update('a', { aantal: 7 })
      await bladen.clear()
    })
    expect(await kluis.lijst()).toMatchObject({ goed: { casussen: [{ id: 'b' }], beschadigd: ['a'] } })
  })

  it('is damage too when it is gone while the entries are there', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie)
    await browser.ingreep((databank) => databank.koppen.delete('a'))
    expect(await kluis.lijst()).toMatchObject({ goed: { casussen: [], beschadigd: ['a'] } })
    expect(await kluis.lees('a')).toMatchObject(beschadigd)
    expect(await kluis.voegToe('a', kop(1, '1'), schakels('2'), projectie)).toMatchObject(beschadigd)
  })

  it('that was put back to an earlier one lets nothing be added over the entries, and the chain names them', async () => {
    const kluis = await browser.tab()
    const keten = await schakelsVan()
    await kluis.maakCasus('a', keten.slice(0, 5), projectie)
    const vroeger = await browser.ingreep((databank) => databank.koppen.get('a'))
    const vijf = { aantal: 5, digest: keten[4]?.digest ?? '' }
    await kluis.voegToe('a', vijf, keten.slice(5), projectie)
    await browser.ingreep((databank) => databank.koppen.put(vroeger as never))
    const teruggedraaid = { fout: { id: 'kop-teruggedraaid', waarden: { aantal: '7' } } }
    expect(await kluis.voegToe('a', vijf, schakels('anders'), projectie)).toMatchObject(teruggedraaid)
    expect(await kluis.lees('a')).toMatchObject(teruggedraaid)
    const er = goed(await kluis.leesWatErIs('a'))
    expect(er).toMatchObject({ schakels: keten.map((schakel, plaats) => ({ nr: plaats + 1, schakel })), kop: vijf })
    expect(await openLogboek(keten, vijf, await kern())).toMatchObject({
      bevindingen: [
        { id: 'regel-toegevoegd', waarden: { nr: '6' } },
        { id: 'regel-toegevoegd', waarden: { nr: '7' } },
      ],
    })
  })

  it.each(['aantal', 'soort', 'nonce', 'ct', 'epoch', 'v', 'merk'] as const)(
    'says so whichever part of it was changed: %s',
    async (deel) => {
      const kluis = await browser.tab()
      await kluis.maakCasus('a', schakels('1', '2'), projectie)
      await browser.ingreep(async ({ koppen }) => {
        const rij = await koppen.get('a')
        const anders = { aantal: 1, soort: 'oefening', epoch: 2, v: 2, merk: 5 }
        const nieuw = deel === 'nonce' || deel === 'ct' ? omgeklapt(rij?.[deel] as Uint8Array, 3) : anders[deel]
        await koppen.put({ ...rij, [deel]: nieuw } as never)
      })
      expect(await kluis.lees('a')).toMatchObject(beschadigd)
      expect(await kluis.voegToe('a', kop(2, '2'), schakels('3'), projectie)).toMatchObject(beschadigd)
    },
  )

  it('or a lost key leaves what is there to be read, entry by entry', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1', '2', '3'), projectie, 'oefening')
    await browser.ingreep(async ({ koppen, regels }) => {
      await koppen.delete('a')
      await regels.update(['a', 2], { ct: new Uint8Array(272) })
    })
    const [een, , drie] = schakels('1', '2', '3')
    const rijen = [een, null, drie].map((schakel, plaats) => ({ nr: plaats + 1, schakel }))
    expect(await kluis.leesWatErIs('a')).toEqual({ goed: { soort: 'oefening', kop: null, schakels: rijen } })
    await browser.ingreep(({ sleutels }) => sleutels.delete(['a', 1]))
    const later = await browser.tab()
    expect(await later.leesWatErIs('a')).toMatchObject({
      goed: { kop: null, schakels: [1, 2, 3].map((nr) => ({ nr, schakel: null })) },
    })
    expect(await later.leesWatErIs('b')).toMatchObject({ fout: { id: 'casus-onbekend' } })
  })
})
