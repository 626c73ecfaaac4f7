import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Vocabulaire } from './gherkin'
import { vocabulaire, type Wereld } from './woorden'
import './beweringen'
import './stappen'

const map = 'test/protocol'
const bestanden = readdirSync(map).filter((bestand) => bestand.endsWith('.feature'))
const functies = bestanden.map((bestand) => vocabulaire.lees(readFileSync(`${map}/${bestand}`, 'utf8')))

for (const { functie, scenarios } of functies) {
  describe(functie, () => {
    for (const { titel, onbekend, speel } of scenarios) {
      it(titel, async () => {
        expect(onbekend).toEqual([])
        const wereld = {} as Wereld
        await speel(wereld)
        expect(wereld.casus.weigering()).toEqual([])
      })
    }
  })
}

describe('the vocabulary of the features', () => {
  it('is small, and every sentence of it is used', () => {
    expect(functies.length).toBeGreaterThanOrEqual(22)
    expect(vocabulaire.ongebruikt()).toEqual([])
    expect(vocabulaire.aantal()).toBeLessThanOrEqual(52)
  })

  it('reports a step it does not know, an unused sentence, and puts the values of a row in the title', () => {
    const proef = new Vocabulaire<object>()
    proef.stap('iets {word}', () => undefined)
    proef.stap('niemand zegt dit', () => undefined)
    const bron = `# language: nl
Functionaliteit: proef
  Abstract Scenario: rijen
    Stel iets <wat>
    Dan onbekend
    Voorbeelden:
      | wat |
      | een |
      | twee |`
    const { functie, scenarios } = proef.lees(bron)
    expect(functie).toBe('proef')
    expect(scenarios.map(({ titel, onbekend }) => ({ titel, onbekend }))).toEqual([
      { titel: 'rijen · een', onbekend: ['onbekend'] },
      { titel: 'rijen · twee', onbekend: ['onbekend'] },
    ])
    expect(proef.ongebruikt()).toEqual(['niemand zegt dit'])
  })
})
