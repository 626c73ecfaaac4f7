import { type Regel, voegToe } from '../../machines/index'
import { type Kop, kopVan, type Schakel, schakel } from '../keten/schakel'
import type { Uitkomst } from '../keten/uitkomst'
import type { Opslag } from '../opslag/opslag'
import { projectieVan } from '../werk/projectie'
import type { Invoer } from '../werk/werk'
import type { OpenCasus } from './casusopen'
import { geweigerd, leesInvoer } from './invoer-lezen'
import { nu } from './tijd'

/** One entry as it is to be written, worked out once: however often it is tried, it never stands there twice. */
export interface Opname {
  /** The end that it comes after. */
  readonly verwacht: Kop
  readonly nieuw: Schakel
  /** The casus with it. */
  readonly na: OpenCasus
}

/** Checks one gebeurtenis and asks the chart. Nothing is written yet. */
export async function maakOpname(open: OpenCasus, invoer: Invoer): Promise<Uitkomst<Opname>> {
  const gelezen = leesInvoer(invoer)
  if (!('goed' in gelezen)) return gelezen
  const regel: Regel = { nr: open.casus.regels.length + 1, vastgelegd: nu(), gebeurtenis: gelezen.goed }
  const gespeeld = voegToe(open.casus, regel)
  if ('geweigerd' in gespeeld) return geweigerd(gespeeld.geweigerd.bezwaren)
  const nieuw = await schakel(open.schakels.at(-1), regel)
  const kop = { ...kopVan([nieuw]), aantal: open.kop.aantal + 1 }
  const na = { casus: gespeeld.goed, schakels: [...open.schakels, nieuw], kop }
  return { goed: { verwacht: open.kop, nieuw, na } }
}

/** Writes it, and once more when no answer came: the vault never writes the same entry twice. */
export async function schrijfOpname(opslag: Opslag, id: string, opname: Opname): Promise<Uitkomst<Kop>> {
  const schrijf = () => opslag.voegToe(id, opname.verwacht, [opname.nieuw], projectieVan(opname.na.casus))
  const eerst = await schrijf()
  return isOnbeantwoord(eerst) ? schrijf() : eerst
}

/** Whether it was written after all. */
export function staatErin({ schakels }: OpenCasus, { verwacht, nieuw }: Opname): boolean {
  return schakels[verwacht.aantal]?.digest === nieuw.digest
}

/** No answer is no refusal: what was asked may have been done, or may be done yet. */
export function isOnbeantwoord(uitkomst: Uitkomst<unknown>): boolean {
  return 'fout' in uitkomst && uitkomst.fout.id === 'kluis-antwoordt-niet'
}
