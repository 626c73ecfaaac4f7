import type { CheckUitkomst, CheckVervolg } from '../checks/check.schema'
import { isGevraagd, mantelzorgverleningscheck } from '../checks/checks'
import type { Kader } from '../weging/kader.schema'
import type { Stand } from './stand'

/** How a check of step 1 stands: for children, or for adults who depend on the care of the client. */
export type Checkstand = 'niet-gedaan' | CheckUitkomst

/** Outcomes after which there is somebody to think of, and the code goes on for them. */
const ZORGELIJK: readonly Checkstand[] = ['twijfel-of-zorgen', 'onduidelijk-of-geweigerd', 'nu-alleen-of-in-gevaar']

export function isZorgelijk(check: Checkstand): boolean {
  return ZORGELIJK.includes(check)
}

/** The kindcheck is asked for every adult or adolescent client, also when no child was seen (promise 8). */
export function kindcheckOpen(stand: Stand): boolean {
  return stand.client !== 'kind' && stand.kindcheck === 'niet-gedaan' && !stand.overgeslagen.includes('kindcheck')
}

/** The mantelzorgverleningscheck is missed only where the kader asks for it, and holds nothing. */
export function mantelzorgcheckOpen({ kader }: Kader, { client, mantelzorgcheck }: Stand): boolean {
  return client !== 'kind' && mantelzorgcheck === 'niet-gedaan' && isGevraagd(mantelzorgverleningscheck, kader)
}

/**
 * Worries from a check go nowhere yet: Veilig Thuis was not asked, nor the reason why not recorded, nor were the people
 * it is about weighed. The same for both checks.
 */
export function zorgenOpen(stand: Stand, check: Checkstand): boolean {
  const gewogen =
    Object.keys(stand.afhankelijken).length > 0 && Boolean(stand.antwoorden['acuut'] && stand.antwoorden['structureel'])
  const gevraagd = stand.veiligThuis !== 'nooit' || stand.gemeld || stand.overgeslagen.includes('veilig-thuis-advies')
  return isZorgelijk(check) && !gevraagd && !gewogen
}

/** How a check stands once it was done. Who takes it over has taken over the worries too, but never a present danger. */
export function checkstandNa(uitkomst: CheckUitkomst, vervolg: CheckVervolg | undefined): CheckUitkomst {
  const overgenomen = vervolg === 'andere-neemt-over' && uitkomst !== 'nu-alleen-of-in-gevaar'
  return overgenomen ? 'zorg-geregeld' : uitkomst
}

/** What else an outcome does: someone alone or in danger opens the acute question, unanswered. */
export function naCheck(stand: Stand, uitkomst: CheckUitkomst): Pick<Stand, 'acuutBeoordelen' | 'teHerzien'> {
  return {
    acuutBeoordelen: stand.acuutBeoordelen || uitkomst === 'nu-alleen-of-in-gevaar',
    teHerzien: stand.teHerzien || (isZorgelijk(uitkomst) && stand.meldbesluit === 'niet-melden'),
  }
}
