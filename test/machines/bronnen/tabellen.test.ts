import { describe, expect, it } from 'vitest'
import {
  laadBds,
  laadBegrippen,
  laadBewaartermijnen,
  laadBronnen,
  laadDiensten,
  telefoon,
} from '../../../machines/index'

const [bronnen, diensten, termijnen, begrippen, bds] = await Promise.all([
  laadBronnen(),
  laadDiensten(),
  laadBewaartermijnen(),
  laadBegrippen(),
  laadBds(),
])

const ids = Object.keys(bronnen)
const isArtikel = (bron: string) => bronnen[bron]?.wet !== undefined && bronnen[bron].artikel !== undefined

describe('the services', () => {
  it('hold those of the start screen first, each with a known source', () => {
    expect(Object.keys(diensten).slice(0, Object.keys(telefoon).length)).toEqual(Object.keys(telefoon))
    for (const [id, { bron }] of Object.entries(diensten)) expect(ids, id).toContain(bron)
  })

  it('say how a service without a number is reached, and invent none', () => {
    for (const id of ['lkha', 'fmek']) {
      expect(diensten[id]).toMatchObject({ bereiken: { nl: expect.stringMatching(/nummer/) } })
      expect(diensten[id]?.nummer).toBeUndefined()
    }
  })

  it('say whom LECK and LEC EGG are for', () => {
    expect(diensten['leck']?.['voor-wie'].nl).toMatch(/^alleen artsen/)
    expect(diensten['lec-egg']?.bereiken?.nl).toMatch(/Veilig Thuis of de politie/)
  })

  it('are reached by the number that is shown', () => {
    for (const { nummer, bellen } of Object.values(diensten)) expect(bellen).toBe(nummer?.replaceAll(/[^\d+]/g, ''))
  })
})

describe('the retention terms', () => {
  it.each([
    ['zorgdossier', 20],
    ['jeugdhulp', 20],
    ['wmo-aanbieder', 15],
    ['gemeente', 15],
    ['veilig-thuis', 20],
    ['cak-svb', 7],
    ['leerlingdossier', 2],
    ['verzuim', 5],
    ['verwijzing-speciaal-onderwijs', 3],
    ['kinderopvang', undefined],
  ])('%s: %s years', (id, jaren) => {
    expect(termijnen[id]).toBeDefined()
    expect(termijnen[id]?.jaren).toBe(jaren)
  })

  it('say the number of years in words too', () => {
    for (const { jaren, termijn } of Object.values(termijnen)) {
      if (jaren === undefined) continue
      expect(termijn.nl).toMatch(new RegExp(`^${jaren} jaar`))
      expect(termijn.en).toMatch(new RegExp(`^${jaren} years`))
    }
  })

  it('cite an article wherever they are called legal, also for destruction', () => {
    for (const [id, { bron, grondslag, vernietigen }] of Object.entries(termijnen))
      for (const norm of [{ bron, grondslag }, ...(vernietigen ? [vernietigen] : [])]) {
        expect(ids, id).toContain(norm.bron)
        expect(norm.grondslag === 'wettelijk', `${id}: ${norm.bron}`).toBe(isArtikel(norm.bron))
      }
  })

  it('name three months for destruction under the Wmo only', () => {
    const drieMaanden = Object.values(termijnen).flatMap(({ vernietigen }) =>
      vernietigen?.regel.nl.includes('3 maanden') ? [vernietigen.bron] : [],
    )
    expect(new Set(drieMaanden)).toEqual(new Set(['wmo-5-3-5']))
  })
})

describe('the glossary', () => {
  it('names known sources, and says where none was found', () => {
    for (const [id, { bron, onbevestigd }] of Object.entries(begrippen)) {
      expect(ids, id).toContain(bron)
      expect(onbevestigd, id).toBe(bron === 'afgeleid-weegwijzer')
    }
  })

  it('points another word to one that exists', () => {
    for (const { zie } of Object.values(begrippen)) if (zie !== undefined) expect(Object.keys(begrippen)).toContain(zie)
    expect(begrippen['oudercheck']).toMatchObject({ zie: 'mantelzorgverleningscheck', onbevestigd: true })
  })

  it('marks the working definitions of one region', () => {
    for (const { bron, regionaal } of Object.values(begrippen))
      if (bron === 'proeftuin-groningen-2024') expect(regionaal).toBe(true)
    expect(begrippen['mda']).toMatchObject({ regionaal: true })
  })
})

describe('the items of the BDS', () => {
  it('hold each number and each datum once', () => {
    expect(new Set(bds.items.map(({ nummer }) => nummer)).size).toBe(bds.items.length)
    expect(new Set(bds.items.map(({ gegeven }) => gegeven)).size).toBe(bds.items.length)
    expect(ids).toContain(bds.bron)
  })

  it('keep consultation and report in groups of their own', () => {
    const groep = (naam: string) => bds.items.filter((item) => item.groep === naam).map(({ nummer }) => nummer)
    expect(groep('G084')).toEqual(['1327', '1328'])
    expect(groep('G075')).toEqual(['1326', '1380', '1619'])
  })
})
