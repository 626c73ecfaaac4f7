import { describe, expect, it } from 'vitest'
import { laadBronnen } from '../../machines/bronnen/laden'
import { laadTeksten, oordeel } from '../../machines/index'
import { maakPakket } from '../../src/keten/pakket-maken'
import { type Schakel, schakel } from '../../src/keten/schakel'
import { beoordeel } from '../../src/opdrachten/casus/beoordelen'
import { Casusbouwer } from '../bouwers/casus'

const uitvoerVan = async () => {
  const { casus } = (await Casusbouwer.open('generiek'))
    .feit()
    .antwoord('vermoeden', 'ja')
    .antwoord('structureel', 'ja')
  const schakels: Schakel[] = []
  for (const regel of casus.regels) schakels.push(await schakel(schakels.at(-1), regel))
  const inhoud = await laadTeksten({ kader: casus.kader.kader, versie: casus.kader.versie }, 'nl')
  if (!inhoud) throw new Error('geen teksten')
  const { tekst } = await maakPakket({
    gemaakt: '2026-03-02T10:00:00.000Z',
    app: { naam: 'weegwijzer', versie: '0.1.0' },
    casus,
    schakels,
    oordeel: oordeel(casus, await laadBronnen()),
    teksten: { taal: 'nl', inhoud },
  })
  return tekst
}

describe('an export', () => {
  it('gives the oordeel of its entries', async () => {
    const uitkomst = await beoordeel(await uitvoerVan(), null)
    if (!('goed' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
    const { melden, positie, kader } = uitkomst.goed.uitvoer
    expect({ melden, positie, kader, verschillen: uitkomst.goed.verschillen }).toEqual({
      melden: 'nodig',
      positie: 'acuut',
      kader: { id: 'generiek', versie: '2019-01', zekerheid: 'deels' },
      verschillen: [],
    })
  })

  it.each([
    ['cut off', (tekst: string) => tekst.slice(0, -20), 'json-afgekapt'],
    ['of an unknown version', (tekst: string) => tekst.replace('"v": 1', '"v": 99'), 'pakket-versie-onbekend'],
    ['with a changed entry', (tekst: string) => tekst.replace('Wat gezien is', 'Iets anders'), 'regel-gewijzigd'],
  ])('%s is refused', async (_hoe, verander, id) => {
    const uitkomst = await beoordeel(verander(await uitvoerVan()), null)
    expect('problemen' in uitkomst && uitkomst.problemen.map((probleem) => probleem.id)).toEqual([id])
  })

  it('that says another oordeel beside its entries is told, and the entries count', async () => {
    const vals = (await uitvoerVan()).replace('"melden": "nodig"', '"melden": "niet-nodig"')
    const uitkomst = await beoordeel(vals, null)
    if (!('goed' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
    expect(uitkomst.goed.uitvoer.melden).toBe('nodig')
    expect(uitkomst.goed.verschillen.map(({ id }) => id)).toEqual(['oordeel-wijkt-af'])
  })
})
