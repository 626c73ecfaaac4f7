import type { Uitkomst } from '../keten/uitkomst'
import { bytesUitWachtzin, type Kdf, type Kdfzwaarte, nieuweKdf, ZWAARTE } from './kdf'

/** Unlocking may take about half a second: felt by who guesses, hardly by who works. */
const DOEL_MS = 500
const HOOGSTE_M = 131_072
const HOOGSTE_T = 8

export interface Ijking {
  /** Milliseconds of a clock that does not jump. */
  readonly nu: () => number
  readonly reken: (kdf: Kdf) => Promise<Uitkomst<unknown>>
}

const meet: Ijking = {
  nu: () => performance.now(),
  reken: (kdf) => bytesUitWachtzin('ijken', kdf),
}

/**
 * How heavy the derivation can be on this device: never below 64 MiB and three rounds, never above 128 MiB (the memory
 * of a tablet). Measures twice, because the first time holds the warming up. Fails to the standard, never with an error.
 */
export async function ijkZwaarte({ nu, reken }: Ijking = meet): Promise<Kdfzwaarte> {
  const kdf = nieuweKdf(ZWAARTE)
  await reken(kdf)
  const begin = nu()
  const uitkomst = await reken(kdf)
  const duur = Math.max(1, nu() - begin)
  if (!('goed' in uitkomst)) return ZWAARTE
  const keer = DOEL_MS / duur
  const m = keer >= 2 ? HOOGSTE_M : ZWAARTE.m
  const t = Math.floor((ZWAARTE.t * ZWAARTE.m * keer) / m)
  return { m, t: Math.min(HOOGSTE_T, Math.max(ZWAARTE.t, t)), p: ZWAARTE.p }
}
