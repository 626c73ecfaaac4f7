import type { Bekend } from '../weging/kader-controle'
import type { KaderFout } from '../weging/kader-fout'
import { beroepFouten } from './beroepen'
import { type Bestanden, BRONNEN, DIENSTEN, isBlok, kadermappen, ROUTES, TELEFOON } from './bestanden'
import { kaderFouten } from './kaders'
import { tabellen } from './tabellen'

/**
 * Checks all content at once: every kader with its words, and every table they refer to. Gives everything that is wrong,
 * with file, field and remedy; a fault in one file hides none in another.
 */
export function controleerInhoud(bestanden: Bestanden): KaderFout[] {
  const bronnen = blok(bestanden.get(BRONNEN)) as Bekend['bronnen']
  const bekend = {
    bronnen,
    telefoon: [TELEFOON, DIENSTEN].flatMap((lijst) => Object.keys(blok(bestanden.get(lijst)))),
    kaders: kaderIds(bestanden),
  }
  return [
    ...tabellen.flatMap((controle) => controle(bestanden, bekend)),
    ...beroepFouten(bestanden),
    ...kaderFouten(bestanden, { bronnen, routes: routeIds(bestanden.get(ROUTES)) }),
  ]
}

/** How much there is of what, for the one line that says that all is well. */
export function telling(bestanden: Bestanden): { kaders: number; bronnen: number; bestanden: number } {
  return {
    kaders: kadermappen(bestanden).length,
    bronnen: Object.keys(blok(bestanden.get(BRONNEN))).length,
    bestanden: bestanden.size,
  }
}

function kaderIds(bestanden: Bestanden): string[] {
  return [...new Set(kadermappen(bestanden).map(({ kader }) => kader))]
}

function routeIds(routes: unknown): string[] {
  return Array.isArray(routes) ? routes.filter(isBlok).map(({ id }) => String(id)) : []
}

function blok(waarde: unknown): Readonly<Record<string, unknown>> {
  return isBlok(waarde) ? waarde : {}
}
