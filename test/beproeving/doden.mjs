import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProef, startChromium } from './chromium.mjs'

/** @typedef {{ rondes: number, bevestigd: number, verloren: number, kapot: number, meer: number }} Doodsuitslag */

/**
 * Kills the whole browser while it writes, again and again on the same profile, and looks each time what is left: every
 * entry that was acknowledged has to be there, in a chain that is whole. One that was written and not yet acknowledged
 * may be there too.
 *
 * @param {{ pad: string, adres: string, rondes: number, meld?: (ronde: number) => void }} opties
 * @returns {Promise<Doodsuitslag>}
 */
export const dodenreeks = async ({ pad, adres, rondes, meld = () => undefined }) => {
  const profiel = mkdtempSync(join(tmpdir(), 'weegwijzer-dood-'))
  const casus = 'aaaaaaaa-0000-4000-8000-000000000000'
  const uitslag = { rondes: 0, bevestigd: 0, verloren: 0, kapot: 0, meer: 0 }
  let bevestigd = 1
  try {
    for (let ronde = 0; ronde <= rondes && uitslag.kapot === 0; ronde++) {
      const browser = await startChromium({ pad, profiel })
      try {
        const pagina = await openProef(browser.context, adres)
        if (ronde === 0) await begin(pagina, casus)
        else bevestigd = tel(uitslag, bevestigd, await kijk(pagina, casus))
        if (ronde === rondes || uitslag.kapot > 0) continue
        const begonnen = bevestigd
        await pagina.exposeFunction('meldBevestigd', (/** @type {number} */ nr) => {
          bevestigd = Math.max(bevestigd, nr)
        })
        void pagina.evaluate(schrijfDoor, casus).catch(() => undefined)
        await pagina.waitForTimeout(150 + Math.random() * 900)
        uitslag.bevestigd += bevestigd - begonnen
      } finally {
        await browser.dood()
      }
      meld(ronde)
    }
    return uitslag
  } finally {
    rmSync(profiel, { recursive: true, force: true })
  }
}

/**
 * Adds what one round left to the sum; gives how many entries count as acknowledged from here on.
 *
 * @param {Doodsuitslag} uitslag @param {number} bevestigd @param {{ aantal: number, mis: string[] }} gezien
 */
const tel = (uitslag, bevestigd, { aantal, mis }) => {
  uitslag.rondes += 1
  uitslag.verloren += Math.max(0, bevestigd - aantal)
  uitslag.meer += Math.max(0, aantal - bevestigd)
  uitslag.kapot += mis.length > 0 ? 1 : 0
  return Math.max(aantal, 1)
}

/** @param {import('playwright-core').Page} pagina @param {string} casus */
const begin = (pagina, casus) =>
  pagina.evaluate(async (id) => {
    const { proef } = /** @type {{ proef: import('./pagina/proef').Proef }} */ (/** @type {unknown} */ (globalThis))
    await proef.inrichten()
    await proef.maak(id)
  }, casus)

/** @param {import('playwright-core').Page} pagina @param {string} casus */
export const kijk = (pagina, casus) =>
  pagina.evaluate(async (id) => {
    const { proef } = /** @type {{ proef: import('./pagina/proef').Proef }} */ (/** @type {unknown} */ (globalThis))
    const { fout } = await proef.ontgrendel()
    return fout ? { aantal: 0, mis: [fout] } : proef.controleer(id)
  }, casus)

/** @param {string} casus */
export const schrijfDoor = async (casus) => {
  const { proef, meldBevestigd } =
    /** @type {{ proef: import('./pagina/proef').Proef, meldBevestigd: (nr: number) => unknown }} */ (
      /** @type {unknown} */ (globalThis)
    )
  await proef.schrijf(casus, 5000, meldBevestigd)
}
