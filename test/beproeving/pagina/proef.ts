import { startKluis } from '../../../src/app/kluis-starten'
import { controleerKeten } from '../../../src/keten/controleer-keten'
import { kopVan, type Schakel, schakel } from '../../../src/keten/schakel'
import type { Uitkomst } from '../../../src/keten/uitkomst'
import type { Kluis } from '../../../src/opslag/kluis'
import type { Projectie } from '../../../src/opslag/opslag'
import { aanvallen } from './aanvallen'
import { beschadig, verzwak } from './ingrepen'

/*
 * A page around the real worker with the real headers, for trials that no screen is fast enough for. It knows the vault
 * only through its port.
 */

const WACHTZIN = 'molen ladder kersen wolk'
/** Two windows never write the very same entry: that would count as one that is sent again. */
const VENSTER = crypto.randomUUID()
const OP = '2026-03-02T09:00:00.000Z'
const projectie: Projectie = {
  codenaam: 'Proefpop',
  kader: 'generiek',
  versie: '2019-01',
  gewijzigd: OP,
  gesloten: false,
  opgeborgen: null,
  nogOpbergen: false,
}

let kluis: Kluis = startKluis('blijvend')

function goed<T>(uitkomst: Uitkomst<T>): T {
  if ('goed' in uitkomst) return uitkomst.goed
  throw new Error(uitkomst.fout.id)
}

async function volgende(vorige: Schakel | undefined, nr: number, tekst: string): Promise<Schakel> {
  const gebeurtenis = { type: 'feit vastgelegd', op: '2026-03-02', tekst }
  return schakel(vorige, { nr, vastgelegd: OP, gebeurtenis } as never)
}

async function tijd<T>(werk: () => Promise<T>): Promise<{ ms: number; uit: T }> {
  const begin = performance.now()
  const uit = await werk()
  return { ms: performance.now() - begin, uit }
}

const proef = {
  async inrichten(wachtzin = WACHTZIN): Promise<number> {
    const { ms, uit } = await tijd(() => kluis.richtIn(wachtzin))
    goed(uit)
    goed(await kluis.herstelBewezen())
    return ms
  },
  async ontgrendel(wachtzin = WACHTZIN): Promise<{ ms: number; fout: string | null }> {
    const { ms, uit } = await tijd(() => kluis.ontgrendel({ soort: 'wachtzin', wachtzin }))
    return { ms, fout: 'goed' in uit ? null : uit.fout.id }
  },
  stand: () => kluis.stand(),
  /** A new worker, as after a reload. */
  opnieuw(): void {
    kluis.sluit()
    kluis = startKluis('blijvend')
  },
  async maak(casus: string): Promise<void> {
    const eerste = await volgende(undefined, 1, 'begin')
    goed(await kluis.maakCasus(casus, [eerste], projectie))
  },
  /** Adds entries one by one; each is told by `meld` only after the vault acknowledged it. Gives the times in ms. */
  async schrijf(casus: string, aantal: number, meld: (nr: number) => unknown = () => undefined): Promise<number[]> {
    const tijden: number[] = []
    let { schakels, kop } = goed(await kluis.lees(casus))
    let laatste = schakels.at(-1)
    for (let keer = 0; keer < aantal; keer++) {
      const nieuw = await volgende(laatste, kop.aantal + 1, `feit van ${VENSTER} ${'x'.repeat(600)}`)
      const vorig = kop
      const { ms, uit } = await tijd(() => kluis.voegToe(casus, vorig, [nieuw], projectie))
      if ('goed' in uit) {
        kop = uit.goed
        laatste = nieuw
        tijden.push(ms)
        meld(kop.aantal)
      } else if (uit.fout.id === 'intussen-gewijzigd') {
        ;({ schakels, kop } = goed(await kluis.lees(casus)))
        laatste = schakels.at(-1)
        keer -= 1
      } else throw new Error(uit.fout.id)
    }
    return tijden
  },
  /** How many entries there are, and everything that is wrong with their chain. */
  async controleer(casus: string): Promise<{ aantal: number; mis: string[] }> {
    const gelezen = await kluis.lees(casus)
    if (!('goed' in gelezen)) return { aantal: 0, mis: [gelezen.fout.id] }
    const { schakels, kop } = gelezen.goed
    const bevindingen = await controleerKeten(schakels, kop)
    const zelfde = kopVan(schakels).digest === kop.digest ? [] : ['kop-klopt-niet']
    return { aantal: kop.aantal, mis: [...bevindingen.map(({ id }) => id), ...zelfde] }
  },
  /** Entry attempts that may fail: gives the id of the fout, or null. */
  async probeer(casus: string, tekst: string): Promise<string | null> {
    const gelezen = await kluis.lees(casus)
    if (!('goed' in gelezen)) return gelezen.fout.id
    const { schakels, kop } = gelezen.goed
    const uit = await kluis.voegToe(casus, kop, [await volgende(schakels.at(-1), kop.aantal + 1, tekst)], projectie)
    return 'goed' in uit ? null : uit.fout.id
  },
  /** Makes many casussen of one entry, and then times reading the whole list. */
  async vul(aantal: number): Promise<void> {
    const eerste = await volgende(undefined, 1, 'begin')
    for (let nr = 0; nr < aantal; nr++) {
      goed(await kluis.maakCasus(crypto.randomUUID(), [eerste], { ...projectie, codenaam: `Proefpop ${nr}` }))
    }
  },
  async lijst(zoek: string): Promise<{ ms: number; aantal: number; gevonden: number }> {
    const { ms, uit } = await tijd(async () => {
      const { casussen } = goed(await kluis.lijst())
      return { casussen, gevonden: casussen.filter(({ codenaam }) => codenaam.toLowerCase().includes(zoek)).length }
    })
    return { ms, aantal: uit.casussen.length, gevonden: uit.gevonden }
  },
  beschadig,
  verzwak,
  aanvallen,
}

export type Proef = typeof proef
Object.assign(globalThis, { proef })
document.title = 'Beproeving klaar'
