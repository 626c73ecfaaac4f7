import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { browserOpslag } from '../../../src/opslag/browser-opslag'
import { geheugenOpslag } from '../../../src/opslag/geheugen-opslag'
import type { Opslag } from '../../../src/opslag/opslag'
import { kop, moeilijk, projectie, schakels } from './gegevens'

const open: Opslag[] = []
const bewaard = (opslag: Opslag) => {
  open.push(opslag)
  return opslag
}
afterEach(() => {
  for (const opslag of open.splice(0)) opslag.sluit()
})

const soorten = {
  geheugen: () => bewaard(geheugenOpslag()),
  browser: () => {
    const omgeving = { indexedDB: new IDBFactory(), IDBKeyRange }
    return bewaard(browserOpslag(() => omgeving))
  },
}

describe.each(Object.entries(soorten))('storage in %s', (_, maak) => {
  it('gives back every entry to the character, in order', async () => {
    const opslag = maak()
    expect(await opslag.maakCasus('a', schakels('een'), projectie)).toEqual({ goed: kop(1, 'een') })
    expect(await opslag.voegToe('a', kop(1, 'een'), schakels(moeilijk), projectie)).toEqual({ goed: kop(2, moeilijk) })
    for (let nr = 3; nr <= 12; nr++) {
      await opslag.voegToe('a', nr === 3 ? kop(2, moeilijk) : kop(nr - 1, `${nr - 1}`), schakels(`${nr}`), projectie)
    }
    const later = Array.from({ length: 10 }, (_, i) => `${i + 3}`)
    expect(await opslag.lees('a')).toEqual({
      goed: { schakels: schakels('een', moeilijk, ...later), kop: kop(12, '12') },
    })
  })

  it('keeps a whole casus at once, as an import does', async () => {
    const opslag = maak()
    expect(await opslag.maakCasus('a', schakels('1', '2', '3'), projectie)).toEqual({ goed: kop(3, '3') })
    expect(await opslag.lees('a')).toEqual({ goed: { schakels: schakels('1', '2', '3'), kop: kop(3, '3') } })
  })

  it('never writes over a casus that is there', async () => {
    const opslag = maak()
    await opslag.maakCasus('a', schakels('1'), projectie)
    const fout = { id: 'casus-bestaat-al', waarden: { casus: 'a' } }
    expect(await opslag.maakCasus('a', schakels('x', 'y'), projectie)).toEqual({ fout, bevindingen: [fout] })
    expect(await opslag.lees('a')).toEqual({ goed: { schakels: schakels('1'), kop: kop(1, '1') } })
  })

  it('makes no casus without entries', async () => {
    const opslag = maak()
    expect(await opslag.maakCasus('a', [], projectie)).toMatchObject({ fout: { id: 'logboek-leeg' } })
    expect(await opslag.lijst()).toEqual({ goed: { casussen: [], beschadigd: [] } })
  })

  it('writes nothing when someone else wrote first', async () => {
    const opslag = maak()
    await opslag.maakCasus('a', schakels('1'), projectie)
    await opslag.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    const gewijzigd = { id: 'intussen-gewijzigd', waarden: { verwacht: '1', aantal: '2' } }
    expect(await opslag.voegToe('a', kop(1, '1'), schakels('twee'), projectie)).toMatchObject({ fout: gewijzigd })
    expect(await opslag.voegToe('a', kop(2, 'anders'), schakels('drie'), projectie)).toMatchObject({
      fout: { id: 'intussen-gewijzigd' },
    })
    expect(await opslag.lees('a')).toEqual({ goed: { schakels: schakels('1', '2'), kop: kop(2, '2') } })
  })

  it('lets exactly one of many writers through', async () => {
    const opslag = maak()
    await opslag.maakCasus('a', schakels('1'), projectie)
    const pogingen = Array.from({ length: 20 }, (_, i) =>
      opslag.voegToe('a', kop(1, '1'), schakels(`p${i}`), projectie),
    )
    const gelukt = (await Promise.all(pogingen)).filter((uitkomst) => 'goed' in uitkomst)
    expect(gelukt).toHaveLength(1)
    expect(await opslag.lees('a')).toMatchObject({ goed: { schakels: { length: 2 } } })
  })

  it('lists casussen from what was written with them, newest first', async () => {
    const opslag = maak()
    await opslag.maakCasus('a', schakels('1'), projectie)
    await opslag.maakCasus('b', schakels('1'), {
      ...projectie,
      codenaam: 'Rode Uil',
      gewijzigd: '2026-03-05T09:00:00.000Z',
    })
    const gesloten = { ...projectie, gesloten: true, gewijzigd: '2026-03-09T09:00:00.000Z' }
    await opslag.voegToe('a', kop(1, '1'), schakels('2'), gesloten)
    expect(await opslag.lijst()).toEqual({
      goed: {
        casussen: [
          { id: 'a', ...gesloten, kop: kop(2, '2') },
          { id: 'b', ...projectie, codenaam: 'Rode Uil', gewijzigd: '2026-03-05T09:00:00.000Z', kop: kop(1, '1') },
        ],
        beschadigd: [],
      },
    })
  })

  it('removes one casus and no other', async () => {
    const opslag = maak()
    await opslag.maakCasus('a', schakels('1', '2'), projectie)
    await opslag.maakCasus('ab', schakels('1'), projectie)
    expect(await opslag.verwijder('a')).toEqual({ goed: null })
    const onbekend = { id: 'casus-onbekend', waarden: { casus: 'a' } }
    expect(await opslag.lees('a')).toMatchObject({ fout: onbekend })
    expect(await opslag.verwijder('a')).toMatchObject({ fout: onbekend })
    expect(await opslag.voegToe('a', kop(2, '2'), schakels('3'), projectie)).toMatchObject({ fout: onbekend })
    expect(await opslag.lees('ab')).toMatchObject({ goed: { kop: kop(1, '1') } })
  })
})
