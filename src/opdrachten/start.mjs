import { join } from 'node:path'
import { luister, maakServer } from './server.mjs'
import { bouwApp, controleerNode, installeerZoNodig, stop, wortel } from './voorbereiding.mjs'

controleerNode()
installeerZoNodig()
bouwApp()

const server = maakServer({ map: join(wortel, 'dist') })
const adres = await luister(server, 4173).catch((fout) => stop(`Starten is niet gelukt: ${fout.message}`))
console.log(`Weegwijzer staat klaar op / is ready at ${adres}  (stoppen / stop: Ctrl+C)`)

const sluit = () => {
  server.close()
  server.closeAllConnections()
}
process.once('SIGINT', sluit)
process.once('SIGTERM', sluit)
