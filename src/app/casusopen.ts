import { type Bezwaar, type Casus, leesGebeurtenis, type Regel, voegToe } from '../../machines/index'
import { openLogboek } from '../keten/logboek-openen'
import { type Kop, kopVan, type Schakel, schakel } from '../keten/schakel'
import { mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Opslag } from '../opslag/opslag'
import { projectieVan } from '../werk/projectie'
import type { Invoer } from '../werk/werk'
import { deKern } from './kern'
import { nu, vandaag } from './tijd'
import { welgevormd } from './welgevormd'

/** A casus as it was read from storage and replayed. */
export interface OpenCasus {
  readonly casus: Casus
  readonly schakels: readonly Schakel[]
  readonly kop: Kop
}

/** Reads a casus from storage, checks its chain and replays it. */
export async function openCasus(opslag: Opslag, id: string): Promise<Uitkomst<OpenCasus>> {
  const [gelezen, kern] = await Promise.all([opslag.lees(id), deKern()])
  if (!('goed' in gelezen)) return gelezen
  const { schakels, kop } = gelezen.goed
  const casus = await openLogboek(schakels, kop, kern)
  return 'goed' in casus ? { goed: { casus: casus.goed, schakels, kop } } : casus
}

/** Checks one gebeurtenis, asks the chart, and writes it. Refused or not written: nothing has changed. */
export async function legVast(
  opslag: Opslag,
  id: string,
  open: OpenCasus,
  invoer: Invoer,
): Promise<Uitkomst<OpenCasus>> {
  const gelezen = leesGebeurtenis({ op: vandaag(), ...welgevormd(invoer) })
  if ('bezwaren' in gelezen) return geweigerd(gelezen.bezwaren)
  const regel: Regel = { nr: open.casus.regels.length + 1, vastgelegd: nu(), gebeurtenis: gelezen.goed }
  const gespeeld = voegToe(open.casus, regel)
  if ('geweigerd' in gespeeld) return geweigerd(gespeeld.geweigerd.bezwaren)
  const nieuw = await schakel(open.schakels.at(-1), regel)
  const schrijf = () => opslag.voegToe(id, open.kop, [nieuw], projectieVan(gespeeld.goed))
  const eerst = await schrijf()
  // It may have been written though no answer came. The same line again is never written twice.
  const kop = 'fout' in eerst && eerst.fout.id === 'kluis-antwoordt-niet' ? await schrijf() : eerst
  return 'goed' in kop ? { goed: { casus: gespeeld.goed, schakels: [...open.schakels, nieuw], kop: kop.goed } } : kop
}

/** Opens a new casus and keeps it; gives its id. */
export async function maakCasus(opslag: Opslag, invoer: Readonly<Record<string, unknown>>): Promise<Uitkomst<string>> {
  const kern = await deKern()
  const gelezen = leesGebeurtenis({ op: vandaag(), ...welgevormd(invoer), type: 'casus geopend' })
  if ('bezwaren' in gelezen) return geweigerd(gelezen.bezwaren)
  const eerste = await schakel(undefined, { nr: 1, vastgelegd: nu(), gebeurtenis: gelezen.goed })
  const casus = await openLogboek([eerste], kopVan([eerste]), kern)
  if (!('goed' in casus)) return casus
  const id = crypto.randomUUID()
  const gemaakt = await opslag.maakCasus(id, [eerste], projectieVan(casus.goed))
  return 'goed' in gemaakt ? { goed: id } : gemaakt
}

function geweigerd(bezwaren: readonly Bezwaar[]): Uitkomst<never> {
  const [eerste] = bezwaren
  return mislukt(eerste ?? { id: 'geweigerd', waarden: {} }, bezwaren)
}
