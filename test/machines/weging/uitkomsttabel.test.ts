import { describe, expect, it } from 'vitest'
import { projectieKader } from '../../../machines/bewijs/werelden/projectie-kader'
import { alleAntwoorden } from '../../../machines/weging/bereik'
import { doorloop, passendeRijen, uitkomsttabel } from '../../../machines/weging/uitkomsttabel'
import { alleKaders } from '../kaders'

const kaders = await alleKaders()

describe('De tabel met uitkomsten', () => {
  it('heeft een rij per route en laat weg wat geen verschil maakt', () => {
    expect(uitkomsttabel(projectieKader)).toEqual([
      { als: { vermoeden: 'ja', acuut: 'ja' }, uitkomst: 'melden', melden: 'direct', hulp: 'met-veilig-thuis' },
      ...(['ja', 'nee', 'twijfel'] as const).map((antwoord) => ({
        als: { vermoeden: 'ja', acuut: 'nee', 'hulp-aanvaard': antwoord },
        ...{
          ja: { uitkomst: 'hulp-starten', melden: 'niet-nodig', hulp: 'starten' },
          nee: { uitkomst: 'melden', melden: 'nodig', hulp: 'niet-toereikend' },
          twijfel: { uitkomst: 'veilig-thuis-raadplegen', melden: 'onbekend', hulp: 'onbekend' },
        }[antwoord],
      })),
      ...(['ja', 'nee', 'twijfel'] as const).map((antwoord) => ({
        als: { vermoeden: 'ja', acuut: 'twijfel', 'hulp-aanvaard': antwoord },
        ...{
          ja: { uitkomst: 'veilig-thuis-raadplegen', melden: 'onbekend', hulp: 'starten' },
          nee: { uitkomst: 'melden', melden: 'nodig', hulp: 'niet-toereikend' },
          twijfel: { uitkomst: 'veilig-thuis-raadplegen', melden: 'onbekend', hulp: 'onbekend' },
        }[antwoord],
      })),
      { als: { vermoeden: 'nee' }, uitkomst: 'afsluiten', melden: 'niet-nodig', hulp: 'niet-nodig' },
      { als: { vermoeden: 'twijfel' }, uitkomst: 'veilig-thuis-raadplegen', melden: 'onbekend', hulp: 'onbekend' },
    ])
  })

  it.each(kaders)(
    'dekt in $kader elke combinatie van antwoorden precies een keer, zoals de vragen gesteld worden',
    (kader) => {
      const rijen = uitkomsttabel(kader)
      let gezien = 0
      for (const antwoorden of alleAntwoorden(kader)) {
        if (Object.values(antwoorden).includes(null)) continue
        gezien++
        const passend = passendeRijen(rijen, antwoorden).map(({ uitkomst, melden, hulp }) => ({
          uitkomst,
          melden,
          hulp,
        }))
        expect(passend).toEqual([doorloop(kader, antwoorden)])
      }
      const antwoordenPerVraag = kader.vragen.map(({ antwoorden }) => Object.keys(antwoorden).length)
      expect(gezien).toBe(antwoordenPerVraag.reduce((aantal, keuzes) => aantal * keuzes, 1))
    },
  )

  it.each(kaders)('is in $kader kort genoeg om te lezen en te tekenen', (kader) => {
    expect(uitkomsttabel(kader).length).toBeLessThanOrEqual(60)
  })
})
