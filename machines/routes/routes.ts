import * as v from 'valibot'
import { type AndereRoute, RoutesSchema } from './routes.schema'
import inhoud from './routes.yaml'

/** The one table of routes beside the meldcode: who is told when it is about staff, children among themselves, and more. */
export const andereRoutes: readonly AndereRoute[] = v.parse(RoutesSchema, inhoud)

const perId = new Map(andereRoutes.map((route) => [route.id, route]))

/** Whether a step is contact with family or suspect, in whichever route it stands. */
export function isContactstap(stap: string): boolean {
  return andereRoutes.some(({ stappen }) => stappen.some(({ id, contact }) => id === stap && contact))
}

/** One route by id, or `undefined` when the table does not hold it. */
export function andereRoute(id: string): AndereRoute | undefined {
  return perId.get(id)
}
