export { Antwoorden } from './antwoorden'
export { Vraagscherm } from './vraagscherm'
export { Wegen } from './wegen'
