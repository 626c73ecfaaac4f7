import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'

const BEGIN = 'AGE-SECRET-KEY-1'
const TEKENS = 58
const PER_GROEP = 4

/** Signs that a recovery key never holds, and what somebody who reads handwriting means by them. */
const BEDOELD: Readonly<Record<string, string>> = { O: '0', I: 'L', '1': 'L', B: '8' }

/** The groups of four in which a recovery key is shown and copied by hand; the last one is shorter. */
export function groepenVan(herstelsleutel: string): readonly string[] {
  return herstelsleutel.slice(BEGIN.length).match(new RegExp(`.{1,${PER_GROEP}}`, 'g')) ?? []
}

/** One group as somebody typed it: capitals, without spaces, look-alikes read as what they must be. */
export function leesGroep(invoer: string): string {
  return kaal(invoer).replaceAll(/[OI1B]/g, (teken) => BEDOELD[teken] ?? teken)
}

/**
 * A recovery key as somebody typed or pasted it, with or without its beginning. Capitals, spaces and dashes make no
 * difference. `herstelsleutel-onvolledig` when there are too few or too many signs; whether it fits only the vault says.
 */
export function leesHerstelsleutel(invoer: string): Uitkomst<string> {
  const alles = kaal(invoer)
  const begin = kaal(BEGIN)
  const sleutel = leesGroep(alles.startsWith(begin) ? alles.slice(begin.length) : alles)
  if (sleutel.length !== TEKENS) {
    return mislukt(fout('herstelsleutel-onvolledig', { nodig: String(TEKENS), aantal: String(sleutel.length) }))
  }
  return { goed: BEGIN + sleutel }
}

function kaal(invoer: string): string {
  return invoer.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}
