import { describe, expect, it, vi } from 'vitest'
import { maakPasskeys, type Passkeyomgeving } from '../../../src/slot/passkey'

const PRF = new Uint8Array(32).fill(7)
const BEKEND = { id: 'AQID', zout: new Uint8Array(32).fill(1), sinds: '2026-03-02T09:00:00Z' }

const sleutel = (prf: object | undefined, id = 'BAUG') =>
  ({ id, type: 'public-key', getClientExtensionResults: () => ({ prf }) }) as unknown as Credential

const metPrf = (id?: string) => sleutel({ results: { first: PRF.buffer } }, id)

function omgeving(deel: Partial<Passkeyomgeving> = {}, create = metPrf(), get = metPrf('AQID')) {
  const credentials = { create: vi.fn(async () => create), get: vi.fn(async () => get) }
  const passkeys = maakPasskeys({
    credentials,
    soort: { getClientCapabilities: async () => ({ 'extension:prf': true }) },
    host: 'meldcode.example',
    willekeurig: (aantal) => new Uint8Array(aantal).fill(9),
    nu: () => '2026-11-22T10:00:00Z',
    ...deel,
  })
  return { passkeys, credentials }
}

const vraagAan = (spion: { mock: { calls: unknown[][] } }) =>
  (spion.mock.calls[0]?.[0] as { publicKey: object } | undefined)?.publicKey

describe('a passkey', () => {
  it('is made for this host, under a neutral name, with the person present, and gives its secret at once', async () => {
    const { passkeys, credentials } = omgeving()
    const zout = new Uint8Array(32).fill(9)
    expect(await passkeys.maak([BEKEND])).toEqual({
      goed: { passkey: { id: 'BAUG', zout, sinds: '2026-11-22T10:00:00Z' }, prf: PRF },
    })
    expect(vraagAan(credentials.create)).toMatchObject({
      rp: { id: 'meldcode.example', name: 'Werkplan' },
      user: { name: 'Werkplan', displayName: 'Werkplan' },
      authenticatorSelection: { userVerification: 'required' },
      excludeCredentials: [{ type: 'public-key', id: new Uint8Array([1, 2, 3]) }],
      extensions: { prf: { eval: { first: zout } } },
    })
    expect(credentials.get).not.toHaveBeenCalled()
  })

  it('is used once when it gives its secret only then', async () => {
    const { passkeys, credentials } = omgeving({}, sleutel({ enabled: true }))
    expect(await passkeys.maak([])).toMatchObject({ goed: { passkey: { id: 'BAUG' }, prf: PRF } })
    expect(credentials.get).toHaveBeenCalledOnce()
  })

  it('is asked for by its id, with its own salt and the person present', async () => {
    const { passkeys, credentials } = omgeving()
    expect(await passkeys.gebruik([BEKEND])).toEqual({ goed: { id: 'AQID', prf: PRF } })
    expect(vraagAan(credentials.get)).toMatchObject({
      rpId: 'meldcode.example',
      allowCredentials: [{ type: 'public-key', id: new Uint8Array([1, 2, 3]) }],
      userVerification: 'required',
      extensions: { prf: { evalByCredential: { AQID: { first: BEKEND.zout } } } },
    })
  })

  it.each([
    ['has no prf', sleutel(undefined)],
    ['says that prf is off', sleutel({ enabled: false })],
  ])('that %s cannot open a vault', async (_naam, gemaakt) => {
    expect(await omgeving({}, gemaakt).passkeys.maak([])).toMatchObject({ fout: { id: 'passkey-zonder-prf' } })
  })

  it('with a secret of another length is refused', async () => {
    const kort = sleutel({ results: { first: new Uint8Array(16).buffer } })
    expect(await omgeving({}, metPrf(), kort).passkeys.gebruik([BEKEND])).toMatchObject({
      fout: { id: 'passkey-zonder-prf' },
    })
  })

  it.each([
    ['NotAllowedError', 'passkey-afgebroken'],
    ['InvalidStateError', 'passkey-bestaat-al'],
    ['SecurityError', 'passkey-mislukt'],
  ])('that ends in %s is an answer, never an exception', async (naam, id) => {
    const { passkeys, credentials } = omgeving()
    credentials.create.mockRejectedValue(new DOMException('', naam))
    expect(await passkeys.maak([])).toMatchObject({ fout: { id } })
  })
})

describe('a passkey is offered', () => {
  it('when the browser says that it can', async () => {
    expect(await omgeving().passkeys.kan()).toBe(true)
  })

  it('when the browser does not say, but the device can check who is there', async () => {
    const soort = { isUserVerifyingPlatformAuthenticatorAvailable: async () => true }
    expect(await omgeving({ soort }).passkeys.kan()).toBe(true)
  })

  it.each<[string, Partial<Passkeyomgeving>]>([
    ['the browser says that it cannot', { soort: { getClientCapabilities: async () => ({ 'extension:prf': false }) } }],
    ['there are no passkeys', { soort: undefined }],
    ['there are no credentials', { credentials: undefined }],
    ['the app is served from a bare address', { host: '127.0.0.1' }],
    ['asking fails', { soort: { getClientCapabilities: () => Promise.reject(new Error('no')) } }],
  ])('not when %s', async (_naam, deel) => {
    expect(await omgeving(deel).passkeys.kan()).toBe(false)
  })
})
