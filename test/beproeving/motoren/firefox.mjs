import { launch } from 'puppeteer-core'

/**
 * Firefox over WebDriver BiDi, with one window on the trial page.
 *
 * @param {{ pad: string, adres: string }} opties
 */
export const openFirefox = async ({ pad, adres }) => {
  const browser = await launch({ browser: 'firefox', executablePath: pad, headless: true })
  const pagina = await browser.newPage()
  /** @type {string[]} */
  const klachten = []
  pagina.on('pageerror', (fout) => klachten.push(String(fout)))
  const ga = async () => {
    await pagina.goto(adres)
    await pagina.waitForFunction(() => document.title === 'Beproeving klaar')
  }
  await ga()
  return {
    naam: await browser.version(),
    klachten,
    /** @param {string} tekst an async function as text @param {unknown[]} invoer */
    doe: (tekst, ...invoer) =>
      // The page has Trusted Types: the driver evaluates from outside, so the policy is not in its way.
      pagina.evaluate(`(${tekst})(${invoer.map((deel) => JSON.stringify(deel)).join(',')})`),
    herlaad: ga,
    sluit: () => browser.close(),
  }
}
