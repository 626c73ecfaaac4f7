import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** @typedef {import('./pagina/proef').Proef} Proef */

const VLAGGEN = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
]

const rust = (/** @type {number} */ ms) => new Promise((klaar) => setTimeout(klaar, ms))

/**
 * A Chromium with a profile of its own on the disk, in a process group that can be killed as a whole: to die in the
 * middle of a write as a crash or a pulled plug would.
 *
 * @param {{ pad: string, profiel: string }} opties
 */
export const startChromium = async ({ pad, profiel }) => {
  const poortbestand = join(profiel, 'DevToolsActivePort')
  rmSync(poortbestand, { force: true })
  for (const slot of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profiel, slot), { force: true })
  const zandbak = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const proces = spawn(pad, [...VLAGGEN, ...zandbak, `--user-data-dir=${profiel}`, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
  })
  const weg = new Promise((klaar) => proces.once('exit', klaar))
  const adres = await wachtOpPoort(poortbestand)
  const browser = await chromium.connectOverCDP(adres)
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium gaf geen venster.')
  return {
    context,
    /** Ends it as a crash does: nothing gets the chance to tidy up. */
    async dood() {
      if (proces.pid) process.kill(-proces.pid, 'SIGKILL')
      await weg
      await browser.close().catch(() => undefined)
    },
    async sluit() {
      await browser.close().catch(() => undefined)
      if (proces.pid && proces.exitCode === null) process.kill(-proces.pid, 'SIGTERM')
      await weg
    },
  }
}

/** @param {string} bestand @returns {Promise<string>} */
const wachtOpPoort = async (bestand) => {
  for (let keer = 0; keer < 400; keer++) {
    const [poort = ''] = existsSync(bestand) ? readFileSync(bestand, 'utf8').split('\n') : []
    if (poort !== '') return `http://127.0.0.1:${poort}`
    await rust(50)
  }
  throw new Error('Chromium kwam niet op gang.')
}

/**
 * Opens the trial page and waits until it can be asked.
 *
 * @param {import('playwright-core').BrowserContext} context @param {string} adres
 */
export const openProef = async (context, adres) => {
  const pagina = await context.newPage()
  await pagina.goto(adres)
  await pagina.waitForFunction(() => document.title === 'Beproeving klaar')
  return pagina
}
