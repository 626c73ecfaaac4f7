import { describe, expect, it } from 'vitest'
import { EIGENSCHAPPEN } from '../../../machines/bewijs/eigenschappen/alle'
import { perRegelvorm } from '../../../machines/bewijs/regelvorm'
import { wegingWerelden } from '../../../machines/bewijs/werelden/weging'
import type { Kader } from '../../../machines/weging/kader.schema'
import { alleKaders } from '../kaders'
import { PER_KADER } from './delen'
import { onthullingVan, PER_KADER_GEZEGD, TWIJFEL, twijfelVan } from './per-kader'
import { bewijsAlle, vertel } from './verslag'

const kaders = await alleKaders()
const groepen = perRegelvorm(kaders).map((groep) => [groep.map(({ kader }) => kader).join(', '), groep] as const)

describe('De weging van elk kader', () => {
  it('is voor alle twintig kaders met de hand naverteld', () => {
    expect(kaders.map(({ kader }) => kader)).toEqual(Object.keys(PER_KADER_GEZEGD))
  })

  it.each(groepen)('houdt elke belofte in elke bereikbare toestand: %s', { timeout: 120_000 }, (wie, groep) => {
    const kader = groep[0] as Kader
    const perKader = groep.flatMap(({ kader: naam }) => [twijfelVan(naam), onthullingVan(naam)])
    const telling = bewijsAlle(wegingWerelden(kader), [...EIGENSCHAPPEN, ...perKader])
    vertel(wie, telling)
    expect(telling.gebroken).toEqual([])
    expect(telling.toestanden).toBeGreaterThan(2000)
    expect(telling.stappen).toBeGreaterThan(40_000)
    expect(telling.gesproken.get(PER_KADER)).toBe(1)
    const zwijgt = kader.vragen.every(({ antwoorden }) => !antwoorden.twijfel) ? TWIJFEL : 'niets'
    const namen = [
      'Een wijziging die melden verlaagt heeft een reden en een nieuw feit',
      ...perKader.map(({ naam }) => naam),
    ]
    expect(namen.filter((naam) => !telling.gesproken.get(naam) && !naam.startsWith(zwijgt))).toEqual([])
  })
})
