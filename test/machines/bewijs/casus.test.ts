import { describe, expect, it } from 'vitest'
import { EIGENSCHAPPEN } from '../../../machines/bewijs/eigenschappen/alle'
import { stappenWereld } from '../../../machines/bewijs/werelden/stappen'
import { besluitThemas } from '../../../machines/bewijs/werelden/themas-besluiten'
import { contactThemas } from '../../../machines/bewijs/werelden/themas-contact'
import { daarnaThemas } from '../../../machines/bewijs/werelden/themas-daarna'
import { mensenThemas } from '../../../machines/bewijs/werelden/themas-mensen'
import { VOCABULAIRE } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { bewijsAlle, vertel } from './verslag'

const DELEN = [
  { deel: 'de vijf stappen', werelden: [stappenWereld], toestanden: 3000, stappen: 60_000 },
  { deel: 'besluiten', werelden: besluitThemas, toestanden: 6000, stappen: 80_000 },
  { deel: 'mensen en feiten', werelden: mensenThemas, toestanden: 7000, stappen: 80_000 },
  { deel: 'contact', werelden: contactThemas, toestanden: 5000, stappen: 70_000 },
  { deel: 'daarna', werelden: daarnaThemas, toestanden: 10_000, stappen: 120_000 },
]
const gesproken = new Map<string, number>()

describe('De casus op de geprojecteerde weging', () => {
  it.each(DELEN)('houdt bij $deel elke belofte in elke bereikbare toestand', { timeout: 120_000 }, (deel) => {
    const telling = bewijsAlle(deel.werelden, EIGENSCHAPPEN)
    for (const [naam, keren] of telling.gesproken) gesproken.set(naam, (gesproken.get(naam) ?? 0) + keren)
    vertel(deel.deel, telling)
    expect(telling.gebroken).toEqual([])
    expect(telling.toestanden).toBeGreaterThan(deel.toestanden)
    expect(telling.stappen).toBeGreaterThan(deel.stappen)
  })

  it('laat geen eigenschap zwijgen: elk had ergens iets te zeggen', () => {
    const stil = EIGENSCHAPPEN.map(({ naam }) => naam).filter((naam) => !gesproken.get(naam))
    expect(stil).toEqual(['Elke vraag en elke uitkomst van het kader wordt bereikt'])
  })

  it('heeft voor elke belofte van 1 tot en met 14 minstens een eigenschap', () => {
    const beloften = new Set(EIGENSCHAPPEN.map(({ belofte }) => belofte))
    expect([...beloften].filter((belofte) => belofte !== 'chart').toSorted((een, ander) => een - ander)).toEqual(
      Array.from({ length: 14 }, (_leeg, plek) => plek + 1),
    )
  })

  it('probeert elke gebeurtenis van het vocabulaire', () => {
    const geprobeerd = new Set(
      DELEN.flatMap(({ werelden }) => werelden.flatMap(({ alfabet, aanloop = [] }) => [...alfabet, ...aanloop])).map(
        ({ type }) => type,
      ),
    )
    expect(VOCABULAIRE.map(({ naam }) => naam).filter((naam) => !geprobeerd.has(naam))).toEqual([])
  })
})
