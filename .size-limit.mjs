import { existsSync, readdirSync, readFileSync } from 'node:fs'

const map = 'dist/assets/'
const bestanden = existsSync(map) ? readdirSync(map).filter((naam) => naam.endsWith('.js')) : []

/** These chunks and all that they import at once, in both languages. @param {string[]} namen */
const metInvoer = (namen) => {
  /** @type {Set<string>} */
  const gezien = new Set()
  /** @param {string} bestand */
  const volg = (bestand) => {
    if (gezien.has(bestand)) return
    gezien.add(bestand)
    const code = readFileSync(map + bestand, 'utf8')
    for (const [, dieper = ''] of code.matchAll(/(?:import|from)\s*["']\.\/([^"']+\.js)["']/g)) volg(dieper)
  }
  for (const naam of namen) {
    const gevonden = bestanden.filter((bestand) => bestand.replace(/-[\w-]{8}\.js$/, '') === naam)
    if (bestanden.length > 0 && gevonden.length === 0) throw new Error(`No chunk ${naam} in ${map}`)
    gevonden.forEach(volg)
  }
  return [...gezien].map((bestand) => map + bestand)
}

// What stands before anything shows, then with the lock and the words that are said there. The vault is in its worker.
const begin = ['index', 'app', 'taal', 'begin', 'react']
const poort = [...begin, 'welkom', 'ontgrendel', 'slotwacht', 'poort']

export default [
  { name: 'start: JavaScript', path: metInvoer(begin), limit: '125 kB', gzip: true },
  { name: 'tot en met het slot: JavaScript', path: metInvoer(poort), limit: '165 kB', gzip: true },
  { name: 'CSS', path: 'dist/assets/*.css', limit: '20 kB', gzip: true },
]
