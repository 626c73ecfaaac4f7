import { describe, expect, it } from 'vitest'
import { projectieKader } from '../../../machines/bewijs/werelden/projectie-kader'
import { alleAntwoorden, bereik } from '../../../machines/weging/bereik'

describe('Het bereik van een kader', () => {
  it('kent elke vraag en elke uitkomst die een antwoord bereikt', () => {
    expect(bereik(projectieKader).posities.toSorted()).toEqual([
      'acuut',
      'afsluiten',
      'hulp-aanvaard',
      'hulp-starten',
      'melden',
      'veilig-thuis-raadplegen',
      'vermoeden',
    ])
  })

  it('heeft uit een vraag een pijl per antwoord en plaats waar dat heen kan leiden', () => {
    const { pijlen } = bereik(projectieKader)
    expect(
      pijlen.filter(({ van, vraag, antwoord }) => van === 'vermoeden' && vraag === 'vermoeden' && antwoord === 'nee'),
    ).toEqual([
      { van: 'vermoeden', vraag: 'vermoeden', antwoord: 'nee', naar: 'afsluiten' },
      { van: 'vermoeden', vraag: 'vermoeden', antwoord: 'nee', naar: 'hulp-aanvaard' },
      { van: 'vermoeden', vraag: 'vermoeden', antwoord: 'nee', naar: 'melden' },
      { van: 'vermoeden', vraag: 'vermoeden', antwoord: 'nee', naar: 'veilig-thuis-raadplegen' },
    ])
    expect(pijlen).toEqual([...new Map(pijlen.map((pijl) => [JSON.stringify(pijl), pijl])).values()])
  })

  it('loopt langs elke verzameling antwoorden een keer, onbeantwoord inbegrepen', () => {
    const alle = [...alleAntwoorden(projectieKader)].map((antwoorden) => JSON.stringify(antwoorden))
    expect(alle).toHaveLength(4 ** 3)
    expect(new Set(alle).size).toBe(4 ** 3)
  })
})
