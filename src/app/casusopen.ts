import { type Bezwaar, type Casus, leesGebeurtenis, type Regel, voegToe } from '../../machines/index'
import { openLogboek } from '../keten/logboek-openen'
import { type Kop, kopVan, type Schakel, schakel } from '../keten/schakel'
import { mislukt, type Uitkomst } from '../keten/uitkomst'
import { projectieVan } from '../opslag/projectie'
import type { Invoer } from '../werk/werk'
import { deKern } from './kern'
import { deOpslag } from './opslag'
import { nu, vandaag } from './tijd'

/** A casus as it was read from storage and replayed. */
export interface OpenCasus {
  readonly casus: Casus
  readonly schakels: readonly Schakel[]
  readonly kop: Kop
}

/** Reads a casus from storage, checks its chain and replays it. */
export async function openCasus(id: string): Promise<Uitkomst<OpenCasus>> {
  const [opslag, kern] = await Promise.all([deOpslag(), deKern()])
  const gelezen = await opslag.lees(id)
  if (!('goed' in gelezen)) return gelezen
  const { schakels, kop } = gelezen.goed
  const casus = await openLogboek(schakels, kop, kern)
  return 'goed' in casus ? { goed: { casus: casus.goed, schakels, kop } } : casus
}

/** Checks one gebeurtenis, asks the chart, and writes it. Refused or not written: nothing has changed. */
export async function legVast(id: string, open: OpenCasus, invoer: Invoer): Promise<Uitkomst<OpenCasus>> {
  const gelezen = leesGebeurtenis({ op: vandaag(), ...invoer })
  if ('bezwaren' in gelezen) return geweigerd(gelezen.bezwaren)
  const regel: Regel = { nr: open.casus.regels.length + 1, vastgelegd: nu(), gebeurtenis: gelezen.goed }
  const gespeeld = voegToe(open.casus, regel)
  if ('geweigerd' in gespeeld) return geweigerd(gespeeld.geweigerd.bezwaren)
  const nieuw = await schakel(open.schakels.at(-1), regel)
  const opslag = await deOpslag()
  const kop = await opslag.voegToe(id, open.kop, [nieuw], projectieVan(gespeeld.goed))
  return 'goed' in kop ? { goed: { casus: gespeeld.goed, schakels: [...open.schakels, nieuw], kop: kop.goed } } : kop
}

/** Opens a new casus and keeps it; gives its id. */
export async function maakCasus(invoer: Readonly<Record<string, unknown>>): Promise<Uitkomst<string>> {
  const kern = await deKern()
  const gelezen = leesGebeurtenis({ op: vandaag(), ...invoer, type: 'casus geopend' })
  if ('bezwaren' in gelezen) return geweigerd(gelezen.bezwaren)
  const eerste = await schakel(undefined, { nr: 1, vastgelegd: nu(), gebeurtenis: gelezen.goed })
  const casus = await openLogboek([eerste], kopVan([eerste]), kern)
  if (!('goed' in casus)) return casus
  const id = crypto.randomUUID()
  const gemaakt = await (await deOpslag()).maakCasus(id, [eerste], projectieVan(casus.goed))
  return 'goed' in gemaakt ? { goed: id } : gemaakt
}

function geweigerd(bezwaren: readonly Bezwaar[]): Uitkomst<never> {
  const [eerste] = bezwaren
  return mislukt(eerste ?? { id: 'geweigerd', waarden: {} }, bezwaren)
}
