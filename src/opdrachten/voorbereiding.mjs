// Node built-ins only: this runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const wortel = fileURLToPath(new URL('../../', import.meta.url))

const bronnen = ['index.html', 'machines', 'package-lock.json', 'package.json', 'public', 'src', 'vite.config.ts']

/** @param {string} reden @param {number} [code] @returns {never} */
export const stop = (reden, code = 1) => {
  console.error(reden)
  process.exit(code)
}

/**
 * Runs a command with its output on stderr: stdout belongs to the result of the program that asked for it.
 *
 * @param {string} opdracht @param {string[]} argumenten @param {import('node:child_process').SpawnSyncOptions} [opties]
 */
export const voerUit = (opdracht, argumenten, opties = {}) =>
  spawnSync(opdracht, argumenten, { cwd: wortel, stdio: ['ignore', 2, 2], ...opties }).status === 0

export const controleerNode = (versie = process.versions.node) => {
  const [groot = 0, klein = 0] = versie.split('.').map(Number)
  if (groot > 20 || (groot === 20 && klein >= 19)) return
  stop(`Weegwijzer heeft Node 20.19 of nieuwer nodig; dit is ${versie}. / Weegwijzer needs Node 20.19 or newer.`)
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Pakketten */

/**
 * npm writes its own copy of the lock into node_modules when an install is complete. Packages for other platforms
 * are optional and absent there.
 *
 * @param {Pakketten} gevraagd @param {Pakketten} aanwezig
 */
export const isCompleet = (gevraagd, aanwezig) =>
  Object.entries(gevraagd).every(
    ([pad, pakket]) => pad === '' || pakket.optional || aanwezig[pad]?.version === pakket.version,
  )

/** @param {string} map @param {string} bestand @returns {Pakketten} */
const pakkettenIn = (map, bestand) => JSON.parse(readFileSync(join(map, bestand), 'utf8')).packages

/** @param {string} map */
const isGeinstalleerd = (map) =>
  existsSync(join(map, 'node_modules/.package-lock.json')) &&
  isCompleet(pakkettenIn(map, 'package-lock.json'), pakkettenIn(map, 'node_modules/.package-lock.json'))

/**
 * Installs what the lock in this folder asks and is not there yet; gives whether all of it is there.
 *
 * @param {string} map @param {string[]} [opties]
 */
export const isTeInstalleren = (map, opties = []) => {
  if (isGeinstalleerd(map)) return true
  console.error('Pakketten installeren (npm ci) …')
  const argumenten = ['ci', '--include=dev', '--no-audit', '--no-fund', ...opties]
  const npm = process.env['npm_execpath']
  return npm?.endsWith('npm-cli.js')
    ? voerUit(process.execPath, [npm, ...argumenten], { cwd: map })
    : voerUit('npm', argumenten, { cwd: map, shell: process.platform === 'win32' })
}

export const installeerZoNodig = () => {
  if (isTeInstalleren(wortel)) return
  stop('Installeren is niet gelukt; de melding van npm staat hierboven. / The install failed.')
}

/** @param {string} pad @returns {string[]} */
const bestandenIn = (pad) => {
  const volledig = join(wortel, pad)
  if (!existsSync(volledig)) return []
  const ingangen = readdirSync(volledig, { withFileTypes: true })
  return ingangen.flatMap((ingang) => {
    const onderdeel = `${pad}/${ingang.name}`
    return ingang.isDirectory() ? bestandenIn(onderdeel) : [onderdeel]
  })
}

/** @param {(pad: string) => boolean} telt */
const stempelVanBronnen = (telt) => {
  const som = createHash('sha256')
  const paden = bronnen.flatMap((bron) => (bron.includes('.') ? [bron] : bestandenIn(bron))).filter(telt)
  for (const pad of paden.toSorted()) som.update(`${pad}\0`).update(readFileSync(join(wortel, pad)))
  return som.digest('hex')
}

/**
 * Builds when the sources differ from those of the last build. The stamp lies inside the output, so that a build by
 * hand, which empties that folder, is never mistaken for this one.
 *
 * @param {string} uitvoermap @param {string[]} [argumenten] @param {(pad: string) => boolean} [telt]
 */
const bouwZoNodig = (uitvoermap, argumenten = [], telt = () => true) => {
  const stempelpad = join(wortel, uitvoermap, '.stempel')
  const stempel = stempelVanBronnen(telt)
  if (existsSync(stempelpad) && readFileSync(stempelpad, 'utf8') === stempel) return
  bouw(uitvoermap, argumenten)
  writeFileSync(stempelpad, stempel)
}

/** @param {string} uitvoermap @param {string[]} argumenten */
const bouw = (uitvoermap, argumenten) => {
  console.error(`Bouwen naar ${uitvoermap} …`)
  const vite = join(wortel, 'node_modules/vite/bin/vite.js')
  const uitvoer = ['--outDir', uitvoermap, '--emptyOutDir', '--logLevel', 'warn']
  if (!voerUit(process.execPath, [vite, 'build', ...uitvoer, ...argumenten]))
    stop('Bouwen is niet gelukt. / The build failed.')
}

export const bouwApp = () => bouwZoNodig('dist')

export const bouwCasus = () => bouwZoNodig('.bouw/casus', ['--ssr', 'src/opdrachten/casus/ingang.ts'])

/** Always built: the sources of the measurement are no sources of the stamp. */
export const bouwSnelheid = () => bouw('.bouw/snelheid', ['--ssr', 'test/snelheid/ingang.ts'])

/** The content check reads the content itself, so that it can also speak about a file that no build would survive. */
export const bouwInhoud = () =>
  bouwZoNodig(
    '.bouw/inhoud',
    ['--ssr', 'src/opdrachten/inhoud/ingang.ts', '--mode', 'zonder-inhoud'],
    (pad) => !pad.endsWith('.yaml'),
  )

/**
 * The page on which the vault is put to the test, with or without a mistake made on purpose (test/beproeving).
 *
 * @param {string} [mutant] @returns {string} the folder
 */
export const bouwBeproeving = (mutant) => {
  const map = `.bouw/beproeving${mutant ? `-${mutant}` : ''}`
  bouw(join(wortel, map), ['--config', 'test/beproeving/vite.config.ts', ...(mutant ? ['--mode', mutant] : [])])
  return map
}
