import * as v from 'valibot'
import { type Check, CheckSchema } from './check.schema'
import kindcheckInhoud from './kindcheck.yaml'
import mantelzorgInhoud from './mantelzorgverleningscheck.yaml'

/** The two checks of step 1: for children, and for adults who depend on the care of the client. */
export const kindcheck: Check = v.parse(CheckSchema, kindcheckInhoud)
export const mantelzorgverleningscheck: Check = v.parse(CheckSchema, mantelzorgInhoud)

/** Whether a kader asks for a check, rather than only offering it. */
export function isGevraagd(check: Check, kader: string): boolean {
  return check['gevraagd-door']?.some((vraagt) => vraagt.kader === kader) ?? true
}
