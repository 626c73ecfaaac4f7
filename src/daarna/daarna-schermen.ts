export { Daarna } from './daarna'
export { Hulp } from './hulp'
export { Melding } from './melding'
