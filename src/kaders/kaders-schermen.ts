export { KaderScherm } from './kader-scherm'
export { Kaders } from './kaders'
export { NaslagScherm } from './naslag-scherm'
