import { fout, mislukt, type Uitkomst } from '../../src/keten/uitkomst'
import type { Kluis, Kluisstand, Sleutelinvoer, Slot } from '../../src/opslag/kluis'

export const WACHTZIN = 'appel kaars rivier wolk'
export const HERSTELSLEUTEL = 'AGE-SECRET-KEY-1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE'
export const NIEUWE_HERSTELSLEUTEL = HERSTELSLEUTEL.replace('QPZR', 'ZZZZ')

export interface Nepkluis {
  readonly kluis: Kluis
  /** Every call that would change who gets in, in order. */
  readonly gedaan: readonly string[]
  /** What the next calls answer in place of their own answer. */
  readonly antwoordMet: (uitkomst: Uitkomst<never> | null) => void
}

/** A vault without cryptography: one passphrase, one recovery key, and every passkey that was added. */
export function nepkluis(begin: Partial<Kluisstand> = {}): Nepkluis {
  const gedaan: string[] = []
  let stand: Kluisstand = { plaats: 'blijvend', soort: 'dicht', passkeys: [], herstelBewezen: true, ...begin }
  let wachtzin = WACHTZIN
  let herstelsleutel = HERSTELSLEUTEL
  let inPlaats: Uitkomst<never> | null = null

  const past = (sleutel: Sleutelinvoer): boolean => {
    if (sleutel.soort === 'wachtzin') return sleutel.wachtzin === wachtzin
    if (sleutel.soort === 'herstelsleutel') return sleutel.herstelsleutel === herstelsleutel
    return stand.passkeys.some(({ id }) => id === sleutel.id)
  }
  const met = async <T>(sleutel: Sleutelinvoer, naam: string, doe: () => T): Promise<Uitkomst<T>> => {
    if (inPlaats) return inPlaats
    if (!past(sleutel)) return mislukt(fout('sleutel-past-niet'))
    gedaan.push(`${naam} met ${sleutel.soort}`)
    return { goed: doe() }
  }
  const slot: Slot = {
    stand: async () => ({ goed: stand }),
    richtIn: async (nieuw) => {
      if (inPlaats) return inPlaats
      wachtzin = nieuw
      gedaan.push('ingericht')
      return { goed: { herstelsleutel: stand.plaats === 'blijvend' ? herstelsleutel : null } }
    },
    ontgrendel: (sleutel) => met(sleutel, 'ontgrendeld', () => null),
    herstelBewezen: async () => {
      stand = { ...stand, herstelBewezen: true }
      gedaan.push('herstel bewezen')
      return { goed: null }
    },
    wijzigWachtzin: (sleutel, nieuw) =>
      met(sleutel, 'wachtzin gewijzigd', () => {
        wachtzin = nieuw
        return null
      }),
    nieuweHerstelsleutel: (sleutel) =>
      met(sleutel, 'nieuwe herstelsleutel', () => {
        herstelsleutel = NIEUWE_HERSTELSLEUTEL
        return { herstelsleutel }
      }),
    voegPasskeyToe: (sleutel, passkey) =>
      met(sleutel, 'passkey toegevoegd', () => {
        stand = { ...stand, passkeys: [...stand.passkeys, passkey] }
        return null
      }),
    verwijderPasskey: async (id) => {
      stand = { ...stand, passkeys: stand.passkeys.filter((een) => een.id !== id) }
      gedaan.push('passkey verwijderd')
      return { goed: null }
    },
    ruimOp: async () => ({ goed: null }),
  }
  const antwoordMet = (uitkomst: Uitkomst<never> | null) => {
    inPlaats = uitkomst
  }
  return { kluis: slot as Kluis, gedaan, antwoordMet }
}
