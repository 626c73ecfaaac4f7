import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Passkey } from '../opslag/kluis'

type Bytes = Uint8Array<ArrayBuffer>

/** What the browser gives for passkeys; a test gives its own. */
export interface Passkeyomgeving {
  readonly credentials: Pick<CredentialsContainer, 'create' | 'get'> | undefined
  readonly soort:
    | Partial<
        Pick<typeof PublicKeyCredential, 'getClientCapabilities' | 'isUserVerifyingPlatformAuthenticatorAvailable'>
      >
    | undefined
  readonly host: string
  readonly willekeurig: (aantal: number) => Bytes
  /** Now, as ISO 8601. */
  readonly nu: () => string
}

/** Passkeys that give a secret of their own (WebAuthn extension `prf`). */
export interface Passkeys {
  /** Whether it makes sense to offer one. What the authenticator can do shows only when it is used. */
  kan(): Promise<boolean>
  /** `passkey-afgebroken`, `passkey-zonder-prf`, `passkey-mislukt`; then nothing was changed here. */
  maak(bekend: readonly Passkey[]): Promise<Uitkomst<{ readonly passkey: Passkey; readonly prf: Bytes }>>
  /** Asks for one of these. Errors as `maak`. */
  gebruik(bekend: readonly Passkey[]): Promise<Uitkomst<{ readonly id: string; readonly prf: Bytes }>>
}

/** What a password manager shows: nothing about what this is for. */
const NAAM = 'Werkplan'
const WACHT = 120_000

export function maakPasskeys({ credentials, soort, host, willekeurig, nu }: Passkeyomgeving): Passkeys {
  const gebruik: Passkeys['gebruik'] = (bekend) =>
    veilig(async () => {
      const gegeven = await credentials?.get({
        publicKey: {
          challenge: willekeurig(32),
          rpId: host,
          allowCredentials: bekend.map(({ id }) => ({ type: 'public-key', id: uitId(id) })),
          userVerification: 'required',
          timeout: WACHT,
          extensions: {
            prf: { evalByCredential: Object.fromEntries(bekend.map(({ id, zout }) => [id, { first: zout }])) },
          },
        },
      })
      const prf = prfVan(gegeven)
      return prf && gegeven ? { goed: { id: gegeven.id, prf } } : mislukt(fout('passkey-zonder-prf'))
    })
  return {
    async kan() {
      if (!credentials || !soort || isAdres(host)) return false
      try {
        const kunnen = await soort.getClientCapabilities?.()
        if (kunnen) return kunnen['extension:prf'] === true
        return (await soort.isUserVerifyingPlatformAuthenticatorAvailable?.()) ?? false
      } catch {
        return false
      }
    },
    gebruik,
    maak: (bekend) =>
      veilig(async () => {
        const zout = willekeurig(32)
        const gemaakt = await credentials?.create({
          publicKey: {
            challenge: willekeurig(32),
            rp: { id: host, name: NAAM },
            user: { id: willekeurig(16), name: NAAM, displayName: NAAM },
            pubKeyCredParams: [-7, -257, -8].map((alg) => ({ type: 'public-key', alg })),
            authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
            excludeCredentials: bekend.map(({ id }) => ({ type: 'public-key', id: uitId(id) })),
            attestation: 'none',
            timeout: WACHT,
            extensions: { prf: { eval: { first: zout } } },
          },
        })
        if (!gemaakt || !prfKan(gemaakt)) return mislukt(fout('passkey-zonder-prf'))
        const passkey = { id: gemaakt.id, zout, sinds: nu() }
        const prf = prfVan(gemaakt)
        if (prf) return { goed: { passkey, prf } }
        // Many authenticators give the secret only when the passkey is used.
        const gebruikt = await gebruik([passkey])
        return 'goed' in gebruikt ? { goed: { passkey, prf: gebruikt.goed.prf } } : gebruikt
      }),
  }
}

/** The passkeys of this browser. */
export const browserPasskeys = (): Passkeys =>
  maakPasskeys({
    credentials: navigator.credentials,
    soort: typeof PublicKeyCredential === 'undefined' ? undefined : PublicKeyCredential,
    host: window.location.hostname,
    willekeurig: (aantal) => crypto.getRandomValues(new Uint8Array(aantal)),
    nu: () => new Date().toISOString(),
  })

async function veilig<T>(doe: () => Promise<Uitkomst<T>>): Promise<Uitkomst<T>> {
  try {
    return await doe()
  } catch (reden) {
    const naam = reden instanceof Error ? reden.name : ''
    if (naam === 'NotAllowedError' || naam === 'AbortError') return mislukt(fout('passkey-afgebroken'))
    return mislukt(fout(naam === 'InvalidStateError' ? 'passkey-bestaat-al' : 'passkey-mislukt'))
  }
}

const uitkomsten = (sleutel: Credential) => (sleutel as PublicKeyCredential).getClientExtensionResults?.().prf

function prfKan(sleutel: Credential): boolean {
  const prf = uitkomsten(sleutel)
  return prf?.enabled === true || prf?.results?.first !== undefined
}

function prfVan(sleutel: Credential | null | undefined): Bytes | undefined {
  const eerste = sleutel ? uitkomsten(sleutel)?.results?.first : undefined
  if (!eerste) return undefined
  const bytes =
    eerste instanceof ArrayBuffer
      ? new Uint8Array(eerste)
      : Uint8Array.from(new Uint8Array(eerste.buffer, eerste.byteOffset, eerste.byteLength))
  return bytes.length === 32 ? bytes : undefined
}

function uitId(id: string): Bytes {
  return Uint8Array.from(atob(id.replaceAll('-', '+').replaceAll('_', '/')), (teken) => teken.charCodeAt(0))
}

/** A passkey belongs to a name; browsers refuse one for a bare address. */
function isAdres(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(':')
}
