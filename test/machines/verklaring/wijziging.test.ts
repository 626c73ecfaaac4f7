import { describe, expect, it } from 'vitest'
import type { GebeurtenisVan } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { wijzigingsgevolg } from '../../../machines/verklaring/wijziging'
import type { Antwoord } from '../../../machines/weging/kader.schema'
import { Casusbouwer } from '../../bouwers/casus'

function wijziging(vraag: string, antwoord: Antwoord): GebeurtenisVan<'antwoord gewijzigd'> {
  return {
    type: 'antwoord gewijzigd',
    op: '2026-03-02',
    vraag,
    antwoord,
    motivering: 'Nu anders.',
    feiten: [],
    betreft: {},
  }
}

describe('Wat een wijziging doet, verteld voordat zij is vastgelegd', () => {
  it('noemt wat vervalt en hoe het oordeel lager wordt', async () => {
    const casus = (await Casusbouwer.open('generiek')).antwoord('vermoeden', 'ja').veiligheid('nee')
    casus.antwoord('hulp-mogelijk', 'nee')
    expect(wijzigingsgevolg(casus.casus, wijziging('vermoeden', 'nee'))).toMatchObject({
      vervallen: ['hulp-mogelijk'],
      herleven: [],
      melden: { was: 'nodig' },
      hulp: { was: 'niet-toereikend' },
      verlaagt: true,
    })
  })

  it('noemt wat herleeft als de route weer open gaat', async () => {
    const casus = (await Casusbouwer.open('generiek')).antwoord('vermoeden', 'ja').veiligheid('nee')
    casus.antwoord('hulp-mogelijk', 'nee').feit().wijziging('vermoeden', 'nee')
    expect(casus.weigering()).toEqual([])
    expect(wijzigingsgevolg(casus.casus, wijziging('vermoeden', 'ja'))).toMatchObject({
      vervallen: [],
      herleven: ['hulp-mogelijk'],
      melden: { wordt: 'nodig' },
      verlaagt: false,
    })
  })

  it('laat de casus zelf zoals hij was', async () => {
    const { casus } = (await Casusbouwer.open('generiek')).antwoord('acuut', 'ja')
    const voor = structuredClone(casus.snapshot.context)
    wijzigingsgevolg(casus, wijziging('acuut', 'nee'))
    expect(casus.snapshot.context).toEqual(voor)
  })
})
