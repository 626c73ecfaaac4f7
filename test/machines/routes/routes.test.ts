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
  const route = (casus: Casusbouwer, soorten: readonly string[], welke = 'andere') =>
    casus.leg('route bepaald', { route: welke, soorten, toelichting: 'Hierom.' })
  const zet = (casus: Casusbouwer, stap: string, velden = {}) => casus.leg('andere route gevolgd', { stap, ...velden })
  const sluit = (casus: Casusbouwer) => casus.leg('casus gesloten', { reden: 'Klaar.' }).weigering()
  const afwijkingen = (casus: Casusbouwer) => casus.casus.afwijkingen.map(({ soort, wat }) => [soort, ...wat])

  it('refuses a route that is not in the table', async () => {
    expect(route(await Casusbouwer.open('onderwijs'), ['bestaat-niet']).weigering()).toEqual(['route-onbekend'])
  })

  it('never switches the weighing off for who reports as a citizen', async () => {
    const casus = await Casusbouwer.open('generiek')
    expect(route(casus, ['beroepskracht', 'vrijwilliger-als-burger']).weigering()).toEqual(['route-loopt-ernaast'])
    expect(route(casus, ['vrijwilliger-als-burger'], 'beide').oordeel.melden).toBe('onbekend')
  })

  it('counts only the needed step of the route that was chosen', async () => {
    const casus = route(await Casusbouwer.open('kinderopvang'), ['beroepskracht-kinderopvang'])
    zet(zet(casus, 'nazorg'), 'aangifte')
    expect(sluit(casus)).toEqual(['andere-route-niet-gevolgd'])
    expect(sluit(zet(casus, 'houder-informeren'))).toEqual([])
  })

  it('takes the way that is there when the houder is the suspect', async () => {
    const casus = route(await Casusbouwer.open('kinderopvang'), ['beroepskracht-kinderopvang'])
    expect(sluit(zet(casus, 'houder-zelf-verdacht'))).toEqual([])
  })

  it('keeps a step that was taken before the route was chosen', async () => {
    const casus = zet(await Casusbouwer.open('onderwijs'), 'bevoegd-gezag-informeren')
    expect(sluit(route(casus, ['beroepskracht-onderwijs']))).toEqual([])
  })

  it('asks the steps of each route, and counts a step named with one route for that one alone', async () => {
    const casus = route(await Casusbouwer.open('jeugdhulp'), ['geweld-jeugdhulp', 'geweld-wkkgz'])
    zet(casus, 'aanbieder-meldt-inspectie', { soort: 'geweld-wkkgz' })
    const open = () => casus.oordeel.blokkades.filter(({ id }) => id === 'andere-route-niet-gevolgd')
    expect(open().map(({ waarden }) => waarden)).toEqual([{ routesoort: 'geweld-jeugdhulp' }])
    expect(sluit(zet(casus, 'aanbieder-meldt-inspectie'))).toEqual([])
  })

  it('follows one of the kader while nobody said which', async () => {
    const casus = (await Casusbouwer.open('onderwijs')).leg('route bepaald', { route: 'andere', toelichting: 'x' })
    expect(sluit(zet(casus, 'aangifte'))).toEqual(['andere-route-niet-gevolgd'])
    expect(sluit(zet(casus, 'bevoegd-gezag-informeren'))).toEqual([])
  })

  it('marks each route that is let go of before it was followed, and none that was', async () => {
    const casus = route(await Casusbouwer.open('onderwijs'), [
      'beroepskracht-onderwijs',
      'kinderen-onderling-onderwijs',
    ])
    route(casus, ['beroepskracht-onderwijs'])
    zet(casus, 'bevoegd-gezag-informeren').leg('route bepaald', { route: 'beide', toelichting: 'Ook thuis.' })
    casus.leg('route bepaald', { route: 'meldcode', toelichting: 'Alleen nog thuis.' })
    expect(afwijkingen(casus)).toEqual([['route-verlaten', 'kinderen-onderling-onderwijs']])
  })

  it.each([
    [{ stap: 'bevoegd-gezag-inlichten' }, ['routestap-onbekend']],
    [{ stap: 'nazorg', soort: 'beroepskracht-onderwijs' }, ['routestap-onbekend']],
    [{ stap: 'nazorg', soort: 'bestaat-niet' }, ['route-onbekend']],
    [{ stap: 'nazorg' }, []],
  ])('takes only steps of the table: %o', async (velden, redenen) => {
    const casus = route(await Casusbouwer.open('onderwijs'), ['beroepskracht-onderwijs'])
    expect(casus.leg('andere route gevolgd', velden).weigering()).toEqual(redenen)
  })

  it('calls telling the parents contact, and takes it with a departure while that is shut', async () => {
    const casus = (await Casusbouwer.open('onderwijs')).leg('contactveiligheid beoordeeld', { antwoord: 'twijfel' })
    zet(casus, 'ouders-en-beschuldigde-informeren', {
      soort: 'beroepskracht-onderwijs',
      afwijking: 'Zij wisten het al.',
    })
    expect(afwijkingen(casus)).toEqual([['contact-ondanks-blokkade', 'contact-eerst-veilig-thuis']])
  })
})
