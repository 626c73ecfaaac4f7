// Measures, and never fails on a time: only on an outcome that differs.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bouwSnelheid, controleerNode, installeerZoNodig, isTeInstalleren, wortel } from './voorbereiding.mjs'

const map = join(wortel, 'test/snelheid/peers')

/** The engines to compare with, each from the adapter that bears its name. Without a network there are none. */
const laadPeers = async () => {
  if (!isTeInstalleren(map, ['--ignore-scripts', '--fetch-retries=1'])) {
    console.log(
      'De andere programma’s zijn niet te installeren (geen netwerk?). Hieronder alleen Weegwijzer en de reducer.',
    )
    return []
  }
  /** @type {Record<string, string>} */
  const versies = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8')).dependencies
  const geladen = Object.entries(versies).map(async ([pakket, versie]) => {
    const naam = `${pakket} ${versie}`
    try {
      const { maak } = await import(pathToFileURL(join(map, `${pakket.split('/').at(-1)}.mjs`)).href)
      return [{ naam, maak }]
    } catch (fout) {
      console.log(`${naam} werkt op deze computer niet en doet niet mee: ${String(fout)}`)
      return []
    }
  })
  return (await Promise.all(geladen)).flat()
}

controleerNode()
installeerZoNodig()
bouwSnelheid()
const peers = await laadPeers()
const { draai } = await import(new URL('../../.bouw/snelheid/ingang.js', import.meta.url).href)

const [processor] = cpus()
const nu = new Date().toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' })
console.log(`Snelheid van Weegwijzer, gemeten op ${nu}`)
console.log(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} kernen, ${processor?.model.trim() ?? 'onbekende processor'}`,
)
console.log('Alles komt uit deze ene keer. Vergelijk verhoudingen, geen tijden: 2× is twee keer zo lang.')
console.log('Tussen haakjes staan de laagste en de hoogste ronde.')

/** @type {string[]} */
const fouten = await draai(peers, console.log)
if (fouten.length > 0) {
  console.error(`\nNiet iedereen komt op hetzelfde uit (${fouten.length} keer). Wie afwijkt, is niet gemeten.`)
  for (const fout of fouten.slice(0, 10)) console.error(`- ${fout}`)
  process.exitCode = 1
}
