import { describe, expect, it } from 'vitest'
import type { Bestanden } from '../../../machines/inhoud/bestanden'
import { controleerInhoud } from '../../../machines/inhoud/inhoud'
import { opnieuwNakijken } from '../../../machines/inhoud/nakijken'
import { meld } from '../../../machines/weging/kader-fout'
import { leesInhoud } from '../../../src/opdrachten/inhoud/lezen'

const { bestanden, fouten } = leesInhoud('.')
const generiek = 'machines/kaders/generiek/2019-01'
const nu = new Set(controleerInhoud(bestanden).map(meld))
type Los = Record<string, Record<string, unknown>>

/** What the check says once these files read otherwise, and did not say before; `null` takes a file away. */
function gezegd(anders: Record<string, ((inhoud: Los) => void) | null>): string[] {
  const kopie = new Map(bestanden)
  for (const [bestand, verander] of Object.entries(anders)) {
    kopie.delete(bestand)
    if (!verander) continue
    const inhoud = structuredClone(bestanden.get(bestand)) as Los
    verander(inhoud)
    kopie.set(bestand, inhoud)
  }
  return erbij(kopie)
}

function erbij(kopie: Bestanden): string[] {
  return controleerInhoud(kopie)
    .map(meld)
    .filter((zin) => !nu.has(zin))
}

describe('De inhoud van het programma', () => {
  it('klopt', () => {
    expect(bestanden.size).toBeGreaterThan(30)
    expect([...fouten, ...controleerInhoud(bestanden)].map(meld)).toEqual([])
  })

  it('wordt in één keer nagekeken: wat in het ene bestand mis is, verbergt niets in een ander', () => {
    expect(
      gezegd({
        [`${generiek}/kader.yaml`]: (inhoud) => Object.assign(inhoud, { bron: 'boek', versie: '2019-02' }),
        [`${generiek}/teksten.en.yaml`]: null,
        [`${generiek}/teksten.nl.yaml`]: (inhoud) => delete inhoud['gronden']?.['veiligheid-professional'],
        'machines/routes/teksten.nl.yaml': (inhoud) => delete inhoud['beroepskracht'],
        'machines/kaders/rollen.yaml': (inhoud) =>
          Object.assign((inhoud as unknown as Los[])[0] ?? {}, { beroepen: [{ id: 'jeugdarts', kaders: ['arts'] }] }),
      }),
    ).toEqual(
      expect.arrayContaining([
        'machines/routes/teksten.nl.yaml: beroepskracht: heeft geen tekst. Schrijf die erbij.',
        expect.stringMatching(/^machines\/kaders\/rollen.yaml: jgz.beroepen.jeugdarts.kaders: verwijst naar "arts"/),
        'machines/kaders/rollen.nl.yaml: jgz.beroepen.doktersassistent: heeft tekst, maar dit id bestaat niet. Haal de tekst weg, of verbeter het id.',
        `${generiek}/kader.yaml: versie: is "2019-02", maar de map heet "2019-01". Maak ze gelijk.`,
        `${generiek}/kader.yaml: bron: verwijst naar "boek", maar die bron staat niet in bronnen.yaml.`,
        `${generiek}/teksten.nl.yaml: gronden.veiligheid-professional: heeft geen tekst. Schrijf die erbij.`,
        `${generiek}/teksten.en.yaml: (het bestand): ontbreekt. Elk kader heeft woorden in het Nederlands en het Engels.`,
      ]),
    )
  })

  it('noemt een fout in de basis niet nog eens bij wie daarop bouwt', () => {
    const zinnen = gezegd({
      [`${generiek}/kader.yaml`]: (inhoud) => Object.assign(inhoud['kindcheck'] ?? {}, { bron: 'boek' }),
    })
    expect(zinnen).toEqual([
      `${generiek}/kader.yaml: kindcheck.bron: verwijst naar "boek", maar die bron staat niet in bronnen.yaml.`,
    ])
  })

  it('noemt een map zonder kader', () => {
    const kopie = new Map([...bestanden, ['machines/kaders/tak/2026-01/teksten.nl.yaml', {}]])
    expect(erbij(kopie)).toEqual([
      'machines/kaders/tak/2026-01/kader.yaml: (het bestand): ontbreekt. Schrijf het, of haal de map weg.',
    ])
  })

  it('noemt een beroep dat in twee kaders staat', () => {
    const dubbel = (inhoud: Los) => Object.assign(inhoud, { beroepen: ['andere-beroepskracht', 'huisarts'] })
    expect(gezegd({ [`${generiek}/kader.yaml`]: dubbel })).toEqual([
      `${generiek}/kader.yaml: beroepen.huisarts: staat ook in "artsen". Laat het in een van de twee staan.`,
      `${generiek}/teksten.nl.yaml: beroepen.huisarts: heeft geen tekst. Schrijf die erbij.`,
      `${generiek}/teksten.en.yaml: beroepen.huisarts: heeft geen tekst. Schrijf die erbij.`,
    ])
  })

  it('noemt een telefoonnummer dat niet bestaat', () => {
    const bel = (inhoud: Los) => {
      const [route] = inhoud as unknown as { stappen: Record<string, unknown>[] }[]
      Object.assign(route?.stappen[0] ?? {}, { bellen: 'tante' })
    }
    expect(gezegd({ 'machines/routes/routes.yaml': bel })).toEqual([
      expect.stringContaining('verwijst naar "tante", maar dat nummer staat niet in telefoon.yaml.'),
    ])
  })
})

describe('Wat opnieuw moet worden nagekeken', () => {
  const proef = new Map<string, unknown>([
    ['machines/kaders/a/2020-01/kader.yaml', { 'nakijken-voor': '2026-01-01' }],
    ['machines/bronnen/begrippen.yaml', { woord: { nagekeken: '2025-02-01' }, vaag: { nagekeken: 'nog niet' } }],
    ['machines/bronnen/bewaartermijnen.yaml', 'onleesbaar'],
    [
      'machines/bronnen/telefoon.yaml',
      { nu: { nagekeken: '2026-01-15' }, oud: { nagekeken: '2025-01-01' }, nooit: { nagekeken: 'nog niet' } },
    ],
  ])

  it('is een datum die voorbij is, en een nummer of woord dat nooit of lang geleden is nagekeken', () => {
    expect(opnieuwNakijken(proef, '2026-01-20').map(meld)).toEqual([
      'machines/kaders/a/2020-01/kader.yaml: nakijken-voor: moest vóór 2026-01-01 opnieuw worden nagekeken.',
      'machines/bronnen/telefoon.yaml: oud.nagekeken: is voor het laatst nagekeken op 2025-01-01. Kijk het opnieuw na.',
      'machines/bronnen/telefoon.yaml: nooit.nagekeken: is nog niet nagekeken. Bel of zoek het nummer na.',
      'machines/bronnen/begrippen.yaml: vaag.nagekeken: is nog niet nagekeken. Kijk het na bij de bron.',
    ])
  })

  it('komt erbij met de dagen', () => {
    expect(opnieuwNakijken(proef, '2026-02-02')).toHaveLength(5)
    expect(opnieuwNakijken(proef, '2025-12-31')).toHaveLength(2)
  })
})
