import type { Uitkomst } from '../keten/uitkomst'
import type { Kluis } from '../opslag/kluis'
import type { Reservestand } from '../opslag/reserve/reserve'
import { vraagBijSluiten } from '../werk/vertrekwacht'

export type Sluitkluis = Pick<Kluis, 'reservestand' | 'lijst' | 'kladjes'>

let beurt = 0

/**
 * Looks whether closing the tab of a temporary vault would lose anything, an entry that no file holds or something half
 * written, and has the browser ask if so. What cannot be read counts as lost. Gives the stand that it looked at.
 */
export async function stelSluitvraag(kluis: Sluitkluis): Promise<Uitkomst<Reservestand>> {
  beurt += 1
  const deze = beurt
  const stand = await kluis.reservestand()
  const nodig = !('goed' in stand) || stand.goed.nieuwer > 0 || (await heeftKladjes(kluis))
  if (deze === beurt) vraagBijSluiten(nodig)
  return stand
}

/** Drafts are in no file: of a casus, or of a form outside any. */
async function heeftKladjes(kluis: Sluitkluis): Promise<boolean> {
  const lijst = await kluis.lijst()
  if (!('goed' in lijst)) return true
  const plekken = ['', ...lijst.goed.casussen.map(({ id }) => id)]
  const kladjes = await Promise.all(plekken.map((casus) => kluis.kladjes(casus)))
  return kladjes.some((een) => !('goed' in een) || een.goed.length > 0)
}
