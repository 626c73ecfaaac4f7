import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boeken, platgeslagen } from './boeken'

const naamruimten = Object.keys(boeken.nl) as (keyof typeof boeken.nl)[]
const plekken = (tekst: string) => [...tekst.matchAll(/\{\{(.*?)\}\}/g)].map(([, naam = '']) => naam).toSorted()
const plekkenIn = (boek: object) =>
  Object.fromEntries(Object.entries(platgeslagen(boek)).map(([sleutel, tekst]) => [sleutel, plekken(tekst)]))

/** 112 is a word of the language as well as a number; every other number stands in machines/bronnen. */
const fouten: Record<string, RegExp> = {
  'a phone number': /\d{3,}(?<!\b112)|\d[\d\s-]{5,}\d/,
  'an address': /https?:|www\.|\b[\w-]+\.(nl|com|org|eu|nu)\b|@/i,
  HTML: /<\/?[a-z!]|&\w+;/i,
  'an article of law': /\b(art\.|artikel|article) ?\d/i,
  'a placeholder that is not {{name}}': /\{\{(?!\w+\}\})|(?<!\{)\{(?!\{)/,
  'space at an end or doubled': /^\s|\s$|\s\s/,
  'a straight apostrophe or quote': /['"]/,
}
const foutenIn = (tekst: string) => Object.keys(fouten).filter((fout) => fouten[fout]?.test(tekst))

describe('the two languages', () => {
  it('hold every file of their folder', () => {
    for (const taal of ['nl', 'en'] as const) {
      const bestanden = readdirSync(`src/taal/${taal}`).filter((naam) => naam.endsWith('.json'))
      expect(Object.keys(boeken[taal]).toSorted()).toEqual(bestanden.map((naam) => naam.slice(0, -5)).toSorted())
    }
  })

  it.each(naamruimten)('have the same keys and the same placeholders in %s', (naamruimte) => {
    expect(plekkenIn(boeken.en[naamruimte])).toEqual(plekkenIn(boeken.nl[naamruimte]))
  })

  it.each(['nl', 'en'] as const)('have a text everywhere in %s, with nothing in it that belongs elsewhere', (taal) => {
    const teksten = Object.entries(platgeslagen(boeken[taal]))
    expect(teksten.length).toBeGreaterThan(500)
    expect(teksten.filter(([, tekst]) => typeof tekst !== 'string' || tekst === '')).toEqual([])
    const mis = teksten.flatMap(([sleutel, tekst]) => foutenIn(tekst).map((fout) => `${sleutel}: ${fout}`))
    expect(mis).toEqual([])
  })

  it.each([
    ['Bel 0800-2000', 'a phone number'],
    ['Bel 033 448 11 86', 'a phone number'],
    ['Kijk op weegwijzer.nl', 'an address'],
    ['Let <b>op</b>', 'HTML'],
    ['Zie artikel 5', 'an article of law'],
    ['Hallo {{ naam }}', 'a placeholder that is not {{name}}'],
    ['Dit is “goed” ', 'space at an end or doubled'],
    ["risico's", 'a straight apostrophe or quote'],
  ])('would be caught in: %s', (tekst, fout) => {
    expect(foutenIn(tekst)).toContain(fout)
  })

  it.each(['Bel 112.', 'Nog 20 dagen', 'risico’s < niets', '“{{vraag}}” voor {{persoon}}'])('may say: %s', (tekst) => {
    expect(foutenIn(tekst)).toEqual([])
  })
})
