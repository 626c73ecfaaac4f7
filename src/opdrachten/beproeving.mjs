// Trials that take long or need root: kills, power cuts, memory, other engines, and the mistakes they have to catch.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { vindBrowser } from './browser.mjs'
import { luister, maakServer } from './server.mjs'
import {
  bouwApp,
  bouwBeproeving,
  controleerNode,
  installeerZoNodig,
  isTeInstalleren,
  stop,
  wortel,
} from './voorbereiding.mjs'

controleerNode()
installeerZoNodig()
const pad = (await vindBrowser()) ?? stop('Geen werkende browser. / No working browser.', 2)
const [keuze = 'alles', aantal] = process.argv.slice(2)
const wil = (/** @type {string} */ deel) => keuze === 'alles' || keuze === deel

/** @param {string} bestand */
const uitProef = (bestand) => import(pathToFileURL(join(wortel, 'test/beproeving', bestand)).href)
const { beproef } = await uitProef('verslag.mjs')

/** @param {string} [mutant] */
const serveer = async (mutant) => {
  const server = maakServer({ map: join(wortel, bouwBeproeving(mutant)) })
  return {
    adres: await luister(server, 0),
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
const metFirefox = () =>
  existsSync('/usr/bin/firefox-esr') && isTeInstalleren(join(wortel, 'test/beproeving/motoren'), ['--ignore-scripts'])
const metWebkit = () => spawnSync('which', ['WebKitWebDriver', 'xvfb-run']).status === 0

if (wil('geheugen')) bouwApp()
const verslag = await beproef({
  pad,
  wil,
  aantal: Number(aantal) || undefined,
  serveer,
  metFirefox,
  metWebkit,
  meld: (/** @type {string} */ tekst) => console.error(tekst),
})
console.log(verslag)
if (keuze === 'alles') writeFileSync(join(wortel, 'docs/beproeving.md'), verslag)
