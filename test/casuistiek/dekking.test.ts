import { describe, expect, it } from 'vitest'
import {
  andereRoutes,
  BIJZONDERHEDEN,
  KINDCHECK_UITKOMSTEN,
  laadKader,
  MANTELZORGCHECK_UITKOMSTEN,
  nieuwsteVersies,
} from '../../machines/index'
import { UITSPRAKEN, VALKUILEN } from './dekking'
import { aanvaard, gevallen } from './gevallen'

const kaders = await Promise.all(nieuwsteVersies().map((pin) => laadKader(pin)))
const gedaan = gevallen.flatMap((geval) =>
  aanvaard(geval).map((gebeurtenis) => ({ ...gebeurtenis, onder: String(geval.gebeurtenissen[0]?.['kader']) })),
)

/** Which values a kind of gebeurtenis has in all stories together, sorted. */
function waarden(type: string, veld: string): string[] {
  const soort = gedaan.filter((gebeurtenis) => 'type' in gebeurtenis && gebeurtenis.type === type)
  return uniek(
    soort.flatMap((gebeurtenis) => (veld in gebeurtenis ? [Reflect.get(gebeurtenis, veld)].flat() : [])).map(String),
  )
}

/** The kaders in which a question was answered with doubt. */
function kadersMetTwijfel(vraag: string): string[] {
  return uniek(
    gedaan
      .filter((gebeurtenis) => Reflect.get(gebeurtenis, 'antwoord') === 'twijfel')
      .filter((gebeurtenis) => Reflect.get(gebeurtenis, 'vraag') === vraag)
      .map(({ onder }) => onder),
  )
}

const uniek = (lijst: readonly string[]) => [...new Set(lijst)].toSorted()

describe('de verzonnen gevallen samen', () => {
  it('zijn er genoeg, elk met een verhaal', () => {
    expect(gevallen.length).toBeGreaterThanOrEqual(75)
    expect(gevallen.filter(({ verhaal }) => !verhaal).map(({ naam }) => naam)).toEqual([])
  })

  it('laten elk kader zien', () => {
    expect(waarden('casus geopend', 'kader')).toEqual(uniek(nieuwsteVersies().map(({ kader }) => kader)))
  })

  it('laten elke bijzondere situatie zien', () => {
    expect(waarden('bijzonderheid vastgesteld', 'bijzonderheid')).toEqual(uniek(BIJZONDERHEDEN))
  })

  it('laten elke andere route zien', () => {
    expect(waarden('route bepaald', 'soorten')).toEqual(uniek(andereRoutes.map(({ id }) => id)))
  })

  it('laten elke uitkomst van beide checks zien', () => {
    expect(waarden('kindcheck gedaan', 'uitkomst')).toEqual(uniek(KINDCHECK_UITKOMSTEN))
    expect(waarden('mantelzorgverleningscheck gedaan', 'uitkomst')).toEqual(uniek(MANTELZORGCHECK_UITKOMSTEN))
  })

  it('laten bij elke vraag twijfel zien, en bij vragen over veiligheid in drie kaders of meer', () => {
    const vragen = kaders.flatMap((kader) => kader?.vragen ?? []).filter(({ antwoorden }) => antwoorden.twijfel)
    const nodig = new Map(vragen.map((vraag) => [vraag.id, vraag['op-elk-moment'] ? 3 : 1]))
    expect(nodig.size).toBe(6)
    const tekort = [...nodig].filter(([vraag, aantal]) => kadersMetTwijfel(vraag).length < aantal)
    expect(tekort.map(([vraag]) => [vraag, kadersMetTwijfel(vraag)])).toEqual([])
    expect(waarden('toets gehouden', 'resultaat')).toEqual(['ja', 'nee', 'twijfel'])
  })

  it('noemen elke valkuil en elke uitspraak, en niets anders', () => {
    expect(VALKUILEN.length).toBe(15)
    expect(uniek(gevallen.flatMap(({ dekt = [] }) => dekt))).toEqual(uniek([...VALKUILEN, ...UITSPRAKEN]))
  })
})
