import type { Reservebestand } from '../opslag/reserve/reserve'
import { bewaarBestand } from '../werk/bewaar-bestand'

/** Hands a backup to the browser to save. It is encrypted; the browser need not know as what. */
export function bewaarReserve({ naam, bytes }: Reservebestand): void {
  bewaarBestand({ naam, inhoud: bytes, soort: 'application/octet-stream' })
}
