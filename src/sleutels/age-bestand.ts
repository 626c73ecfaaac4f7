import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'

type Bytes = Uint8Array<ArrayBuffer>

/** Stock `age` would take 2^18, which takes seven seconds here; see docs/beslissingen/0021. */
const SCRYPT = 16
/** A file from elsewhere may ask for what stock `age` asks, not for a gigabyte of memory. */
const HOOGSTE_SCRYPT = 18
const GRENS_MB = 256
export const MAX_AGE_BYTES = GRENS_MB * 1024 * 1024

export type Ageslot = { readonly ontvanger: string } | { readonly wachtzin: string }
export type Agesleutel = { readonly herstelsleutel: string } | { readonly wachtzin: string }

const VERSIEREGEL = 'age-encryption.org/v1\n'

const age = () => import('age-encryption')

/** A recovery key as it was made, from how someone typed it: groups, small letters, dashes of another kind. */
export function vormVanHerstelsleutel(getypt: string): string {
  const kaal = getypt
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
  return kaal.replace(/^AGESECRETKEY/, 'AGE-SECRET-KEY-')
}

/** A new recovery key: an X25519 identity of age. */
export async function nieuweHerstelsleutel(): Promise<string> {
  return (await age()).generateX25519Identity()
}

/** The public half of a recovery key (`age1…`), with which files are locked without any secret. */
export async function ontvangerBij(herstelsleutel: string): Promise<string> {
  return (await age()).identityToRecipient(vormVanHerstelsleutel(herstelsleutel))
}

/** Locks bytes in an age file (version 1 of the format), which the stock program opens as well. */
export async function ageVersleutel(bytes: Bytes, slot: Ageslot): Promise<Uitkomst<Bytes>> {
  const { Encrypter } = await age()
  const maker = new Encrypter()
  try {
    if ('ontvanger' in slot) maker.addRecipient(slot.ontvanger)
    else {
      maker.setPassphrase(slot.wachtzin.normalize('NFC'))
      maker.setScryptWorkFactor(SCRYPT)
    }
  } catch {
    return mislukt(fout('age-ontvanger-onjuist'))
  }
  return { goed: new Uint8Array(await maker.encrypt(bytes)) }
}

/**
 * Opens an age file. Errors: `age-te-groot`, `age-geen-bestand`, `kdf-te-zwaar`, `sleutel-past-niet` (another key, or
 * the other kind of lock), `age-beschadigd`.
 */
export async function ageOntsleutel(bytes: Bytes, sleutel: Agesleutel): Promise<Uitkomst<Bytes>> {
  if (bytes.length > MAX_AGE_BYTES) return mislukt(fout('age-te-groot', { grens: String(GRENS_MB) }))
  if (!begintMet(bytes, VERSIEREGEL)) return mislukt(fout('age-geen-bestand'))
  const { Decrypter } = await age()
  const lezer = new Decrypter()
  let mis = 'age-beschadigd'
  lezer.addIdentity({
    unwrapFileKey(stanzas) {
      if (!stanzas.some(({ args }) => args[0] === 'scrypt' && Number(args[2]) > HOOGSTE_SCRYPT)) return null
      mis = 'kdf-te-zwaar'
      throw new Error(mis)
    },
  })
  try {
    if ('wachtzin' in sleutel) lezer.addPassphrase(sleutel.wachtzin.normalize('NFC'))
    else lezer.addIdentity(vormVanHerstelsleutel(sleutel.herstelsleutel))
  } catch {
    return mislukt(fout('sleutel-past-niet'))
  }
  // The library asks one identity after the other, and this one only when none before it fits.
  lezer.addIdentity({
    unwrapFileKey() {
      mis = 'sleutel-past-niet'
      return null
    },
  })
  try {
    return { goed: new Uint8Array(await lezer.decrypt(bytes)) }
  } catch {
    return mislukt(fout(mis))
  }
}

const begintMet = (bytes: Bytes, tekst: string) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, tekst.length)) === tekst
