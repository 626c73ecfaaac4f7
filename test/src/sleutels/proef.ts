import type { Uitkomst } from '../../../src/keten/uitkomst'
import { maakSloten, ONDERGRENS, type Sloten, type Slotrij } from '../../../src/sleutels'

export const WACHTZIN = 'molen kabel oever sneeuw'

export function goed<T>(uitkomst: Uitkomst<T>): T {
  if ('goed' in uitkomst) return uitkomst.goed
  throw new Error(`refused: ${uitkomst.fout.id}`)
}

export const foutVan = (uitkomst: Uitkomst<unknown>): string | null => ('goed' in uitkomst ? null : uitkomst.fout.id)

/** A vault with the lightest derivation that is allowed, so that tests stay quick. */
export const nieuweSloten = async (herstel = true) => goed(await maakSloten(WACHTZIN, { herstel, zwaarte: ONDERGRENS }))

export const metDeWachtzin = (wachtzin = WACHTZIN) => ({ soort: 'wachtzin', wachtzin }) as const
export const metDeHerstelsleutel = (herstelsleutel: string | null) =>
  ({ soort: 'herstelsleutel', herstelsleutel: herstelsleutel ?? '' }) as const

export const PASSKEY = {
  id: 'cGFzc2tleS12YW4tZWVuLXByb2Vm',
  zout: new Uint8Array(32).fill(7),
  sinds: '2026-11-22T09:00:00.000Z',
}
export const PRF = new Uint8Array(32).fill(42)
export const metDePasskey = (prf = PRF) => ({ soort: 'passkey', id: PASSKEY.id, prf }) as const

export type Soort = Slotrij['soort']
export function rijVan<S extends Soort>(sloten: Sloten, soort: S): Extract<Slotrij, { soort: S }> {
  const rij = sloten.rijen.find((rij): rij is Extract<Slotrij, { soort: S }> => rij.soort === soort)
  if (!rij) throw new Error(`no ${soort}`)
  return rij
}

/** The same slots with one of them changed, as someone would do who can write on the disk. */
export const metVeranderd = <S extends Soort>(
  sloten: Sloten,
  soort: S,
  wijziging: (rij: Extract<Slotrij, { soort: S }>) => Partial<Extract<Slotrij, { soort: S }>>,
): Sloten => ({
  ...sloten,
  rijen: sloten.rijen.map((rij) => (rij.soort === soort ? { ...rij, ...wijziging(rijVan(sloten, soort)) } : rij)),
})

/** With one bit turned. */
export function omgevallen(bytes: Uint8Array<ArrayBuffer>, plaats: number): Uint8Array<ArrayBuffer> {
  const ander = Uint8Array.from(bytes)
  const nr = plaats % ander.length
  ander[nr] = (ander[nr] ?? 0) ^ (1 << (plaats % 8))
  return ander
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
export const uitHex = (tekst: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(tekst, 'hex'))
