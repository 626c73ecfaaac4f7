import { afterEach, describe, expect, it } from 'vitest'
import type { Kluis } from '../../../src/opslag/kluis'
import { geredeKluis, plaatsen } from '../../bouwers/kluis'
import { kop, moeilijk, projectie, schakels } from './gegevens'

const open: Kluis[] = []
afterEach(() => {
  for (const kluis of open.splice(0)) kluis.sluit()
})

describe.each(plaatsen)('a vault that is %s', (plaats) => {
  const maak = async () => {
    const { kluis } = await geredeKluis({ plaats })
    open.push(kluis)
    return kluis
  }

  it('gives back every entry to the character, in order', async () => {
    const opslag = await maak()
    expect(await opslag.maakCasus('a', schakels('een'), projectie)).toEqual({ goed: kop(1, 'een') })
    expect(await opslag.voegToe('a', kop(1, 'een'), schakels(moeilijk), projectie)).toEqual({ goed: kop(2, moeilijk) })
    for (let nr = 3; nr <= 12; nr++) {
      await opslag.voegToe('a', nr === 3 ? kop(2, moeilijk) : kop(nr - 1, `${nr - 1}`), schakels(`${nr}`), projectie)
    }
    const later = Array.from({ length: 10 }, (_, i) => `${i + 3}`)
    expect(await opslag.lees('a')).toEqual({
      goed: { soort: 'casus', schakels: schakels('een', moeilijk, ...later), kop: kop(12, '12') },
    })
  })

  it('keeps a whole casus at once, as an import does', async () => {
    const opslag = await maak()
    expect(await opslag.maakCasus('a', schakels('1', '2', '3'), projectie)).toEqual({ goed: kop(3, '3') })
    expect(await opslag.lees('a')).toMatchObject({ goed: { schakels: schakels('1', '2', '3'), kop: kop(3, '3') } })
  })

  it('never writes over a casus that is there', async () => {
    const opslag = await maak()
    await opslag.maakCasus('a', schakels('1'), projectie)
    const fout = { id: 'casus-bestaat-al', waarden: { casus: 'a' } }
    expect(await opslag.maakCasus('a', schakels('x', 'y'), projectie)).toEqual({ fout, bevindingen: [fout] })
    expect(await opslag.lees('a')).toMatchObject({ goed: { schakels: schakels('1'), kop: kop(1, '1') } })
  })

  it('makes no casus without entries', async () => {
    const opslag = await maak()
    expect(await opslag.maakCasus('a', [], projectie)).toMatchObject({ fout: { id: 'logboek-leeg' } })
    expect(await opslag.lijst()).toEqual({ goed: { casussen: [], beschadigd: [] } })
  })

  it('writes nothing when someone else wrote first', async () => {
    const opslag = await maak()
    await opslag.maakCasus('a', schakels('1'), projectie)
    await opslag.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    const gewijzigd = { id: 'intussen-gewijzigd', waarden: { verwacht: '1', aantal: '2' } }
    expect(await opslag.voegToe('a', kop(1, '1'), schakels('twee'), projectie)).toMatchObject({ fout: gewijzigd })
    expect(await opslag.voegToe('a', kop(2, 'anders'), schakels('drie'), projectie)).toMatchObject({
      fout: { id: 'intussen-gewijzigd' },
    })
    expect(await opslag.lees('a')).toMatchObject({ goed: { schakels: schakels('1', '2'), kop: kop(2, '2') } })
  })

  it('takes the same write twice as one, because the answer to the first may have been lost', async () => {
    const opslag = await maak()
    const maken = () => opslag.maakCasus('a', schakels('1'), projectie)
    const aanvullen = () => opslag.voegToe('a', kop(1, '1'), schakels('2', '3'), projectie)
    expect([await maken(), await maken()]).toEqual([{ goed: kop(1, '1') }, { goed: kop(1, '1') }])
    expect([await aanvullen(), await aanvullen()]).toEqual([{ goed: kop(3, '3') }, { goed: kop(3, '3') }])
    await opslag.voegToe('a', kop(3, '3'), schakels('4'), projectie)
    expect(await aanvullen()).toEqual({ goed: kop(3, '3') })
    expect(await opslag.voegToe('a', kop(1, '1'), schakels('2', 'drie'), projectie)).toMatchObject({
      fout: { id: 'intussen-gewijzigd' },
    })
    expect(await opslag.lees('a')).toMatchObject({ goed: { schakels: schakels('1', '2', '3', '4') } })
  })

  it('lets exactly one of many writers through', async () => {
    const opslag = await maak()
    await opslag.maakCasus('a', schakels('1'), projectie)
    const pogingen = Array.from({ length: 20 }, (_, i) =>
      opslag.voegToe('a', kop(1, '1'), schakels(`p${i}`), projectie),
    )
    const gelukt = (await Promise.all(pogingen)).filter((uitkomst) => 'goed' in uitkomst)
    expect(gelukt).toHaveLength(1)
    expect(await opslag.lees('a')).toMatchObject({ goed: { schakels: { length: 2 } } })
  })

  it('lists casussen from what was written with them, newest first', async () => {
    const opslag = await maak()
    await opslag.maakCasus('a', schakels('1'), projectie)
    const ander = { ...projectie, codenaam: 'Rode Uil', gewijzigd: '2026-03-05T09:00:00.000Z' }
    await opslag.maakCasus('b', schakels('1'), ander, 'oefening')
    const gesloten = { ...projectie, gesloten: true, gewijzigd: '2026-03-09T09:00:00.000Z' }
    await opslag.voegToe('a', kop(1, '1'), schakels('2'), gesloten)
    expect(await opslag.lijst()).toEqual({
      goed: {
        casussen: [
          { id: 'a', soort: 'casus', ...gesloten, kop: kop(2, '2') },
          { id: 'b', soort: 'oefening', ...ander, kop: kop(1, '1') },
        ],
        beschadigd: [],
      },
    })
  })

  it('does nothing at all while it is locked', async () => {
    const opslag = await maak()
    await opslag.maakCasus('a', schakels('1'), projectie)
    opslag.sluit()
    const dicht = { fout: { id: 'kluis-dicht' } }
    expect(await opslag.lees('a')).toMatchObject(dicht)
    expect(await opslag.lijst()).toMatchObject(dicht)
    expect(await opslag.maakCasus('b', schakels('1'), projectie)).toMatchObject(dicht)
    expect(await opslag.voegToe('a', kop(1, '1'), schakels('2'), projectie)).toMatchObject(dicht)
    expect(await opslag.wis('a', 'vergissing')).toMatchObject(dicht)
    expect(await opslag.kladjes('')).toMatchObject(dicht)
    expect(await opslag.toegangslog()).toMatchObject(dicht)
  })
})
