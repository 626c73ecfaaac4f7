import type { Locator } from 'playwright-core'
import type { Reis } from './reis'

/** No page here has more stops than this. */
const MEESTE_STOPS = 120

/** Presses Tab until the focus is here, and sees that the eye can find it too. */
export const tabNaar = async ({ pagina }: Reis, doel: Locator): Promise<void> => {
  await doel.waitFor({ state: 'attached' })
  for (let keer = 0; keer < MEESTE_STOPS; keer += 1) {
    await pagina.keyboard.press('Tab')
    if (await doel.evaluate((deel) => deel === document.activeElement)) return focusIsTeZien(doel)
  }
  throw new Error(`Met Tab niet te bereiken: ${doel.toString()}`)
}

/** A ring around the control itself, or around the card it stands in. */
const focusIsTeZien = async (doel: Locator): Promise<void> => {
  const ringen = await doel.evaluate(
    (deel) =>
      [deel, deel.parentElement, deel.closest('label'), deel.closest('section')].filter((een) => {
        if (!een) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(een)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      }).length,
  )
  if (ringen === 0) throw new Error(`De focus is niet te zien: ${doel.toString()}`)
}

const hoofd = ({ pagina }: Reis) => pagina.getByRole('main')

/** Reaches a link by Tab and follows it; the heading of the next page has the focus. */
export const volg = async (reis: Reis, link: Locator, titel: string | RegExp): Promise<void> => {
  await tabNaar(reis, link)
  await reis.pagina.keyboard.press('Enter')
  await kopHeeftFocus(reis, titel)
}

/** Reaches a button in the page by Tab and presses it. */
export const druk = async (reis: Reis, knop: string, toets: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  await tabNaar(reis, hoofd(reis).getByRole('button', { name: knop, exact: true }))
  await reis.pagina.keyboard.press(toets)
}

export const typ = async (reis: Reis, veld: string, tekst: string): Promise<void> => {
  await tabNaar(reis, hoofd(reis).getByRole('textbox', { name: veld }))
  await reis.pagina.keyboard.insertText(tekst)
}

/** Enters a group of radio buttons by Tab and goes down to the one wanted. */
export const kiesOmlaag = async (reis: Reis, groep: string | RegExp, stappen: number): Promise<void> => {
  const keuzes = hoofd(reis).getByRole('group', { name: groep }).getByRole('radio')
  await tabNaar(reis, keuzes.first())
  await reis.pagina.keyboard.press('Space')
  for (let stap = 0; stap < stappen; stap += 1) await reis.pagina.keyboard.press('ArrowDown')
  await hoofd(reis).locator('input[type="radio"]:checked:focus').waitFor()
}

/** After going somewhere, the heading of the page has the focus. */
export const kopHeeftFocus = (reis: Reis, titel: string | RegExp): Promise<void> =>
  hoofd(reis).locator('h1:focus').filter({ hasText: titel }).waitFor()

/** After a refused submit, the list of what is wrong has the focus. */
export const foutenHebbenFocus = ({ pagina }: Reis): Promise<void> => pagina.locator('[role="alert"]:focus').waitFor()
