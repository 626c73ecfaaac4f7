/** The screens of step 1, loaded as one. */
export { Bijzonderheden } from './bijzonderheden'
export { Kindcheck, Mantelzorgcheck } from './checks'
export { FeitScherm } from './feit-scherm'
export { Huishouden } from './huishouden'
export { RodeVlaggen } from './rode-vlaggen'
export { Signalen } from './signalen'
export { Signalenlijst } from './signalenlijst'
