import { createServer } from 'node:http'
import { luister } from '../../src/opdrachten/server.mjs'

/** @typedef {{ adres: string, bezoeken: () => number, sluit: () => void }} Elders */

/** Another origin that takes everything and counts it: what should never hear from the app. @returns {Promise<Elders>} */
export const openElders = async () => {
  let bezoeken = 0
  const server = createServer((_vraag, antwoord) => {
    bezoeken += 1
    antwoord.setHeader('Access-Control-Allow-Origin', '*')
    antwoord.end('ok')
  })
  server.on('upgrade', (_vraag, verbinding) => {
    bezoeken += 1
    verbinding.destroy()
  })
  const adres = await luister(server, 0)
  return {
    adres,
    bezoeken: () => bezoeken,
    sluit: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
