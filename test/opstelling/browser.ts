import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

const vlaggen = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const start = () => {
  const executablePath = process.env['WEEGWIJZER_BROWSER']
  if (!executablePath) throw new Error('Geen browser: start de reizen met "npm test", dat zoekt er een.')
  return { executablePath, args: vlaggen, chromiumSandbox: process.getuid?.() !== 0 }
}

export const openBrowser = (): Promise<Browser> => chromium.launch(start())

/** Most journeys go without the service worker, which would fetch the whole app for every window. */
const HIER: BrowserContextOptions = { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', serviceWorkers: 'block' }

/** Opens a browser that keeps what it has in this folder, as somebody's own browser does. */
export const openProfiel = async (map: string): Promise<{ pagina: Page; klachten: string[] }> => {
  const context = await chromium.launchPersistentContext(map, { ...start(), ...HIER, reducedMotion: 'reduce' })
  const [eerste] = context.pages()
  const pagina = eerste ?? (await context.newPage())
  const klachten = klachtenVan(pagina)
  await pagina.goto(adresVan(''))
  return { pagina, klachten }
}

export interface PaginaOpties extends BrowserContextOptions {
  /** Runs in the page before anything of the app does. */
  readonly vooraf?: () => void
}

/** Opens a page in a profile of its own and collects what its console and its network complain about. */
export const openPagina = async (
  browser: Browser,
  pad = '',
  { vooraf, ...opties }: PaginaOpties = {},
): Promise<{ pagina: Page; klachten: string[] }> => {
  const context = await browser.newContext({ ...HIER, ...opties })
  const pagina = await context.newPage()
  if (vooraf) await pagina.addInitScript(vooraf)
  const klachten = klachtenVan(pagina)
  await pagina.goto(adresVan(pad))
  return { pagina, klachten }
}

/** Where a path of the app is served. */
export const adresVan = (pad: string): string => new URL(pad, inject('adres')).href

/** What Playwright itself says where it keeps the service worker out. */
const ZONDER_DIENST = 'Service Worker registration blocked by Playwright'

/** The page went elsewhere before the answer was there: nobody misses it. */
const WEGGEGAAN = 'net::ERR_ABORTED'

/** What the console and the network of this page complain about, from now on. */
export const klachtenVan = (pagina: Page, klachten: string[] = []): string[] => {
  const adres = inject('adres')
  const hier = [adres, `blob:${adres}`, 'data:']
  pagina.on('console', (regel) => {
    if (regel.text() !== ZONDER_DIENST) klachten.push(`${regel.type()}: ${regel.text()}`)
  })
  pagina.on('pageerror', (fout) => klachten.push(`fout: ${fout.message}`))
  pagina.on('requestfailed', (verzoek) => {
    const reden = verzoek.failure()?.errorText
    if (reden !== WEGGEGAAN) klachten.push(`mislukt: ${verzoek.url()} ${reden}`)
  })
  pagina.on('request', (verzoek) => {
    if (!hier.some((begin) => verzoek.url().startsWith(begin))) klachten.push(`elders: ${verzoek.url()}`)
  })
  return klachten
}
