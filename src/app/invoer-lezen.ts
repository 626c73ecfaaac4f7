import { type Bezwaar, leesGebeurtenis, type Regel } from '../../machines/index'
import { mislukt, type Uitkomst } from '../keten/uitkomst'
import { vandaag } from './tijd'
import { welgevormd } from './welgevormd'

/** What a form made, checked by the core; on today when it names no day. */
export function leesInvoer(invoer: Readonly<Record<string, unknown>>): Uitkomst<Regel['gebeurtenis']> {
  const gelezen = leesGebeurtenis({ op: vandaag(), ...welgevormd(invoer) })
  return 'bezwaren' in gelezen ? geweigerd(gelezen.bezwaren) : gelezen
}

/** The first reason against it, and all of them. */
export function geweigerd(bezwaren: readonly Bezwaar[]): Uitkomst<never> {
  const [eerste] = bezwaren
  return mislukt(eerste ?? { id: 'geweigerd', waarden: {} }, bezwaren)
}
