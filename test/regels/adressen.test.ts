import { describe, expect, it } from 'vitest'
import { bestandenIn, lees, metExtensie } from './bestanden'

const tekst = ['.ts', '.tsx', '.mjs', '.css', '.html', '.yaml', '.json', '.svg', '.webmanifest', '.txt']
const bronnentabel = (bestand: string) => bestand.startsWith('machines/bronnen/')
const proef = (bestand: string) => bestand.startsWith('test/')

const bestanden = metExtensie(bestandenIn('.'), ...tekst).filter(
  (bestand) => !bronnentabel(bestand) && !['package-lock.json', 'publiccode.yaml'].includes(bestand),
)

const nummer =
  /(?<![\w.-])(0[89]00[ -]?\d{2,4}(?:[ -]?\d{2})?|(?:\+31|0031)[ -]?\d[\d -]{7,}|0\d{1,3}[ -]\d{6,8}|0\d{9})(?![\w.-])|tel:\+?\d/g
const adres = /\b(?:https?|wss?):\/\/([^/\s'"`<>)$]+)/g

/** Namespaces, this machine, and the names that are reserved for examples. */
const onschuldig = /^(www\.w3\.org|127\.0\.0\.1|localhost)(:|$)|\.(example|test|invalid)$/

const nummersIn = (inhoud: string) => [...inhoud.matchAll(nummer)].map(([gevonden]) => gevonden)
const adressenIn = (inhoud: string) =>
  [...inhoud.matchAll(adres)].map(([, host = '']) => host).filter((host) => !onschuldig.test(host))

const vindplaatsen = (lijst: string[], zoek: (inhoud: string) => string[]) =>
  lijst.flatMap((bestand) => zoek(lees(bestand)).map((gevonden) => `${bestand}: ${gevonden}`))

describe('phone numbers and web addresses', () => {
  it('stand in machines/bronnen only, so that each has one date on which it was checked', () => {
    const buitenProeven = bestanden.filter((bestand) => !proef(bestand))
    expect(buitenProeven.some((bestand) => bestand.startsWith('machines/'))).toBe(true)
    expect(buitenProeven.some((bestand) => bestand.startsWith('src/'))).toBe(true)
    expect(vindplaatsen(buitenProeven, nummersIn)).toEqual([])
    expect(vindplaatsen(buitenProeven, adressenIn)).toEqual([])
  })

  it.each(['0800-2000', '0800 2000', '0900-8844', '020-1234567', '0612345678', '+31 20 123 45 67', 'tel:112'])(
    'knows %s for a number',
    (inhoud) => {
      expect(nummersIn(`Bel ${inhoud} nu`)).toHaveLength(1)
    },
  )

  it.each(['2018-07', '2019-01-01', '0001-besluiten.md', 'versie 1.0800.2000', '#0b7285'])(
    'takes %s for no number',
    (inhoud) => {
      expect(nummersIn(inhoud)).toEqual([])
    },
  )

  it('sees an address, and lets examples pass', () => {
    expect(adressenIn("'https://www.rijksoverheid.nl/meldcode'")).toEqual(['www.rijksoverheid.nl'])
    expect(adressenIn('https://school.example http://127.0.0.1:4173/ http://www.w3.org/2000/svg')).toEqual([])
  })
})
