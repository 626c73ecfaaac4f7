import type { Locator } from 'playwright-core'
import slot from '../../../src/taal/nl/slot.json'
import type { Reis } from './reis'

export const WACHTZIN = 'zeven rustige wolken boven zee'

const hoofd = ({ pagina }: Reis): Locator => pagina.getByRole('main')
const kop = (reis: Reis, naam: string): Promise<void> => hoofd(reis).getByRole('heading', { name: naam }).waitFor()
const klik = (reis: Reis, naam: string): Promise<void> =>
  hoofd(reis).getByRole('button', { name: naam, exact: true }).click()

/** A field for a passphrase is no text box: what is typed does not show. */
const vulGeheim = (reis: Reis, veld: string, tekst: string): Promise<void> =>
  hoofd(reis).getByLabel(veld, { exact: true }).fill(tekst)

const richtIn = async (reis: Reis, wijze: 'gedeeld' | 'eigen'): Promise<void> => {
  await hoofd(reis).getByRole('radio', { name: slot.wijze[wijze].label, exact: true }).check()
  await klik(reis, 'Verder')
  await kop(reis, slot[wijze].titel)
  await klik(reis, 'Verder')
  await kop(reis, slot.wachtzin.titel)
  await vulGeheim(reis, slot.wachtzin.nieuw, WACHTZIN)
  await vulGeheim(reis, slot.herhaling.label, WACHTZIN)
  await klik(reis, slot.wachtzin.zet)
}

/** Waits until the page behind the lock is there. */
const isOpen = async (reis: Reis): Promise<void> => {
  await hoofd(reis).locator('input[autocomplete$="-password"]').first().waitFor({ state: 'detached' })
}

/** As on a shared computer: a vault that lasts as long as the tab. */
export const richtGedeeldIn = async (reis: Reis): Promise<void> => {
  await richtIn(reis, 'gedeeld')
  await isOpen(reis)
}

/** A vault that lasts, with its recovery key copied and typed back; gives that key. */
export const richtKluisIn = async (reis: Reis): Promise<string> => {
  await richtIn(reis, 'eigen')
  await kop(reis, slot.herstel.titel)
  const blad = reis.pagina.getByRole('region', { name: slot.herstel.blad.titel })
  const groepen = await blad.getByRole('listitem').allTextContents()
  const begin = await blad.getByText(/^AGE-SECRET-KEY-1/).textContent()
  await klik(reis, slot.herstel.verder)
  await kop(reis, slot.terugtypen.titel)
  for (const [plek, groep] of groepen.entries()) {
    const veld = hoofd(reis).getByLabel(slot.terugtypen.groep.replace('{{nr}}', String(plek + 1)), { exact: true })
    if ((await veld.count()) > 0) await veld.fill(groep)
  }
  await klik(reis, 'Verder')
  await hoofd(reis).getByRole('heading', { name: slot.terugtypen.titel }).waitFor({ state: 'detached' })
  return `${begin?.trim()}${groepen.join('')}`
}

/** The field of the lock, in whatever language. */
const sleutelgat = (reis: Reis): Locator => hoofd(reis).locator('input[autocomplete="current-password"]')

/** The lock is there; what it guards is not. */
export const isDicht = (reis: Reis): Promise<void> => sleutelgat(reis).waitFor()

export const probeerWachtzin = async (reis: Reis, wachtzin: string): Promise<void> => {
  await sleutelgat(reis).fill(wachtzin)
  await sleutelgat(reis).press('Enter')
}

export const ontgrendel = async (reis: Reis): Promise<void> => {
  await probeerWachtzin(reis, WACHTZIN)
  await isOpen(reis)
}

/** Loads the page anew, which locks, and opens it again. */
export const herlaad = async (reis: Reis): Promise<void> => {
  await reis.pagina.reload()
  await ontgrendel(reis)
}
