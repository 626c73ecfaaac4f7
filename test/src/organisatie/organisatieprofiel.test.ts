import { expect, test } from 'vitest'
import { isLeeg, LEEG_PROFIEL, leesProfiel } from '../../../src/werk/organisatieprofiel'

test.each([null, '', 'geen json', '[]', '7', 'null'])(
  'Of a text that is no profile the empty one is read: %j',
  (tekst) => {
    expect(leesProfiel(tekst)).toEqual(LEEG_PROFIEL)
  },
)

test('A field that does not fit falls back alone, and what a later version added is left out', () => {
  const gelezen = leesProfiel(
    JSON.stringify({
      beslisser: 'Directeur',
      aandachtsfunctionaris: 'keizer',
      regels: 'alles',
      inhoud: { stappenplan: 'ja', kindcheck: 'misschien' },
      later: true,
    }),
  )
  expect(gelezen).toEqual({
    ...LEEG_PROFIEL,
    beslisser: 'Directeur',
    inhoud: { ...LEEG_PROFIEL.inhoud, stappenplan: 'ja' },
  })
})

test('A profile that was written is read back as it was', () => {
  const profiel = { ...LEEG_PROFIEL, naam: 'De Esdoorn', regels: ['collega' as const], verwijsindex: 'ja' as const }
  expect(leesProfiel(JSON.stringify(profiel))).toEqual(profiel)
  expect(isLeeg(profiel)).toBe(false)
  expect(isLeeg(LEEG_PROFIEL)).toBe(true)
})
