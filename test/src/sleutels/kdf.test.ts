import { argon2id } from 'hash-wasm'
import { describe, expect, it, vi } from 'vitest'
import { ONDERGRENS, ZWAARTE } from '../../../src/sleutels'
import { bytesUitWachtzin, type Kdf, keurZwaarte } from '../../../src/sleutels/kdf'
import { foutVan, goed, hex } from './proef'

vi.mock('hash-wasm', { spy: true })

const KDF: Kdf = { alg: 'argon2id', v: 19, ...ONDERGRENS, zout: new TextEncoder().encode('0123456789abcdef') }
const bytes = async (wachtzin: string, kdf: Partial<Kdf> = {}) =>
  hex(goed(await bytesUitWachtzin(wachtzin, { ...KDF, ...kdf })))

describe('Argon2id', () => {
  it.each([
    [256, 1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [256, 2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
  ])('gives what the reference implementation of RFC 9106 gives: %i KiB, %i lanes', async (m, p, verwacht) => {
    const soort = { iterations: 2, memorySize: m, parallelism: p, hashLength: 32 } as const
    expect(await argon2id({ password: 'password', salt: 'somesalt', ...soort })).toBe(verwacht)
  })

  it('turns a passphrase into the bytes that the reference program `argon2` prints for it', async () => {
    expect(await bytes('paard batterij nietje juist')).toBe(
      '7ec2684fb0249caf870ae0ddee6be0a6e3926f15e5b6ce757bcc28344ecc4449',
    )
    expect(await bytes('café zonder grens')).toBe('d69d5ecc2431edab2d7b87bd0f81184b48f4ff30757994dd58a7ceeed7f79b7e')
  })

  it('takes the same letters for the same, however the keyboard made them', async () => {
    expect(await bytes('cafe\u0301 zonder grens')).toBe(await bytes('caf\u00e9 zonder grens'))
    expect(await bytes('Café zonder grens')).not.toBe(await bytes('café zonder grens'))
  })
})

describe('stored parameters', () => {
  it.each<[Partial<Kdf>, string]>([
    [{ m: 19_455 }, 'kdf-te-zwak'],
    [{ t: 1 }, 'kdf-te-zwak'],
    [{ p: 0 }, 'kdf-te-zwak'],
    [{ m: 8, t: 1 }, 'kdf-te-zwak'],
    [{ m: 1_048_577 }, 'kdf-te-zwaar'],
    [{ t: 11 }, 'kdf-te-zwaar'],
    [{ p: 17 }, 'kdf-te-zwaar'],
    [{ m: Number.MAX_SAFE_INTEGER, t: Number.MAX_SAFE_INTEGER }, 'kdf-te-zwaar'],
  ])('outside floor and ceiling are refused before anything is computed: %o', async (anders, verwacht) => {
    vi.mocked(argon2id).mockClear()
    expect(foutVan(await bytesUitWachtzin('paard batterij', { ...KDF, ...anders }))).toBe(verwacht)
    expect(argon2id).not.toHaveBeenCalled()
  })

  it('on floor and ceiling are allowed', () => {
    expect(keurZwaarte({ m: 19_456, t: 2, p: 1 })).toEqual({ goed: null })
    expect(keurZwaarte({ m: 1_048_576, t: 10, p: 16 })).toEqual({ goed: null })
    expect(ZWAARTE).toEqual({ m: 65_536, t: 3, p: 1 })
  })
})
