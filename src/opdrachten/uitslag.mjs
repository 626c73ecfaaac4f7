// The one line that CI reads: the sum of what the test runners wrote into .uitslag.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wortel } from './voorbereiding.mjs'

/** @typedef {{ numPassedTests: number, numFailedTests: number, success: boolean }} Verslag */

/** A file that could not be loaded has no failed test, yet it failed. @param {Verslag[]} verslagen */
const telOp = (verslagen) => ({
  geslaagd: verslagen.reduce((som, verslag) => som + verslag.numPassedTests, 0),
  gezakt: verslagen.reduce((som, verslag) => som + Math.max(verslag.numFailedTests, verslag.success ? 0 : 1), 0),
})

const map = join(wortel, '.uitslag')
const bestanden = existsSync(map) ? readdirSync(map).filter((naam) => naam.endsWith('.json')) : []
const { geslaagd, gezakt } = telOp(bestanden.map((naam) => JSON.parse(readFileSync(join(map, naam), 'utf8'))))

console.log(`${geslaagd} passed, ${gezakt} failed`)
process.exitCode = gezakt > 0 || geslaagd === 0 ? 1 : 0
