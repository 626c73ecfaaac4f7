/** The screens of step 1, loaded as one. */
export { Bijzonderheden } from './bijzonderheden'
export { FeitScherm } from './feit-scherm'
export { Huishouden } from './huishouden'
export { Kindcheck } from './kindcheck'
export { RodeVlaggen } from './rode-vlaggen'
export { Signalen } from './signalen'
