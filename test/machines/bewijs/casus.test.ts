import { describe, expect, it } from 'vitest'
import { EIGENSCHAPPEN } from '../../../machines/bewijs/eigenschappen/alle'
import { BIJZONDERHEDEN } from '../../../machines/bijzonderheden/bijzonderheden.schema'
import { VOCABULAIRE } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { bewijsDelen } from './bewijs-delen'
import { DELEN, PER_KADER } from './delen'

const ALLE = Object.values(DELEN).flat()
const gebeurtenissen = ALLE.flatMap(({ werelden }) =>
  werelden.flatMap(({ alfabet, aanloop = [] }) => [...alfabet, ...aanloop]),
)

describe('De casus op de geprojecteerde weging', () => {
  bewijsDelen(DELEN.casus)
})

describe('De delen samen', () => {
  it('laten geen eigenschap zwijgen: elk moet ergens iets te zeggen hebben', () => {
    const spreekt = new Set(ALLE.flatMap((deel) => deel.spreekt.map(({ naam }) => naam)))
    expect(EIGENSCHAPPEN.map(({ naam }) => naam).filter((naam) => !spreekt.has(naam))).toEqual([PER_KADER])
  })

  it('hebben voor elke belofte van 1 tot en met 14 minstens een eigenschap', () => {
    const beloften = new Set(EIGENSCHAPPEN.map(({ belofte }) => belofte))
    expect([...beloften].filter((belofte) => belofte !== 'chart').toSorted((een, ander) => een - ander)).toEqual(
      Array.from({ length: 14 }, (_leeg, plek) => plek + 1),
    )
  })

  it('noemen elke eigenschap en elke wereld anders', () => {
    const namen = [...EIGENSCHAPPEN, ...ALLE.flatMap(({ werelden }) => werelden)].map(({ naam }) => naam)
    expect(namen.filter((naam, plek) => namen.indexOf(naam) !== plek)).toEqual([])
  })

  it('proberen elke gebeurtenis van het vocabulaire', () => {
    const geprobeerd = new Set(gebeurtenissen.map(({ type }) => type))
    expect(VOCABULAIRE.map(({ naam }) => naam).filter((naam) => !geprobeerd.has(naam))).toEqual([])
  })

  it('lopen elke bijzonderheid alleen: contact, besluiten en sluiten', () => {
    const namen = ALLE.flatMap(({ werelden }) => werelden.map(({ naam }) => naam))
    const verwacht = BIJZONDERHEDEN.flatMap((naam) => [
      `contact bij ${naam}`,
      `besluiten bij ${naam}`,
      `sluiten bij ${naam}`,
    ])
    expect(verwacht.filter((naam) => !namen.includes(naam))).toEqual([])
  })
})
