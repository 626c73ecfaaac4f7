import { alle, type Casus } from '../../machines/index'

const VOORVOEGSEL = {
  feit: 'feit vastgelegd',
  persoon: 'persoon toegevoegd',
  raadpleging: 'raadpleging gehouden',
  afspraak: 'afspraak gemaakt',
} as const

/** The next id of its kind in this casus: `feit-3`. The logboek refuses it when another tab was first. */
export function nieuwId(casus: Casus, soort: keyof typeof VOORVOEGSEL): string {
  return `${soort}-${alle(casus.regels, VOORVOEGSEL[soort]).length + 1}`
}
