export { Beslissen } from './beslissen'
export { Informeren } from './informeren'
export { OordeelScherm } from './oordeel-scherm'
