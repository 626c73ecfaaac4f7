import { dagVan } from '../werk/dag-van'

/** Today in the calendar of this device, JJJJ-MM-DD. */
export function vandaag(): string {
  return dagVan(nu())
}

/** This moment, ISO 8601 in UTC: when a line is recorded. */
export function nu(): string {
  return new Date().toISOString()
}
