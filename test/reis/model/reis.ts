import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { adresVan, klachtenVan, openBrowser, openPagina, type PaginaOpties } from '../../opstelling/browser'
import { ontgrendel, richtGedeeldIn, richtKluisIn } from './kluis'

/** Someone on their way through the app: one window, and what its console and network complained about. */
export interface Reis {
  readonly pagina: Page
  readonly klachten: string[]
}

const WACHT = 15_000

/** How a journey gets past the lock: on a shared computer, with a vault that lasts, with the vault that is there, or not. */
const TOEGANG = {
  gedeeld: richtGedeeldIn,
  eigen: richtKluisIn,
  dicht: ontgrendel,
  geen: async () => undefined,
} as const

export interface Reisopties extends PaginaOpties {
  readonly kluis?: keyof typeof TOEGANG
}

/** What can be read and opened without a vault. */
const VRIJ = /^#\/(kaders|openen|zelftest)/

/** Starts a browser for this file. Every window is closed after its test, which fails when the console was not empty. */
export const reizen = () => {
  let browser: Browser
  let open: Reis[] = []
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(async () => {
    const klachten = open.flatMap((reis) => reis.klachten)
    await Promise.all(open.map(({ pagina }) => pagina.context().close()))
    open = []
    expect(klachten).toEqual([])
  })
  afterAll(() => browser.close())
  return async (
    pad = '',
    { kluis = VRIJ.test(pad) ? 'geen' : 'gedeeld', ...opties }: Reisopties = {},
  ): Promise<Reis> => {
    const reis = await openPagina(browser, pad, { reducedMotion: 'reduce', ...opties })
    reis.pagina.setDefaultTimeout(WACHT)
    open.push(reis)
    await TOEGANG[kluis](reis)
    return reis
  }
}

/** A second window of the same browser, on the same page. It has to open the vault itself. */
export const tweedeVenster = async ({ pagina, klachten }: Reis, vooraf?: () => void): Promise<Reis> => {
  const tweede = await pagina.context().newPage()
  tweede.setDefaultTimeout(WACHT)
  if (vooraf) await tweede.addInitScript(vooraf)
  klachtenVan(tweede, klachten)
  await tweede.goto(pagina.url())
  const venster = { pagina: tweede, klachten }
  await ontgrendel(venster)
  return venster
}

/** All that this browser keeps, to begin another journey with. What only the tab holds is not in it. */
export const profielVan = ({ pagina }: Reis): Promise<NonNullable<PaginaOpties['storageState']>> =>
  pagina.context().storageState({ indexedDB: true })

/** Goes to a screen outside the casus, without loading the page anew: that would lock. */
export const open = async ({ pagina }: Reis, pad: string): Promise<void> => {
  await pagina.goto(adresVan(pad || '#/'))
}

export const kop = ({ pagina }: Reis, naam: string | RegExp): Locator =>
  pagina.getByRole('main').getByRole('heading', { name: naam })

/** Waits until this text stands on the page. */
export const ziet = ({ pagina }: Reis, tekst: string | RegExp): Promise<void> =>
  pagina.getByRole('main').getByText(tekst).first().waitFor()

export const klik = ({ pagina }: Reis, knop: string | RegExp): Promise<void> =>
  pagina.getByRole('main').getByRole('button', { name: knop, exact: true }).click()

export const vul = ({ pagina }: Reis, veld: string, tekst: string): Promise<void> =>
  pagina.getByRole('textbox', { name: veld }).fill(tekst)

export const kies = ({ pagina }: Reis, groep: string, keuze: string): Promise<void> =>
  pagina.getByRole('group', { name: groep }).getByRole('radio', { name: keuze, exact: true }).check()

export const vink = ({ pagina }: Reis, groep: string, ...keuzes: readonly string[]): Promise<void> =>
  keuzes.reduce(
    (eerder, naam) =>
      eerder.then(() =>
        pagina.getByRole('group', { name: groep }).getByRole('checkbox', { name: naam, exact: true }).check(),
      ),
    Promise.resolve(),
  )

/** Fills in a whole day. */
export const vulDag = async ({ pagina }: Reis, groep: string, dag: string): Promise<void> => {
  const [jaar = '', maand = '', nummer = ''] = dag.split('-')
  const velden = pagina.getByRole('group', { name: groep })
  await velden.getByRole('textbox', { name: 'Dag' }).fill(nummer)
  await velden.getByRole('textbox', { name: 'Maand' }).fill(maand)
  await velden.getByRole('textbox', { name: 'Jaar' }).fill(jaar)
}

/** A day so many days from now, as the browser counts them. */
export const overDagen = (aantal: number): string =>
  new Date(Date.now() + aantal * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
