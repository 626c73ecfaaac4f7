import { alle } from '../../machines/index'
import { useWerk } from './werk'

const VOORVOEGSEL = {
  feit: 'feit vastgelegd',
  persoon: 'persoon toegevoegd',
  raadpleging: 'raadpleging gehouden',
  afspraak: 'afspraak gemaakt',
} as const

/** The next id of its kind in the casus at hand: `feit-3`. The logboek refuses it when another tab was first. */
export function useNieuwId(): (soort: keyof typeof VOORVOEGSEL) => string {
  const { casus } = useWerk()
  return (soort) => `${soort}-${alle(casus.regels, VOORVOEGSEL[soort]).length + 1}`
}
