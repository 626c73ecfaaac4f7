import { CASUSSCHERMEN } from '../werk/paden'

const DEEL = '[a-z0-9][a-z0-9-]{0,79}'
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const LOS = 'nieuw|openen|organisatie|slot|reserve|terugzetten|bewaren|toegangslog|zelftest'
const BEKEND = new RegExp(
  `^#/(?:|${LOS}|kaders(?:/${DEEL}|/naslag/${DEEL})?|casus/${UUID}(?:/(?:${CASUSSCHERMEN.join('|')})|/vraag/${DEEL})?)$`,
)

/** The place in the app to come back to after unlocking: a path the app knows, with opaque ids only, or its start. */
export function terugweg(hash: string): string {
  return BEKEND.test(hash) ? hash : '#/'
}
