import type { Recordtype } from '../sleutels'
import type { Casussoort } from './opslag'

/** The record types of a casus. A practice casus has its own, so that it never decrypts as a real one. */
export function typenVan(soort: Casussoort): Readonly<Record<'regel' | 'kop' | 'klad', Recordtype>> {
  return soort === 'oefening'
    ? { regel: 'oefening', kop: 'oefening-kop', klad: 'oefening-klad' }
    : { regel: 'regel', kop: 'kop', klad: 'klad' }
}
