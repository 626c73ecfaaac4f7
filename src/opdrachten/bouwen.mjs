import { bouwApp, controleerNode, installeerZoNodig } from './voorbereiding.mjs'

controleerNode()
installeerZoNodig()
bouwApp()
