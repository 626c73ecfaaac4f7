import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProef, startChromium } from './chromium.mjs'
import { kijk, schrijfDoor } from './doden.mjs'

/** @typedef {{ rondes: number, bevestigd: number, verloren: number, rondesMetVerlies: number, kapot: number, meer: number }} Stroomuitslag */

const CASUS = 'bbbbbbbb-0000-4000-8000-000000000000'

/** @param {string} opdracht @param {string[]} argumenten */
const doe = (opdracht, ...argumenten) => {
  const { status, stderr } = spawnSync(opdracht, argumenten, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${opdracht}: ${stderr.trim()}`)
}

/** Whether this machine lets us mount a disk that is a file: needs root. */
export const kanSchijfMaken = () => process.platform === 'linux' && process.getuid?.() === 0 && kanKoppelen()

const kanKoppelen = () => {
  const map = mkdtempSync(join(tmpdir(), 'weegwijzer-koppel-'))
  try {
    maakSchijf(join(map, 'schijf'), 8)
    mkdirSync(join(map, 'plek'))
    doe('mount', '-o', 'loop', join(map, 'schijf'), join(map, 'plek'))
    doe('umount', join(map, 'plek'))
    return true
  } catch {
    return false
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

/** @param {string} bestand @param {number} mb */
const maakSchijf = (bestand, mb) => {
  doe('truncate', '-s', `${mb}M`, bestand)
  doe('mkfs.ext4', '-q', bestand)
}

/**
 * Power cuts: the profile stands on a disk that is a file. While the browser writes, all of it is killed and the file is
 * copied at once, so that what the system had not yet written to the disk is gone, as when the plug is pulled. Then the
 * copy is opened. It models the loss of the page cache, not a disk that reorders or lies.
 *
 * @param {{ pad: string, adres: string, rondes: number, meld?: (ronde: number) => void }} opties
 * @returns {Promise<Stroomuitslag>}
 */
export const stroomreeks = async ({ pad, adres, rondes, meld = () => undefined }) => {
  const uitslag = { rondes: 0, bevestigd: 0, verloren: 0, rondesMetVerlies: 0, kapot: 0, meer: 0 }
  for (let ronde = 0; ronde < rondes; ronde++) {
    const { bevestigd, aantal, mis } = await eenRonde({ pad, adres })
    const verloren = Math.max(0, bevestigd - aantal)
    uitslag.rondes += 1
    uitslag.bevestigd += bevestigd - 1
    uitslag.verloren += verloren
    uitslag.rondesMetVerlies += verloren > 0 ? 1 : 0
    uitslag.meer += Math.max(0, aantal - bevestigd)
    // Where all of it is gone there is no chain to be broken.
    uitslag.kapot += mis.length > 0 && aantal > 0 ? 1 : 0
    meld(ronde)
  }
  return uitslag
}

/** @param {{ pad: string, adres: string }} opties */
const eenRonde = async ({ pad, adres }) => {
  const map = mkdtempSync(join(tmpdir(), 'weegwijzer-stroom-'))
  const schijf = join(map, 'schijf')
  const kopie = join(map, 'kopie')
  const plek = join(map, 'plek')
  mkdirSync(plek)
  maakSchijf(schijf, 384)
  try {
    doe('mount', '-o', 'loop', schijf, plek)
    const bevestigd = await schrijfTotDeStekker({ pad, adres, plek, erna: () => copyFileSync(schijf, kopie) })
    ontkoppel(plek)
    doe('mount', '-o', 'loop', kopie, plek)
    return { bevestigd, ...(await kijkNa({ pad, adres, profiel: join(plek, 'profiel') })) }
  } finally {
    ontkoppel(plek)
    rmSync(map, { recursive: true, force: true })
  }
}

/** @param {{ pad: string, adres: string, profiel: string }} opties */
const kijkNa = async ({ pad, adres, profiel }) => {
  const browser = await startChromium({ pad, profiel })
  try {
    return await kijk(await openProef(browser.context, adres), CASUS)
  } finally {
    await browser.dood()
  }
}

/** Lazily: a process that was killed may hold a file for a moment longer. @param {string} plek */
const ontkoppel = (plek) => spawnSync('umount', ['-l', plek])

/** @param {{ pad: string, adres: string, plek: string, erna: () => void }} opties */
const schrijfTotDeStekker = async ({ pad, adres, plek, erna }) => {
  const profiel = join(plek, 'profiel')
  mkdirSync(profiel, { recursive: true })
  const browser = await startChromium({ pad, profiel })
  const pagina = await openProef(browser.context, adres)
  await pagina.evaluate(async (id) => {
    const { proef } = /** @type {{ proef: import('./pagina/proef').Proef }} */ (/** @type {unknown} */ (globalThis))
    await proef.inrichten()
    await proef.maak(id)
  }, CASUS)
  // What was set up before counts as old: only what is acknowledged from here on may be lost.
  doe('sync', '-f', profiel)
  let bevestigd = 1
  await pagina.exposeFunction('meldBevestigd', (/** @type {number} */ nr) => {
    bevestigd = Math.max(bevestigd, nr)
  })
  void pagina.evaluate(schrijfDoor, CASUS).catch(() => undefined)
  await pagina.waitForTimeout(700 + Math.random() * 800)
  const tot = bevestigd
  const gedood = browser.dood()
  erna()
  await gedood
  return tot
}
