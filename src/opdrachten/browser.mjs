import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { voerUit, wortel } from './voorbereiding.mjs'

const { env, platform } = process
const programmamappen = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
  (map) => map !== undefined,
)
const programmas = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const gewonePlaatsen = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: programmamappen.flatMap((map) => programmas.map((programma) => join(map, programma))),
}

/** Ubuntu ships a script at the usual path that only says that a snap is needed: so ask on Linux. @param {string} pad */
const werkt = (pad) =>
  existsSync(pad) && (platform !== 'linux' || spawnSync(pad, ['--version'], { timeout: 20_000 }).status === 0)

const vanPlaywright = async () => (await import('playwright-core')).chromium.executablePath()

const vanDebian = () =>
  platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  voerUit('apt-get', ['update', '-qq'], { timeout: 300_000 }) &&
  voerUit('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-qq', 'chromium'], {
    timeout: 900_000,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  })

const download = () =>
  voerUit(process.execPath, [join(wortel, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
    timeout: 900_000,
  })

const gevonden = async () => [...(gewonePlaatsen[platform] ?? []), await vanPlaywright()].find(werkt)

/**
 * The path of a browser for the journeys: the one that was named, one that is installed, else one that is fetched.
 *
 * @returns {Promise<string | undefined>}
 */
export const vindBrowser = async () => {
  const genoemd = env['WEEGWIJZER_BROWSER']
  if (genoemd) return werkt(genoemd) ? genoemd : undefined
  const aanwezig = await gevonden()
  if (aanwezig) return aanwezig
  console.error('Geen browser gevonden; er wordt er een opgehaald …')
  for (const haal of [vanDebian, download]) {
    const opgehaald = haal() ? await gevonden() : undefined
    if (opgehaald) return opgehaald
  }
  return undefined
}
