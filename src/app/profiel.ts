import { profielOpslag } from '../opslag/profiel-opslag'

/** The organisation profile of this browser. */
export const deProfielopslag = profielOpslag()
