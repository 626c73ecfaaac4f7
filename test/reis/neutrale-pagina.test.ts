import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, openPagina } from '../opstelling/browser'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

it('De neutrale pagina toont een gewoon weekplan en zegt niets over de app.', async () => {
  const { pagina, klachten } = await openPagina(browser, 'neutraal.html', { viewport: { width: 320, height: 640 } })
  expect(await pagina.title()).toBe('Werkplan')
  expect(await pagina.content()).not.toMatch(/weegwijzer|meldcode|veilig thuis|<script/i)
  expect(await pagina.locator('main').evaluate((main) => getComputedStyle(main).maxInlineSize)).not.toBe('none')
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(klachten).toEqual([])
})

it('Een adres dat niet bestaat, leidt terug naar het begin.', async () => {
  const { pagina } = await openPagina(browser, 'nergens/te/vinden')
  await pagina.getByRole('link', { name: 'Naar het begin' }).click()
  expect(await pagina.title()).toContain('Weegwijzer')
})

it('De app start onder haar eigen Content-Security-Policy met een lege console.', async () => {
  const { pagina, klachten } = await openPagina(browser)
  await pagina.getByRole('heading').first().waitFor()
  expect(klachten).toEqual([])
})
