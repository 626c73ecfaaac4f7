import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { dodenreeks } from '../beproeving/doden.mjs'
import { openElders } from '../beproeving/elders.mjs'
import type { Proef } from '../beproeving/pagina/proef'
import { openBrowser } from '../opstelling/browser'

/* The bare vault in a real browser, below the screens: test/beproeving/pagina. */

const CASUS = 'dddddddd-0000-4000-8000-000000000000'
declare const proef: Proef

let browser: Browser
let context: BrowserContext
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => context.close())
afterAll(() => browser.close())

const tab = async (): Promise<Page> => {
  const pagina = await context.newPage()
  await pagina.goto(inject('proefadres'))
  await pagina.waitForFunction(() => document.title === 'Beproeving klaar')
  return pagina
}

/** A vault with one casus of one entry. */
const metCasus = async (): Promise<Page> => {
  context = await browser.newContext()
  return richtIn()
}

const richtIn = async (): Promise<Page> => {
  const pagina = await tab()
  await pagina.evaluate(async (casus) => {
    await proef.inrichten()
    await proef.maak(casus)
  }, CASUS)
  return pagina
}

const openTab = async (): Promise<Page> => {
  const pagina = await tab()
  expect(await pagina.evaluate(() => proef.ontgrendel())).toMatchObject({ fout: null })
  return pagina
}

const schrijf = (pagina: Page, aantal: number) =>
  pagina.evaluate(([casus, keer]) => proef.schrijf(casus, keer), [CASUS, aantal] as const)
const controleer = (pagina: Page) => pagina.evaluate((casus) => proef.controleer(casus), CASUS)

it('Twee vensters die elk honderd regels toevoegen, verliezen er geen en splitsen niets.', async () => {
  const een = await metCasus()
  const ander = await openTab()
  await Promise.all([schrijf(een, 100), schrijf(ander, 100)])
  expect(await controleer(een)).toEqual({ aantal: 201, mis: [] })
  expect(await controleer(ander)).toEqual({ aantal: 201, mis: [] })
})

it('Wie de browser doodt terwijl hij schrijft, vindt elke bevestigde regel terug.', async () => {
  context = await browser.newContext()
  const pad = process.env['WEEGWIJZER_BROWSER'] ?? chromium.executablePath()
  const uitslag = await dodenreeks({ pad, adres: inject('proefadres'), rondes: 4 })
  expect(uitslag).toMatchObject({ rondes: 4, verloren: 0, kapot: 0 })
  expect(uitslag.bevestigd).toBeGreaterThan(0)
}, 120_000)

it('Een volle schijf schrijft niets half, zegt dat, en daarna gaat het verder.', async () => {
  context = await browser.newContext()
  const leeg = await context.newPage()
  const cdp = await context.newCDPSession(leeg)
  const { origin } = new URL(inject('proefadres'))
  // Chromium remembers for a while how much room there was: so before anything is stored.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 600_000 })
  const pagina = await richtIn()
  const groot = 'y'.repeat(60_000)
  const pogingen: (string | null)[] = []
  for (let keer = 0; keer < 15; keer++) {
    pogingen.push(await pagina.evaluate(([casus, tekst]) => proef.probeer(casus, tekst), [CASUS, groot] as const))
  }
  const gelukt = pogingen.filter((fout) => fout === null).length
  expect(new Set(pogingen)).toEqual(new Set([null, 'opslag-vol']))
  expect(await controleer(pagina)).toEqual({ aantal: 1 + gelukt, mis: [] })
  await cdp.send('Storage.overrideQuotaForOrigin', { origin })
  await schrijf(pagina, 1)
  expect(await controleer(pagina)).toEqual({ aantal: 2 + gelukt, mis: [] })
})

it('Wie de opslag onder de kluis weghaalt, krijgt een fout te horen en geen lege casus.', async () => {
  const pagina = await metCasus()
  const cdp = await context.newCDPSession(pagina)
  await cdp.send('Storage.clearDataForOrigin', {
    origin: new URL(inject('proefadres')).origin,
    storageTypes: 'indexeddb',
  })
  expect(await pagina.evaluate((casus) => proef.probeer(casus, 'te laat'), CASUS)).not.toBeNull()
  await pagina.reload()
  await pagina.waitForFunction(() => document.title === 'Beproeving klaar')
  expect(await pagina.evaluate(() => proef.stand())).toMatchObject({ goed: { soort: 'geen' } })
})

describe('Bytes die op de schijf veranderen', () => {
  const beschadig = (pagina: Page, tabel: string) => pagina.evaluate((naam) => proef.beschadig(naam), tabel)

  it('van een regel vallen op bij het openen, en de rest blijft leesbaar', async () => {
    const pagina = await metCasus()
    await schrijf(pagina, 3)
    await beschadig(pagina, 'regels')
    const { aantal, mis } = await controleer(pagina)
    expect(aantal).toBe(4)
    expect(mis).not.toEqual([])
  })

  it('van een sleutel, een kop of het slot geven nooit een andere inhoud', async () => {
    const pagina = await metCasus()
    await beschadig(pagina, 'koppen')
    expect((await controleer(pagina)).mis).toEqual(['kop-beschadigd'])
    await beschadig(pagina, 'kluis')
    const opnieuw = await tab()
    expect((await opnieuw.evaluate(() => proef.ontgrendel())).fout).not.toBeNull()
  })
})

it('Een verzwakte sleutelafleiding in de opslag wordt geweigerd voordat er iets wordt berekend.', async () => {
  const pagina = await metCasus()
  await pagina.evaluate(() => proef.verzwak({ m: 8, t: 1 }))
  const opnieuw = await tab()
  expect((await opnieuw.evaluate(() => proef.ontgrendel())).fout).toBe('kdf-te-zwak')
})

it('Zestien aanvallen vanuit de pagina zelf worden alle gestopt, en er gaat geen verzoek naar elders.', async () => {
  context = await browser.newContext()
  const elders = await openElders()
  const pagina = await tab()
  const uitslagen = await pagina.evaluate((adres) => proef.aanvallen(adres), elders.adres)
  expect(uitslagen).toHaveLength(16)
  expect(uitslagen.filter(({ gestopt }) => !gestopt)).toEqual([])
  expect(elders.bezoeken()).toBe(0)
  expect(await (await fetch(elders.adres)).text()).toBe('ok')
  expect(elders.bezoeken()).toBe(1)
  elders.sluit()
})
