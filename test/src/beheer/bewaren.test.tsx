import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Bewaren } from '../../../src/beheer/bewaren'
import type { Kluis, Plaats } from '../../../src/opslag/kluis'
import type { CasusInLijst, Grafsteen } from '../../../src/opslag/opslag'
import { startTaal } from '../../../src/taal/taal'
import { KluisContext } from '../../../src/werk/kluis-context'

beforeAll(() => startTaal())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const casus = (id: string, anders: Partial<CasusInLijst> = {}): CasusInLijst => ({
  id,
  soort: 'casus',
  codenaam: id,
  kader: 'onderwijs',
  versie: '2018-07',
  gewijzigd: '2026-03-02T12:00:00Z',
  gesloten: true,
  opgeborgen: '2026-03-03',
  nogOpbergen: false,
  kop: { aantal: 3, digest: 'd' },
  ...anders,
})

interface Begin {
  readonly casussen?: CasusInLijst[]
  readonly beschadigd?: string[]
  readonly stenen?: Grafsteen[]
  readonly termijn?: string
  readonly wis?: Kluis['wis']
  readonly lijst?: Kluis['lijst']
  readonly plaats?: Plaats
}

function toon({ casussen = [], beschadigd = [], stenen = [], termijn = '', plaats = 'blijvend', ...anders }: Begin) {
  let over = casussen
  const kluis = {
    lijst: vi.fn(anders.lijst ?? (async () => ({ goed: { casussen: over, beschadigd } }))),
    grafstenen: vi.fn(async () => ({ goed: stenen })),
    leesInstelling: vi.fn(async () => ({ goed: JSON.stringify({ bewaartermijn: termijn }) })),
    luister: vi.fn(() => () => undefined),
    wis: vi.fn<Kluis['wis']>(
      anders.wis ??
        (async (id) => {
          over = over.filter((een) => een.id !== id)
          return { goed: null }
        }),
    ),
  }
  render(
    <KluisContext value={{ kluis: kluis as unknown as Kluis, plaats }}>
      <Bewaren />
    </KluisContext>,
  )
  return { kluis, gebruiker: userEvent.setup() }
}

const knop = (naam: string | RegExp) => screen.getByRole('button', { name: naam })
const kaart = async (naam: string) =>
  within((await screen.findByRole('heading', { name: naam, level: 3 })).closest('li') as HTMLElement)
const kaarten = () => document.querySelectorAll('.ww-bewaarlijst > li').length
const vulIn = async (gebruiker: ReturnType<typeof userEvent.setup>, grond: RegExp, over: string) => {
  await gebruiker.click(screen.getByRole('radio', { name: grond }))
  await gebruiker.type(screen.getByRole('textbox', { name: /Typ over/ }), over)
  await gebruiker.click(knop('Wis deze casus voorgoed'))
}

describe('De lijst over bewaren', () => {
  it('zegt dat er niets staat, en dat er nog niets is gewist', async () => {
    toon({})
    expect(await screen.findByText('Hier staat geen casus')).toBeTruthy()
    expect(screen.getByText('Hier is nog niets gewist.')).toBeTruthy()
  })

  it('zet bovenaan wat nog moet worden opgeborgen, dan wat weg kan, dan wat loopt', async () => {
    toon({
      casussen: [
        casus('Loopt', { gesloten: false, opgeborgen: null }),
        casus('Weg'),
        casus('Berg', { opgeborgen: null, nogOpbergen: true }),
      ],
    })
    await kaart('Weg')
    const koppen = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(koppen).toEqual(['Berg', 'Weg', 'Loopt'])
    const berg = await kaart('Berg')
    expect(berg.getByRole('link', { name: /Berg eerst op/ }).getAttribute('href')).toBe('#/casus/Berg/uitvoer')
  })

  it('noemt wat de wet vraagt, met de bron, en rekent niets uit wat Weegwijzer niet weet', async () => {
    toon({ casussen: [casus('Wilg')], termijn: 'jeugdhulp' })
    expect((await kaart('Wilg')).getByText(/moet dit dossier bewaren tot en met 2 maart 2046/)).toBeTruthy()
    await waitFor(() => expect(screen.getByText(/Jeugdwet/)).toBeTruthy())
    cleanup()
    toon({ casussen: [casus('Wilg')], termijn: 'leerlingdossier' })
    expect((await kaart('Wilg')).getByText(/weet niet wanneer een leerling van school gaat/)).toBeTruthy()
    expect(screen.queryByText(/2028/)).toBeNull()
  })

  it('wijst naar het profiel zolang er geen termijn is gekozen', async () => {
    toon({ casussen: [casus('Wilg')] })
    const link = await screen.findByRole('link', { name: 'Naar het profiel van je organisatie' })
    expect(link.getAttribute('href')).toBe('#/organisatie')
  })

  it('laat duizenden casussen bij stukjes zien en zoekt op codenaam', async () => {
    const { gebruiker } = toon({ casussen: Array.from({ length: 300 }, (_leeg, nr) => casus(`casus-${nr}`)) })
    await screen.findByText('300 gevonden')
    expect(kaarten()).toBe(20)
    await gebruiker.click(knop('Toon meer'))
    expect(kaarten()).toBe(70)
    await gebruiker.type(screen.getByRole('searchbox'), '299')
    expect(kaarten()).toBe(1)
  })

  it('toont van wat gewist is alleen de dag en de reden', async () => {
    const steen = { casus: 'aaaa-bbbb', op: '2026-03-04T10:00:00Z', grond: 'verzoek', kop: { aantal: 3, digest: 'd' } }
    toon({ stenen: [steen as Grafsteen] })
    expect(await screen.findByText('4 maart 2026: op verzoek')).toBeTruthy()
    expect(document.body.textContent).not.toContain('aaaa')
  })

  it('zegt dat lezen niet lukt, dat er niets weg is, en leest opnieuw', async () => {
    let keer = 0
    const { gebruiker } = toon({
      lijst: async () =>
        keer++ === 0
          ? { fout: { id: 'kluis-antwoordt-niet', waarden: {} }, bevindingen: [] }
          : { goed: { casussen: [], beschadigd: [] } },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('Er is niets gewist.')
    await gebruiker.click(knop('Probeer opnieuw'))
    expect(await screen.findByText('Hier staat geen casus')).toBeTruthy()
  })
})

describe('Wissen', () => {
  it('vraagt een reden en de codenaam, en wist dan pas', async () => {
    const { kluis, gebruiker } = toon({ casussen: [casus('Wilg'), casus('Els')] })
    await gebruiker.click((await kaart('Wilg')).getByRole('button', { name: /Wis/ }))
    await gebruiker.click(knop('Wis deze casus voorgoed'))
    expect(screen.getAllByText('Kies waarom je deze casus wist.').length).toBeGreaterThan(0)
    await vulIn(gebruiker, /Het dossier is opgeborgen/, 'Els')
    expect(kluis.wis).not.toHaveBeenCalled()
    await gebruiker.clear(screen.getByRole('textbox', { name: /Typ over/ }))
    await vulIn(gebruiker, /Het dossier is opgeborgen/, 'Wilg')
    expect(kluis.wis).toHaveBeenCalledExactlyOnceWith('Wilg', 'opgeborgen')
    expect(await screen.findByText('“Wilg” is gewist.')).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Wilg' })).toBeNull())
    expect(screen.getByRole('heading', { name: 'Els' })).toBeTruthy()
  })

  it('waarschuwt als niet alles is opgeborgen, wijst naar de uitvoer en neemt “opgeborgen” niet aan', async () => {
    const { kluis, gebruiker } = toon({ casussen: [casus('Wilg', { opgeborgen: null, nogOpbergen: true })] })
    await gebruiker.click((await kaart('Wilg')).getByRole('button', { name: /Wis/ }))
    const dialoog = within(screen.getByRole('dialog'))
    expect(dialoog.getByRole('heading', { name: 'Niet alles is opgeborgen' })).toBeTruthy()
    expect(dialoog.getByRole('link', { name: 'Eerst naar de uitvoer' }).getAttribute('href')).toBe(
      '#/casus/Wilg/uitvoer',
    )
    await vulIn(gebruiker, /Het dossier is opgeborgen/, 'Wilg')
    expect(kluis.wis).not.toHaveBeenCalled()
    await gebruiker.click(screen.getByRole('radio', { name: /verzonnen/ }))
    await gebruiker.click(knop('Wis deze casus voorgoed'))
    expect(kluis.wis).toHaveBeenCalledExactlyOnceWith('Wilg', 'verzonnen')
  })

  it('neemt “de termijn is voorbij” niet aan zolang de wet bewaren vraagt', async () => {
    const { kluis, gebruiker } = toon({ casussen: [casus('Wilg')], termijn: 'zorgdossier' })
    await gebruiker.click((await kaart('Wilg')).getByRole('button', { name: /Wis/ }))
    expect(
      within(screen.getByRole('dialog')).getByText(/Wis hier alleen als het dossier van je organisatie het heeft/),
    ).toBeTruthy()
    await vulIn(gebruiker, /bewaartermijn is voorbij/, 'Wilg')
    expect(screen.getAllByText(/nog niet voorbij/).length).toBeGreaterThan(0)
    expect(kluis.wis).not.toHaveBeenCalled()
  })

  it('laat bij een verzoek de regel over vernietigen zien, met de bron', async () => {
    const { gebruiker } = toon({ casussen: [casus('Wilg')], termijn: 'vermoeden-bij-minderjarige' })
    await gebruiker.click((await kaart('Wilg')).getByRole('button', { name: /Wis/ }))
    await gebruiker.click(screen.getByRole('radio', { name: /Iemand heeft erom gevraagd/ }))
    expect(screen.getByText(/Een verzoek van de vermoedelijke pleger kan worden geweigerd/)).toBeTruthy()
  })

  it('zegt wat wissen niet doet: een reservekopie en de schijf', async () => {
    const { gebruiker } = toon({ casussen: [casus('Wilg')] })
    await gebruiker.click((await kaart('Wilg')).getByRole('button', { name: /Wis/ }))
    const tekst = screen.getByRole('dialog').textContent
    for (const woord of ['reservekopie die je eerder maakte', 'schijf', 'brengt deze casus niet terug']) {
      expect(tekst).toContain(woord)
    }
  })

  it('houdt de vraag open en zegt waarom als de kluis weigert', async () => {
    const { gebruiker } = toon({
      casussen: [casus('Wilg')],
      wis: async () => ({ fout: { id: 'kluis-antwoordt-niet', waarden: {} }, bevindingen: [] }),
    })
    await gebruiker.click((await kaart('Wilg')).getByRole('button', { name: /Wis/ }))
    await vulIn(gebruiker, /Het dossier is opgeborgen/, 'Wilg')
    expect(await screen.findByText('Wissen is niet gelukt')).toBeTruthy()
    expect(screen.getByRole('dialog')).toBeTruthy()
  })

  it('kan ook van een beschadigde casus, na een waarschuwing', async () => {
    const { kluis, gebruiker } = toon({ beschadigd: ['0e7f6a52-9c5e'] })
    await gebruiker.click(await screen.findByRole('button', { name: /Wis.*0e7f6a52/ }))
    expect(screen.getByRole('heading', { name: 'Niet alles is opgeborgen' })).toBeTruthy()
    await vulIn(gebruiker, /vergissing/, 'wissen')
    expect(kluis.wis).toHaveBeenCalledExactlyOnceWith('0e7f6a52-9c5e', 'vergissing')
  })

  it('waarschuwt bij een oefening niet voor wat echte dossiers vragen', async () => {
    const { gebruiker } = toon({
      casussen: [casus('Proef', { soort: 'oefening', opgeborgen: null })],
      termijn: 'jeugdhulp',
    })
    await gebruiker.click((await kaart('Proef')).getByRole('button', { name: /Wis/ }))
    expect(screen.getByText(/Dit is een oefening/)).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Niet alles is opgeborgen' })).toBeNull()
  })
})
