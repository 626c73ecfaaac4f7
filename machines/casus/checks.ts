import type { CheckUitkomst } from '../checks/check.schema'
import { isGevraagd, mantelzorgverleningscheck } from '../checks/checks'
import type { Kader } from '../weging/kader.schema'
import type { GebeurtenisVan } from './gebeurtenissen/vocabulaire'
import type { Stand } from './stand'
import { openZorg, type Zorgsoort } from './zorgen'

/** How a check of step 1 stands: for children, or for adults who depend on the care of the client. */
export type Checkstand = 'niet-gedaan' | CheckUitkomst

export type CheckGedaan = GebeurtenisVan<'kindcheck gedaan' | 'mantelzorgverleningscheck gedaan'>

/** Outcomes after which there is somebody to think of, and the code goes on for them. The gravest first. */
const ZORGELIJK: readonly Checkstand[] = ['nu-alleen-of-in-gevaar', 'twijfel-of-zorgen', 'onduidelijk-of-geweigerd']
const OPGEHELDERD: readonly Checkstand[] = ['zorg-geregeld', 'geen-kinderen', 'geen-afhankelijken']

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

/** Whether a check says less than an earlier one that found worries: recorded, and marked as a departure. */
export function verlaagtZorgen(stand: Stand, check: CheckGedaan): boolean {
  const rang = (uitkomst: Checkstand) => (isZorgelijk(uitkomst) ? ZORGELIJK.indexOf(uitkomst) : ZORGELIJK.length)
  return rang(standVanCheck(stand, check)) < rang(checkstandNa(check))
}

/**
 * What a check changes. Worries open and stay open: a milder check takes them away only where the earlier one got no
 * clear answer, and the questions were walked through since. Someone alone or in danger opens the acute question.
 */
export function naCheck(stand: Stand, check: CheckGedaan): Partial<Stand> {
  const soort: Zorgsoort = check.type === 'kindcheck gedaan' ? 'kinderen' : 'afhankelijken'
  const was = standVanCheck(stand, check)
  const wordt = checkstandNa(check)
  const zorg = stand.zorgen[soort]
  const opgehelderd =
    was === 'onduidelijk-of-geweigerd' && check.antwoorden !== undefined && OPGEHELDERD.includes(wordt)
  const blijft = zorg !== null && verlaagtZorgen(stand, check) && !opgehelderd
  return {
    [soort === 'kinderen' ? 'kindcheck' : 'mantelzorgcheck']: blijft ? was : wordt,
    zorgen: { ...stand.zorgen, [soort]: isZorgelijk(wordt) ? openZorg(check.op, zorg) : blijft ? zorg : null },
    acuutBeoordelen: stand.acuutBeoordelen || check.uitkomst === 'nu-alleen-of-in-gevaar',
    teHerzien: stand.teHerzien || (isZorgelijk(check.uitkomst) && stand.meldbesluit === 'niet-melden'),
  }
}

function standVanCheck(stand: Stand, { type }: CheckGedaan): Checkstand {
  return type === 'kindcheck gedaan' ? stand.kindcheck : stand.mantelzorgcheck
}

/** Who takes it over has taken over the worries too, but never a present danger. */
function checkstandNa({ uitkomst, vervolg }: CheckGedaan): CheckUitkomst {
  const overgenomen = vervolg === 'andere-neemt-over' && uitkomst !== 'nu-alleen-of-in-gevaar'
  return overgenomen ? 'zorg-geregeld' : uitkomst
}
