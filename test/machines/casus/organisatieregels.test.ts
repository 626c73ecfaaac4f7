import { describe, expect, it } from 'vitest'
import type { CasusGeopend, Handeling } from '../../../machines/index'
import { Casusbouwer } from '../../bouwers/casus'

type Regels = CasusGeopend['organisatieregels']
const open = async (kader: string, organisatieregels: Regels) =>
  (await Casusbouwer.open(kader, 'kind', { organisatieregels })).antwoord('vermoeden', 'ja')
const blok = ({ oordeel }: Casusbouwer, id: string) => oordeel.blokkades.find((blokkade) => blokkade.id === id)
const houdt = (casus: Casusbouwer, id: string): readonly Handeling[] => blok(casus, id)?.houdtTegen ?? []

describe('De regels van een organisatie', () => {
  it('maken advies van Veilig Thuis verplicht, met de eigen code als bron', async () => {
    const casus = await open('generiek', ['veilig-thuis-advies'])
    expect(blok(casus, 'veilig-thuis-advies-ontbreekt')).toMatchObject({
      houdtTegen: ['melden', 'niet-melden', 'hulp'],
      bron: 'organisatie-eigen-code',
      grondslag: 'advies',
    })
    casus.raadpleging('veilig-thuis')
    expect(houdt(casus, 'veilig-thuis-advies-ontbreekt')).toEqual([])
  })

  it('laten de bron van het kader staan als het kader het al vraagt', async () => {
    const casus = await open('artsen', ['veilig-thuis-advies', 'collega'])
    const zonder = await open('artsen', [])
    for (const id of ['veilig-thuis-advies-ontbreekt', 'collega-ontbreekt']) {
      expect(blok(casus, id)).toEqual(blok(zonder, id))
      expect(blok(casus, id)?.bron).not.toBe('organisatie-eigen-code')
    }
  })

  it('kunnen niets soepeler maken', async () => {
    for (const regels of [undefined, []]) {
      expect(houdt(await open('artsen', regels), 'collega-ontbreekt')).toEqual(['melden', 'niet-melden', 'hulp'])
    }
  })

  it('kunnen vragen dat juist de aandachtsfunctionaris is geraadpleegd', async () => {
    const casus = (await open('generiek', ['aandachtsfunctionaris'])).raadpleging('collega')
    expect(houdt(casus, 'collega-ontbreekt')).toEqual([])
    expect(houdt(casus, 'aandachtsfunctionaris-ontbreekt')).toEqual(['melden', 'niet-melden', 'hulp'])
    expect(casus.oordeel.ontbreekt.map(({ id }) => id)).toContain('aandachtsfunctionaris')
    casus.raadpleging('aandachtsfunctionaris')
    expect(houdt(casus, 'aandachtsfunctionaris-ontbreekt')).toEqual([])
  })

  it('staan melden niet in de weg als de reden is vastgelegd; wat het kader vraagt wel', async () => {
    const reden = { verplichting: 'veilig-thuis-advies', reden: 'Niet bereikt.' }
    const eigen = (await open('generiek', ['veilig-thuis-advies'])).leg('verplichting overgeslagen', reden)
    expect(houdt(eigen, 'veilig-thuis-advies-ontbreekt')).toEqual([])
    const kader = (await open('artsen', ['veilig-thuis-advies'])).leg('verplichting overgeslagen', reden)
    expect(houdt(kader, 'veilig-thuis-advies-ontbreekt')).toEqual(['melden'])
  })

  it('houden niets tegen als melden direct is', async () => {
    const casus = (await open('generiek', ['aandachtsfunctionaris'])).leg('gevaar ingeroepen')
    expect(houdt(casus, 'aandachtsfunctionaris-ontbreekt')).toEqual([])
  })
})

describe('Een kader waarin alleen de aandachtsfunctionaris telt', () => {
  it('telt een collega niet mee', async () => {
    const casus = (await open('ambulance', undefined)).raadpleging('collega')
    expect(houdt(casus, 'aandachtsfunctionaris-ontbreekt')).toContain('niet-melden')
    expect(blok(casus, 'aandachtsfunctionaris-ontbreekt')?.bron).not.toBe('organisatie-eigen-code')
    expect(houdt(casus.raadpleging('aandachtsfunctionaris'), 'aandachtsfunctionaris-ontbreekt')).toEqual([])
  })
})
