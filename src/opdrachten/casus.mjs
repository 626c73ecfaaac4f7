import { bouwCasus, controleerNode, installeerZoNodig } from './voorbereiding.mjs'

controleerNode()
installeerZoNodig()
bouwCasus()

const { draai } = await import(new URL('../../.bouw/casus/ingang.js', import.meta.url).href)
process.exitCode = await draai(process.argv.slice(2))
