import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'vitest'
import type { Reis } from './reis'

const KLEUR = ['color-contrast', 'link-in-text-block']
const BREED = { width: 1360, height: 900 }
const SMAL = { width: 320, height: 640 }

/** What every screen must be: within reach of everyone, help in sight, as wide as the window, and a title that tells nothing. */
export const keur = async (reis: Reis, geheim: readonly string[] = []): Promise<void> => {
  const { pagina } = reis
  const waar = new URL(pagina.url()).hash
  const gevonden = {
    waar,
    licht: await overtredingen(reis),
    donker: await inDonker(reis),
    hulp: await hulpInBeeld(reis),
    titel: await verraadt(reis, geheim),
    smal: await breedte(reis),
  }
  expect(gevonden).toEqual({
    waar,
    licht: [],
    donker: [],
    hulp: ['112', '0800-2000'],
    titel: [],
    smal: { breed: BREED.width, smal: SMAL.width },
  })
}

/** What axe has against this page: rule, place and reason. */
const overtredingen = async ({ pagina }: Reis, regels?: string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page: pagina }).setLegacyMode(true)
  const { violations } = await (regels ? axe.withRules(regels) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
}

/** Only colours differ in the dark. */
const inDonker = async (reis: Reis): Promise<string[]> => {
  await reis.pagina.emulateMedia({ colorScheme: 'dark' })
  const gevonden = await overtredingen(reis, KLEUR)
  await reis.pagina.emulateMedia({ colorScheme: 'light' })
  return gevonden
}

const hulpInBeeld = async ({ pagina }: Reis): Promise<string[]> => {
  const balk = pagina.getByRole('region', { name: /gevaar en advies|danger, and advice/ })
  const nummers = []
  for (const nummer of ['112', '0800-2000']) {
    if (await balk.getByRole('link', { name: nummer }).isVisible()) nummers.push(nummer)
  }
  return nummers
}

const verraadt = async ({ pagina }: Reis, geheim: readonly string[]): Promise<string[]> => {
  const titel = (await pagina.title()).toLowerCase()
  return geheim.filter((woord) => titel.includes(woord.toLowerCase()))
}

/** How far the page reaches at both widths. */
const breedte = async ({ pagina }: Reis): Promise<{ breed: number; smal: number }> => {
  const meet = () => pagina.evaluate(() => document.documentElement.scrollWidth)
  await pagina.setViewportSize(SMAL)
  const smal = await meet()
  await pagina.setViewportSize(BREED)
  return { breed: await meet(), smal }
}
