import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

const vlaggen = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> => {
  const pad = process.env['WEEGWIJZER_BROWSER']
  if (!pad) throw new Error('Geen browser: start de reizen met "npm test", dat zoekt er een.')
  return chromium.launch({ executablePath: pad, args: vlaggen, chromiumSandbox: process.getuid?.() !== 0 })
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
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...opties })
  const pagina = await context.newPage()
  if (vooraf) await pagina.addInitScript(vooraf)
  const klachten = klachtenVan(pagina)
  await pagina.goto(adresVan(pad))
  return { pagina, klachten }
}

/** Where a path of the app is served. */
export const adresVan = (pad: string): string => new URL(pad, inject('adres')).href

/** The page went elsewhere before the answer was there: nobody misses it. */
const WEGGEGAAN = 'net::ERR_ABORTED'

/** What the console and the network of this page complain about, from now on. */
export const klachtenVan = (pagina: Page, klachten: string[] = []): string[] => {
  const adres = inject('adres')
  const hier = [adres, `blob:${adres}`, 'data:']
  pagina.on('console', (regel) => klachten.push(`${regel.type()}: ${regel.text()}`))
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
