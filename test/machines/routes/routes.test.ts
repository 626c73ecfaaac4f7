import { describe, expect, it } from 'vitest'
import { andereRoute, andereRoutes, laadBronnen, laadRouteteksten, telefoon } from '../../../machines/index'
import { Casusbouwer } from '../../bouwers/casus'
import { alleKaders } from '../kaders'

const bronnen = await laadBronnen()
const regels = andereRoutes.flatMap((route) => [
  { waar: route.id, ...route },
  ...route.stappen.map((stap) => ({ waar: `${route.id} · ${stap.id}`, ...stap })),
])

describe('The table of other routes', () => {
  it('holds every id once', () => {
    const ids = andereRoutes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(andereRoute('bestaat-niet')).toBeUndefined()
  })

  it.each(regels)('rests $waar on a source that can carry it', ({ bron, grondslag }) => {
    const gelezen = bronnen[bron]
    expect(gelezen).toBeDefined()
    if (grondslag === 'wettelijk') expect(gelezen?.artikel).toBeDefined()
    if (grondslag !== 'advies') expect(gelezen?.gelezen).not.toBe('afgeleid')
  })

  it('phones only services of the table of numbers', () => {
    const diensten = regels.flatMap((regel) => ('bellen' in regel && regel.bellen ? [regel.bellen] : []))
    expect(diensten.length).toBeGreaterThan(0)
    expect(diensten.filter((dienst) => !telefoon[dienst])).toEqual([])
  })

  it.each(['nl', 'en'] as const)('has all its words in %s, and none for what is gone', async (taal) => {
    const vorm = (wanneer: readonly string[], stappen: readonly string[]) => ({ wanneer, stappen })
    const woorden = Object.entries(await laadRouteteksten(taal)).map(([id, { wanneer, stappen }]) => [
      id,
      vorm(Object.keys(wanneer), Object.keys(stappen)),
    ])
    expect(woorden).toEqual(
      andereRoutes.map(({ id, wanneer, stappen }) => [
        id,
        vorm(
          wanneer,
          stappen.map((stap) => stap.id),
        ),
      ]),
    )
  })

  it('is where every kader takes its routes from', async () => {
    for (const kader of await alleKaders()) {
      expect(kader['andere-routes'].length, kader.kader).toBeGreaterThan(0)
      expect(kader['andere-routes'].filter((id) => !andereRoute(id))).toEqual([])
    }
  })

  it('cites the article for a suspected houder apart, and asks no article for the steps read at one site', () => {
    const stap = (route: string, id: string) => andereRoute(route)?.stappen.find((een) => een.id === id)
    expect(stap('beroepskracht-kinderopvang', 'houder-zelf-verdacht')?.bron).toBe('wko-1-51c')
    expect(andereRoute('kinderen-onderling-kinderopvang')?.stappen.map(({ grondslag }) => grondslag)).toEqual(
      Array.from({ length: 6 }, () => 'advies'),
    )
  })

  it('names no number of days anywhere: the working days of the Wkkgz are not verified', async () => {
    for (const taal of ['nl', 'en'] as const) {
      expect(JSON.stringify(await laadRouteteksten(taal))).not.toMatch(
        /\b(\d+|drie|three) (werk)?(dagen|(working )?days)/,
      )
    }
  })
})

describe('Following another route', () => {
  const route = (casus: Casusbouwer, soort: string, welke = 'andere') =>
    casus.leg('route bepaald', { route: welke, soort, toelichting: 'Hierom.' })

  it('refuses a route that is not in the table', async () => {
    expect(route(await Casusbouwer.open('onderwijs'), 'bestaat-niet').weigering()).toEqual(['route-onbekend'])
  })

  it('never switches the weighing off for who reports as a citizen', async () => {
    const casus = await Casusbouwer.open('generiek')
    expect(route(casus, 'vrijwilliger-als-burger').weigering()).toEqual(['route-loopt-ernaast'])
    expect(route(casus, 'vrijwilliger-als-burger', 'beide').oordeel.melden).toBe('onbekend')
  })

  it('counts only a step of the route that was chosen', async () => {
    const casus = route(await Casusbouwer.open('kinderopvang'), 'beroepskracht-kinderopvang')
    const sluit = () => casus.leg('casus gesloten', { reden: 'Klaar.' }).weigering()
    casus.leg('andere route gevolgd', { stap: 'nazorg' })
    expect(sluit()).toEqual(['andere-route-niet-gevolgd'])
    casus.leg('andere route gevolgd', { stap: 'houder-informeren' })
    expect(sluit()).toEqual([])
  })

  it('keeps a step that was taken before the route was chosen', async () => {
    const casus = await Casusbouwer.open('onderwijs')
    casus.leg('andere route gevolgd', { stap: 'bevoegd-gezag-informeren' })
    route(casus, 'beroepskracht-onderwijs')
    expect(casus.leg('casus gesloten', { reden: 'Klaar.' }).weigering()).toEqual([])
  })
})
