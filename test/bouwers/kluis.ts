import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Kluis, Plaats } from '../../src/opslag/kluis'
import { maakKluis } from '../../src/opslag/kluis-maken'
import type { KluisOmgeving, Slotenbewaarder } from '../../src/opslag/kluis-omgeving'
import { ONDERGRENS } from '../../src/sleutels'

export const WACHTZIN = 'vlieger kruiwagen tinteling dageraad'

/** Session storage of one tab; `na` hears of every text that is kept in it. */
export function tabgeheugen(
  begin: string | null = null,
  na: (tekst: string | null) => void = () => undefined,
): Slotenbewaarder {
  let tekst = begin
  return {
    lees: () => Promise.resolve(tekst),
    async bewaar(nieuw) {
      tekst = nieuw
      na(nieuw)
    },
  }
}

/** A browser for a vault: its own database, the lightest key derivation that is allowed, a clock that ticks seconds. */
export function kluisOmgeving(anders: Partial<KluisOmgeving> = {}): KluisOmgeving {
  let tikken = 0
  return {
    plaats: 'blijvend',
    indexedDB: new IDBFactory(),
    IDBKeyRange,
    slotenBewaarder: tabgeheugen(),
    nu: () => new Date(Date.UTC(2026, 2, 2, 9, 0, tikken++)).toISOString(),
    versie: '0.1.0',
    zwaarte: ONDERGRENS,
    vulling: 0,
    ...anders,
  }
}

export interface GeredeKluis {
  readonly kluis: Kluis
  readonly omgeving: KluisOmgeving
  /** `null` in a temporary vault. */
  readonly herstelsleutel: string | null
}

/** A vault that is set up, open, and has its recovery key proven, in some hundred milliseconds. */
export async function geredeKluis(anders: Partial<KluisOmgeving> = {}): Promise<GeredeKluis> {
  const omgeving = kluisOmgeving(anders)
  const kluis = maakKluis(omgeving)
  const ingericht = await kluis.richtIn(WACHTZIN)
  if (!('goed' in ingericht)) throw new Error(ingericht.fout.id)
  if (omgeving.plaats === 'blijvend') await kluis.herstelBewezen()
  return { kluis, omgeving, herstelsleutel: ingericht.goed.herstelsleutel }
}

/** Another tab of the same browser, unlocked by itself. */
export async function anderTabblad(omgeving: KluisOmgeving): Promise<Kluis> {
  const kluis = maakKluis(omgeving)
  const open = await kluis.ontgrendel({ soort: 'wachtzin', wachtzin: WACHTZIN })
  if (!('goed' in open)) throw new Error(open.fout.id)
  return kluis
}

export const plaatsen: readonly Plaats[] = ['blijvend', 'tijdelijk']
