import * as v from 'valibot'
import { NONCE_BYTES, SLEUTEL_BYTES, TAG_BYTES } from './aes'
import { ZOUT_BYTES } from './kdf'

/** By its name, not by `instanceof`: what was cloned may come from another realm. */
const isBytes = (waarde: unknown) => Object.prototype.toString.call(waarde) === '[object Uint8Array]'
const Bytes = v.custom<Uint8Array<ArrayBuffer>>(isBytes, 'bytes')
const bytes = (minst: number, hoogst = minst) =>
  v.pipe(
    Bytes,
    v.check((waarde) => waarde.length >= minst && waarde.length <= hoogst, 'lengte'),
  )

const Geheel = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Nonce = bytes(NONCE_BYTES)
/** A key of 32 bytes, locked. */
const Sleutel = bytes(SLEUTEL_BYTES + TAG_BYTES)
const Kluisdeel = { nonce: Nonce, ct: Sleutel, terug: v.strictObject({ nonce: Nonce, ct: Sleutel }) }

const Kdf = v.strictObject({
  alg: v.literal('argon2id'),
  v: v.literal(19),
  m: Geheel,
  t: Geheel,
  p: Geheel,
  zout: bytes(ZOUT_BYTES),
})
const Wachtzinrij = v.strictObject({ soort: v.literal('wachtzin'), id: v.literal('wachtzin'), kdf: Kdf, ...Kluisdeel })
const Herstelrij = v.strictObject({
  soort: v.literal('herstelsleutel'),
  id: v.literal('herstelsleutel'),
  ontvanger: v.pipe(v.string(), v.regex(/^age1[02-9ac-hj-np-z]{58}$/)),
  age: bytes(SLEUTEL_BYTES, 2048),
  ...Kluisdeel,
})
const passkey = {
  /** The credential id in base64url: sixteen characters at least, so that it is never the id of another kind of slot. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{16,1400}$/)),
  sinds: v.pipe(v.string(), v.isoTimestamp()),
  zout: bytes(16, 64),
}
export const PasskeySchema = v.strictObject(passkey)
const Passkeyrij = v.strictObject({ soort: v.literal('passkey'), ...passkey, ...Kluisdeel })

const Rij = v.variant('soort', [Wachtzinrij, Herstelrij, Passkeyrij])

const enkel = (namen: string[]) => new Set(namen).size === namen.length

/** One passphrase, at most one recovery key, no two slots of one name. */
export const SlotenSchema = v.strictObject({
  v: v.literal(1),
  installatie: v.pipe(v.string(), v.uuid()),
  herstelBewezen: v.boolean(),
  /** A recovery key that was made and not typed back yet. Until it is, the one in `rijen` stays the one that counts. */
  wachtend: v.exactOptional(Herstelrij),
  rijen: v.pipe(
    v.array(Rij),
    v.minLength(1),
    v.maxLength(20),
    v.check((rijen) => enkel(rijen.map(({ id }) => id)), 'dubbel'),
    v.check((rijen) => rijen.some(({ soort }) => soort === 'wachtzin'), 'wachtzin'),
  ),
})

export type Wachtzinrij = v.InferOutput<typeof Wachtzinrij>
export type Herstelrij = v.InferOutput<typeof Herstelrij>
export type Passkeyrij = v.InferOutput<typeof Passkeyrij>
export type Slotrij = v.InferOutput<typeof Rij>
/** Every way into one vault. Nothing in it is a secret; it can be cloned, and written as JSON by `sloten-json`. */
export type Sloten = v.InferOutput<typeof SlotenSchema>
