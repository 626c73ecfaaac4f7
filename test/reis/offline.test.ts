import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { luister, maakServer } from '../../src/opdrachten/server.mjs'
import { openBrowser } from '../opstelling/browser'
import { nieuweCasus } from './model/casus'
import { ontgrendel, richtGedeeldIn } from './model/kluis'
import { kop, type Reis } from './model/reis'

/* With the service worker, on a host of its own whose app can be renewed. */

let browser: Browser
let context: BrowserContext
let map: string
let server: Server
let adres: string

const serveer = async (poort: number): Promise<void> => {
  server = maakServer({ map })
  adres = await luister(server, poort)
}
const stopServer = () => {
  server.close()
  server.closeAllConnections()
}
/** The host gets a new version: other bytes, another list of changes. */
const vernieuwHost = async (): Promise<void> => {
  appendFileSync(join(map, 'sw.js'), '\n// volgende versie')
  writeFileSync(
    join(map, 'wijzigingen.json'),
    JSON.stringify({ versie: '9.9', delen: [{ titel: 'Inhoud', regels: ['Een vraag is verduidelijkt.'] }] }),
  )
  const poort = Number(new URL(adres).port)
  stopServer()
  await serveer(poort)
}

beforeAll(async () => {
  browser = await openBrowser()
  map = mkdtempSync(join(tmpdir(), 'weegwijzer-host-'))
  cpSync('dist', map, { recursive: true })
  await serveer(0)
})
afterEach(() => context.close())
afterAll(async () => {
  await browser.close()
  stopServer()
  rmSync(map, { recursive: true, force: true })
})

const venster = async (): Promise<Reis> => {
  const pagina = await context.newPage()
  pagina.setDefaultTimeout(15_000)
  await pagina.goto(adres)
  return { pagina, klachten: [] }
}

/** Opened once, so that all files are kept; the next time they come from there. */
const bezocht = async (): Promise<Reis> => {
  context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
  const reis = await venster()
  await reis.pagina.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  await reis.pagina.reload()
  await bestuurd(reis.pagina)
  return reis
}
const bestuurd = (pagina: Page) => pagina.waitForFunction(() => navigator.serviceWorker.controller !== null)

it('Wie de app een keer heeft geopend, kan zonder netwerk beginnen, vergrendelen en weer verder.', async () => {
  const reis = await bezocht()
  stopServer()
  try {
    await reis.pagina.reload()
    await richtGedeeldIn(reis)
    await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Lork' })
    await reis.pagina.getByRole('button', { name: 'Nu vergrendelen' }).first().click()
    await reis.pagina.waitForURL(/slot\.html/)
    expect(await reis.pagina.evaluate(() => window.crossOriginIsolated)).toBe(false)
    await reis.pagina.getByRole('link', { name: 'Ontgrendelen' }).click()
    await ontgrendel(reis)
    await kop(reis, 'Waar je staat').waitFor()
  } finally {
    await serveer(Number(new URL(adres).port))
  }
})

it('Een nieuwe versie wacht tot iemand erom vraagt, en nooit onder een open casus of een ander venster.', async () => {
  const reis = await bezocht()
  await richtGedeeldIn(reis)
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Lork' })
  await vernieuwHost()
  await reis.pagina.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await reis.pagina.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null)
  expect(await reis.pagina.getByText('Er staat een nieuwe versie klaar').count()).toBe(0)
  await kop(reis, 'Waar je staat').waitFor()

  await reis.pagina.getByRole('link', { name: 'Weegwijzer' }).first().click()
  await kop(reis, 'Er staat een nieuwe versie klaar').waitFor()
  await reis.pagina.getByText('Wat er verandert').click()
  await reis.pagina.getByText('Een vraag is verduidelijkt.').waitFor()

  const ander = await venster()
  const knop = reis.pagina.getByRole('button', { name: 'Gebruik de nieuwe versie' })
  await knop.click()
  await reis.pagina.getByText(/nog open in een ander venster/).waitFor()
  await ander.pagina.close()
  await knop.click()
  await ontgrendel(reis)
  await reis.pagina.getByRole('link', { name: /^Ga verder/ }).waitFor()
  expect(await reis.pagina.getByText('Er staat een nieuwe versie klaar').count()).toBe(0)
})
