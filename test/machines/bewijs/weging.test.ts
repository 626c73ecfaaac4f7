import { describe, expect, it } from 'vitest'
import { type Eigenschap, eis } from '../../../machines/bewijs/eigenschap'
import { EIGENSCHAPPEN } from '../../../machines/bewijs/eigenschappen/alle'
import { wegingWerelden } from '../../../machines/bewijs/werelden/weging'
import type { Melden } from '../../../machines/weging/kader.schema'
import { alleKaders } from '../kaders'
import { bewijsAlle, vertel } from './verslag'

/** Where doubt about safety leads is data of a kader: what each of them says, told here once more. */
const TWIJFEL: Readonly<Record<string, Melden>> = { onderwijs: 'direct' }
const MINSTENS = {
  artsen: { toestanden: 3000, stappen: 80_000 },
  generiek: { toestanden: 3000, stappen: 80_000 },
  kinderopvang: { toestanden: 2000, stappen: 40_000 },
  onderwijs: { toestanden: 3000, stappen: 80_000 },
} as const

const kaders = await alleKaders()

describe('De weging van elk kader', () => {
  it('wordt voor alle vier de kaders bewezen', () => {
    expect(kaders.map(({ kader }) => kader)).toEqual(Object.keys(MINSTENS))
  })

  it.each(kaders)('houdt in $kader elke belofte in elke bereikbare toestand', { timeout: 120_000 }, (kader) => {
    const telling = bewijsAlle(wegingWerelden(kader), [
      ...EIGENSCHAPPEN,
      twijfelVan(TWIJFEL[kader.kader] ?? 'onbekend'),
    ])
    vertel(kader.kader, telling)
    expect(telling.gebroken).toEqual([])
    const minstens = MINSTENS[kader.kader as keyof typeof MINSTENS]
    expect(telling.toestanden).toBeGreaterThan(minstens.toestanden)
    expect(telling.stappen).toBeGreaterThan(minstens.stappen)
    expect(telling.gesproken.get('Elke vraag en elke uitkomst van het kader wordt bereikt')).toBe(1)
    expect(
      telling.gesproken.get('Een wijziging die melden verlaagt heeft een reden en een nieuw feit'),
    ).toBeGreaterThan(0)
  })
})

function twijfelVan(melden: Melden): Eigenschap {
  return {
    belofte: 3,
    naam: 'Twijfel over acute of structurele onveiligheid leidt waar dit kader zegt',
    soort: 'toestand',
    geldt: ({ stand, melden: is }) => {
      const twijfel = ['acuut', 'structureel'].some((vraag) => stand.antwoorden[vraag] === 'twijfel')
      if (!twijfel || (is === 'direct' && melden !== 'direct') || is === 'nodig') return null
      return eis(is === melden, `melden is ${is}`)
    },
  }
}
