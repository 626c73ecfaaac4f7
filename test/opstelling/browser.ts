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

/** Opens a page in a profile of its own and collects what its console and its network complain about. */
export const openPagina = async (
  browser: Browser,
  pad = '',
  opties: BrowserContextOptions = {},
): Promise<{ pagina: Page; klachten: string[] }> => {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...opties })
  const pagina = await context.newPage()
  const adres = inject('adres')
  const klachten: string[] = []
  pagina.on('console', (regel) => klachten.push(`${regel.type()}: ${regel.text()}`))
  pagina.on('pageerror', (fout) => klachten.push(`fout: ${fout.message}`))
  pagina.on('requestfailed', (verzoek) => klachten.push(`mislukt: ${verzoek.url()}`))
  pagina.on('request', (verzoek) => {
    if (!verzoek.url().startsWith(adres) && !verzoek.url().startsWith('data:'))
      klachten.push(`elders: ${verzoek.url()}`)
  })
  await pagina.goto(new URL(pad, adres).href)
  return { pagina, klachten }
}
