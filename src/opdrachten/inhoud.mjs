import { bouwInhoud, controleerNode, installeerZoNodig, wortel } from './voorbereiding.mjs'

controleerNode()
installeerZoNodig()
bouwInhoud()

const { controleer } = await import(new URL('../../.bouw/inhoud/ingang.js', import.meta.url).href)
process.exitCode = controleer(wortel)
