import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { luister, maakServer } from '../../src/opdrachten/server.mjs'
import { startChromium } from './chromium.mjs'
import { telInGeheugen } from './geheugenlezer.mjs'

/** @typedef {import('playwright-core').Page} Page */

const woorden = (/** @type {string} */ naam) =>
  JSON.parse(readFileSync(new URL(`../../src/taal/nl/${naam}.json`, import.meta.url), 'utf8'))
const slot = woorden('slot')
const app = woorden('app')

const WACHTZIN = 'zeven rustige wolken boven zee'
/** Nobody writes this by chance, and it stands in no file of the app. */
const MERK = 'Kwartelmoer-Vuursteenpad'
/** So long after the page left its process the text must be gone, in milliseconds. */
const TERMIJN = 1000

const rust = (/** @type {number} */ ms) => new Promise((klaar) => setTimeout(klaar, ms))

/** A casus on a shared computer with what is looked for in feiten that are kept and in a sentence that is not. @param {Page} pagina */
const schrijf = async (pagina) => {
  const hoofd = pagina.getByRole('main')
  const klik = (/** @type {string} */ naam) => hoofd.getByRole('button', { name: naam, exact: true }).click()
  const vul = (/** @type {string} */ naam, /** @type {string} */ tekst) =>
    hoofd.getByLabel(naam, { exact: true }).fill(tekst)
  const keus = (/** @type {string} */ naam) => hoofd.getByRole('radio', { name: naam, exact: true }).check()
  await keus(slot.wijze.gedeeld.label)
  await klik('Verder')
  await hoofd.getByRole('heading', { name: slot.gedeeld.titel }).waitFor()
  await klik('Verder')
  await vul(slot.wachtzin.nieuw, WACHTZIN)
  await vul(slot.herhaling.label, WACHTZIN)
  await klik(slot.wachtzin.zet)
  await hoofd.getByRole('link', { name: 'Nieuwe casus beginnen' }).click()
  await keus('Leraar basisonderwijs')
  await klik('Verder')
  await hoofd.getByRole('heading', { name: 'Met dit kader weeg je' }).waitFor()
  await klik('Verder')
  await hoofd.getByRole('textbox', { name: 'Schuilnaam' }).fill('Kwartel')
  await klik('Verder')
  await keus('Een kind')
  await klik('Verder')
  await hoofd.getByRole('textbox', { name: 'Wie is eindverantwoordelijk voor wel of niet melden?' }).fill('directeur')
  await klik('Open de casus')
  await hoofd.getByRole('heading', { name: 'Waar je staat' }).waitFor()
  const casus = pagina.url()
  const veld = hoofd.getByRole('textbox', { name: 'Wat is het feit?' })
  const zin = (/** @type {number} */ nr) => `${nr}. ${`Zegt dat het ${MERK} donker is. `.repeat(8)}`
  for (const nr of [1, 2, 3]) {
    await pagina.goto(`${casus}/feit`)
    await keus('Zelf gezien of gehoord')
    await veld.fill(zin(nr))
    await klik('Vandaag')
    await klik('Bewaar')
    await hoofd.getByRole('heading', { name: 'Wat je zag en hoorde' }).waitFor()
  }
  await pagina.goto(`${casus}/tijdlijn`)
  await hoofd.getByText(MERK).first().waitFor()
  await pagina.goto(`${casus}/feit`)
  await veld.fill(zin(4))
}

/** What is done, and where it leads. The last is the control: the same, without leaving the process. */
const DADEN = /** @type {[string, (pagina: Page) => Promise<unknown>, RegExp][]} */ ([
  ['vergrendelen', (pagina) => pagina.getByRole('button', { name: app.vergrendelen.label }).click(), /slot\.html/],
  ['snel verbergen', (pagina) => pagina.getByRole('button', { name: app.verbergen.label }).click(), /neutraal\.html/],
  ['controle: alleen herladen', (pagina) => pagina.reload(), /index|\/#|\/$/],
])

/** @param {string} pad @param {string} adres @param {(typeof DADEN)[number]} daad @returns {Promise<[daad: string, ervoor: number, na: number]>} */
const beproef = async (pad, adres, [naam, doe, waarheen]) => {
  const profiel = mkdtempSync(join(tmpdir(), 'weegwijzer-geheugen-'))
  const chromium = await startChromium({ pad, profiel })
  try {
    const pagina = await chromium.context.newPage()
    const sessie = await chromium.context.browser()?.newBrowserCDPSession()
    const tel = async () => {
      const { processInfo = [] } = (await sessie?.send('SystemInfo.getProcessInfo')) ?? {}
      return processInfo
        .filter(({ type }) => type === 'renderer')
        .reduce((som, { id }) => som + telInGeheugen(id, MERK), 0)
    }
    await pagina.goto(adres)
    await schrijf(pagina)
    const ervoor = await tel()
    await doe(pagina)
    await pagina.waitForURL(waarheen)
    await rust(TERMIJN)
    return [naam, ervoor, await tel()]
  } finally {
    await chromium.sluit()
    rmSync(profiel, { recursive: true, force: true })
  }
}

/**
 * Counts the readable copies of what was written in all renderer processes, before and one second after each way to
 * leave. The browser keeps its own habits here: it may hold copies of pages for Back (bfcache), as it does for people.
 *
 * @param {{ pad: string }} opties @returns {Promise<[daad: string, ervoor: number, na: number][]>}
 */
export const geheugenproef = async ({ pad }) => {
  const server = maakServer({ map: process.env['WEEGWIJZER_MAP'] ?? 'dist' })
  const adres = await luister(server, 0)
  const rijen = []
  try {
    for (const daad of DADEN) rijen.push(await beproef(pad, adres, daad))
  } finally {
    server.close()
    server.closeAllConnections()
  }
  return rijen
}
