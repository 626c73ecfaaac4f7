import { AxeBuilder } from '@axe-core/playwright'
import type { ViewportSize } from 'playwright-core'
import { expect } from 'vitest'
import type { Reis } from './reis'

const BREED = { width: 1360, height: 900 }
const SMAL = { width: 320, height: 640 }

/**
 * What every screen must be, on a small one in the dark and a wide one in light: within reach of everyone, no wider
 * than the window, help in sight; and a title that tells nothing.
 */
export const keur = async (reis: Reis, geheim: readonly string[] = []): Promise<void> => {
  const waar = new URL(reis.pagina.url()).hash
  const goed = { fouten: [], hulp: ['112', '0800-2000'] }
  const donker = await bekijk(reis, 'dark', SMAL)
  const licht = await bekijk(reis, 'light', BREED)
  expect({ waar, titel: await verraadt(reis, geheim), licht, donker }).toEqual({
    waar,
    titel: [],
    licht: { ...goed, breedte: BREED.width },
    donker: { ...goed, breedte: SMAL.width },
  })
}

const bekijk = async (reis: Reis, colorScheme: 'light' | 'dark', maat: ViewportSize) => {
  const { pagina } = reis
  await pagina.setViewportSize(maat)
  await pagina.emulateMedia({ colorScheme })
  await pagina.evaluate(rust)
  return {
    fouten: await overtredingen(reis),
    hulp: await hulpInBeeld(reis),
    breedte: await pagina.evaluate(() => document.documentElement.scrollWidth),
  }
}

/** Waits until the new size and colours are drawn and nothing moves any more. */
const rust = async (): Promise<void> => {
  await new Promise(requestAnimationFrame)
  do await new Promise(requestAnimationFrame)
  while (document.getAnimations().some(({ playState }) => playState === 'running'))
}

/** What axe has against this page: rule, place and reason. */
const overtredingen = async ({ pagina }: Reis): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page: pagina }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
}

const hulpInBeeld = async ({ pagina }: Reis): Promise<string[]> => {
  const balk = pagina.getByRole('region', { name: /gevaar en advies|danger, and advice/ })
  const nummers = ['112', '0800-2000']
  const inBeeld = await Promise.all(nummers.map((naam) => balk.getByRole('link', { name: naam }).isVisible()))
  return nummers.filter((_, plek) => inBeeld[plek])
}

const verraadt = async ({ pagina }: Reis, geheim: readonly string[]): Promise<string[]> => {
  const titel = (await pagina.title()).toLowerCase()
  return geheim.filter((woord) => titel.includes(woord.toLowerCase()))
}
