import { bouwInhoud, controleerNode, installeerZoNodig, wortel } from './voorbereiding.mjs'

controleerNode()
installeerZoNodig()
bouwInhoud()

const { nieuwKader } = await import(new URL('../../.bouw/inhoud/ingang.js', import.meta.url).href)
process.exitCode = nieuwKader(process.argv.slice(2), wortel)
