import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { stelWachtzinVoor, wachtzinOordeel } from '../../../src/sleutels'
import { willekeurigGetal } from '../../../src/sleutels/wachtzin-voorstel'
import { WOORDEN } from '../../../src/sleutels/woorden'
import { foutVan } from './proef'

const foutBij = (wachtzin: string) => foutVan(wachtzinOordeel(wachtzin))

describe('the words', () => {
  it('are 4,096, each once, of four to nine plain letters', () => {
    expect(WOORDEN).toHaveLength(4096)
    expect(new Set(WOORDEN).size).toBe(4096)
    expect(WOORDEN.filter((woord) => !/^[a-pr-wz]{4,9}$/.test(woord))).toEqual([])
  })

  it('differ by more than one letter left out, added or changed', () => {
    const alle = new Set(WOORDEN)
    const weggelaten = (woord: string) => Array.from(woord).map((_, nr) => woord.slice(0, nr) + woord.slice(nr + 1))
    const veranderd = new Map<string, string>()
    const botsingen: string[] = []
    for (const woord of WOORDEN) {
      for (const [nr, deel] of weggelaten(woord).entries()) {
        if (alle.has(deel)) botsingen.push(`${woord} ${deel}`)
        const patroon = `${deel.slice(0, nr)}?${deel.slice(nr)}`
        const ander = veranderd.get(patroon)
        if (ander) botsingen.push(`${woord} ${ander}`)
        veranderd.set(patroon, woord)
      }
    }
    expect(botsingen).toEqual([])
  })

  it('hold none that frightens or hurts', () => {
    const kwetsend =
      /moord|dood|geweld|misbruik|slaan|wapen|oorlog|seks|drank|drug|angst|pijn|kind$|moeder|vader|nazi|neger|hoer|kanker/
    expect(WOORDEN.filter((woord) => kwetsend.test(woord))).toEqual([])
  })
})

describe('a passphrase that is offered', () => {
  it('is four words of the list, another one each time, and always good enough', async () => {
    const voorstellen = await Promise.all(Array.from({ length: 300 }, () => stelWachtzinVoor()))
    const alle = new Set(WOORDEN)
    for (const zin of voorstellen) {
      expect(zin.split(' ').filter((woord) => alle.has(woord))).toHaveLength(4)
      expect(foutBij(zin)).toBeNull()
    }
    expect(new Set(voorstellen).size).toBe(300)
    expect(await stelWachtzinVoor(6)).toMatch(/^(\w+ ){5}\w+$/)
  })

  it('is good enough with any four words', () => {
    const woord = fc.constantFrom(...WOORDEN)
    fc.assert(fc.property(fc.tuple(woord, woord, woord, woord), (woorden) => foutBij(woorden.join(' ')) === null))
  })

  it('favours no number: what would be left over is thrown away', () => {
    const hoogste = 2 ** 32
    const worpen = [hoogste - 1, hoogste - 6, 13, hoogste - 7]
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((doel) => {
      if (doel instanceof Uint32Array) doel[0] = worpen.shift() ?? 0
      return doel
    })
    expect(willekeurigGetal(10)).toBe(3)
    expect(worpen).toEqual([hoogste - 7])
    expect(willekeurigGetal(10)).toBe(9)
  })
})

describe('a passphrase of one’s own', () => {
  it.each([
    'de kraai zit op het tuinhek',
    'Gisteren regende het in Sneek',
    'vier blauwe fietsen bij de molen',
    'x7!kQ9#pL2$vW8',
    '?%&=;:#+*~§|/^',
    'ÉénCaféBijDeGracht',
    '日本語のとても長い秘密の言葉です',
  ])('is good enough without rules about signs: %s', (zin) => {
    expect(foutBij(zin)).toBeNull()
  })

  it.each<[string, string]>([
    ['', 'wachtzin-te-kort'],
    ['dertien teken', 'wachtzin-te-kort'],
    ['e\u0301e\u0301n cafe\u0301 hier', 'wachtzin-te-kort'],
    ['😀😀😀😀😀😀😀', 'wachtzin-te-kort'],
    ['ab '.repeat(100), 'wachtzin-te-lang'],
    ['aaaaaaaaaaaaaaaaaaaa', 'wachtzin-herhaling'],
    ['ababababababababab', 'wachtzin-herhaling'],
    ['tuinhek tuinhek tuinhek tuinhek', 'wachtzin-herhaling'],
    ['                    ', 'wachtzin-herhaling'],
    ['1234567890123456', 'wachtzin-reeks'],
    ['abcdefghijklmnop', 'wachtzin-reeks'],
    ['qwertyuiopasdfgh', 'wachtzin-reeks'],
    ['poiuytrewq098765', 'wachtzin-reeks'],
    ['1q2w3e4r5t6y7u8i', 'wachtzin-reeks'],
    ['wachtwoord1234', 'wachtzin-bekend'],
    ['W@chtw00rd2026!', 'wachtzin-bekend'],
    ['Welkom01Welkom01', 'wachtzin-herhaling'],
    ['Weegwijzer2026!', 'wachtzin-bekend'],
    ['meldcode meldcode', 'wachtzin-bekend'],
    ['ik hou van jou!!!', 'wachtzin-bekend'],
    ['Feyenoord Rotterdam 1908', 'wachtzin-bekend'],
    ['dit is mijn wachtwoord', 'wachtzin-bekend'],
    ['Zomer2025 Winter2026', 'wachtzin-bekend'],
  ])('is refused when it is guessed first: %j', (zin, verwacht) => {
    expect(foutBij(zin)).toBe(verwacht)
  })

  it('of two hundred signs is judged at once', () => {
    const begin = performance.now()
    wachtzinOordeel('kraai tuinhek '.repeat(18))
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})
