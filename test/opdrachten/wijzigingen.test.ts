import { describe, expect, it } from 'vitest'
import { nieuwsteWijzigingen } from '../../src/opdrachten/wijzigingen.mjs'
import { lees } from '../regels/bestanden'

describe('what a new version says it changes', () => {
  it('is the newest part of the list, with lines that go on joined', () => {
    const tekst =
      '# Lijst\n\n## 2.0 – nu\n\n### Inhoud\n\n- Een regel\n  die doorloopt.\n- Nog een.\n\n## 1.0\n\n### Inhoud\n\n- Oud.\n'
    expect(nieuwsteWijzigingen(tekst)).toEqual({
      versie: '2.0 – nu',
      delen: [{ titel: 'Inhoud', regels: ['Een regel die doorloopt.', 'Nog een.'] }],
    })
  })

  it('reads the list of this repository', () => {
    const { versie, delen } = nieuwsteWijzigingen(lees('CHANGELOG.md'))
    expect(versie).toMatch(/^\d/)
    expect(delen.map(({ titel }) => titel)).toEqual(['Inhoud', 'Programma'])
    expect(delen.every(({ regels }) => regels.length > 0 && regels.every((regel) => regel !== ''))).toBe(true)
  })
})
