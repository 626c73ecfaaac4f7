import { describe, expect, it } from 'vitest'
import { KINDCHECK_AANLEIDINGEN } from '../../../machines/casus/gebeurtenissen/signalen'
import {
  type Check,
  kiesBijCheck,
  kindcheck,
  laadBronnen,
  laadCheckteksten,
  loopCheck,
  mantelzorgverleningscheck,
} from '../../../machines/index'

const bronnen = await laadBronnen()
const checks = [kindcheck, mantelzorgverleningscheck]

/** Every way through a check, one answer a question; what a question with several answers adds is tried apart. */
function wegen(
  check: Check,
  antwoorden: Record<string, string[]> = {},
): { langs: readonly string[]; uitkomst: string }[] {
  const loop = loopCheck(check, antwoorden)
  if (loop.vraag === null) return [{ langs: loop.langs, uitkomst: loop.uitkomst ?? '' }]
  const { id, keuzes } = loop.vraag
  return keuzes.flatMap((keuze) => wegen(check, { ...antwoorden, [id]: [keuze.id] }))
}

describe.each(checks.map((check) => [check.check, check] as const))('The %s', (naam, check) => {
  const regels = [
    check,
    ...check.raad,
    ...check.doen,
    ...(check['gevraagd-door'] ?? []),
    ...check.vragen.flatMap((vraag) => [vraag, ...vraag.keuzes]),
  ]

  it('rests every question, answer and act on a source that can carry it', () => {
    for (const { bron, grondslag } of regels) {
      expect(bronnen[bron], bron).toBeDefined()
      if (grondslag === 'wettelijk') expect(bronnen[bron]?.artikel, bron).toBeDefined()
      if (grondslag !== 'advies') expect(bronnen[bron]?.gelezen, bron).not.toBe('afgeleid')
    }
  })

  it('comes by every question, always on to a later one, and always to an outcome', () => {
    const volgorde = check.vragen.map(({ id }) => id)
    const alle = wegen(check)
    for (const { langs, uitkomst } of alle) {
      expect(langs).toEqual(langs.toSorted((een, ander) => volgorde.indexOf(een) - volgorde.indexOf(ander)))
      expect(uitkomst).not.toBe('')
    }
    expect(new Set(alle.flatMap(({ langs }) => langs))).toEqual(new Set(volgorde))
  })

  it('uses every act that it lists, and lists every act that it uses', () => {
    const gebruikt = check.vragen.flatMap(({ keuzes }) => keuzes.flatMap(({ doen }) => doen))
    expect([...new Set(gebruikt)].toSorted()).toEqual(check.doen.map(({ id }) => id).toSorted())
  })

  it.each(['nl', 'en'] as const)('has all its words in %s, and none for what is gone', async (taal) => {
    const woorden = (await laadCheckteksten(taal))[naam]
    expect(Object.keys(woorden?.raad ?? {})).toEqual(check.raad.map(({ id }) => id))
    expect(Object.keys(woorden?.doen ?? {})).toEqual(check.doen.map(({ id }) => id))
    expect(Object.entries(woorden?.vragen ?? {}).map(([id, { keuzes }]) => [id, Object.keys(keuzes)])).toEqual(
      check.vragen.map(({ id, keuzes }) => [id, keuzes.map((keuze) => keuze.id)]),
    )
  })
})

describe('The flow of the kindcheck', () => {
  it('begins with the reasons that can be recorded, and the one that there is none', () => {
    const keuzes = kindcheck.vragen.find(({ id }) => id === 'aanleiding')?.keuzes ?? []
    expect(keuzes.filter(({ alleen }) => !alleen).map(({ id }) => id)).toEqual([...KINDCHECK_AANLEIDINGEN])
    expect(keuzes.filter(({ alleen }) => alleen)).toHaveLength(1)
  })

  const tot = (antwoorden: Record<string, string[]>) => loopCheck(kindcheck, antwoorden)
  const metKind = { aanleiding: ['vuurwapen-in-huis'], kinderen: ['wonen-thuis'] }
  const verzorgd = { ...metKind, 'zorg-nu': ['client-alleen'], hulp: ['is-er'] }

  it('stops without a trigger, and goes on with one', () => {
    expect(tot({ aanleiding: ['geen'] }).uitkomst).toBe('geen-aanleiding')
    expect(tot({ aanleiding: ['suicidepoging-of-dreiging'] }).vraag?.id).toBe('kinderen')
  })

  it.each([
    [['client-zwanger'], 'hulp'],
    [['partner-zwanger'], 'hulp'],
    [['van-partner-of-ex'], 'zorg-nu'],
    [['op-bezoek'], 'zorg-nu'],
    [['gedeelde-zorg', 'wonen-elders'], 'omgang'],
    [['client-zwanger', 'wonen-thuis'], 'zorg-nu'],
    [['onduidelijk'], 'andere-hulpverlener'],
  ])('asks after %j next: %s', (kinderen, volgende) => {
    expect(tot({ aanleiding: ['middelengebruik'], kinderen }).vraag?.id).toBe(volgende)
  })

  it.each([
    [{ ...metKind, 'zorg-nu': ['niemand'] }, 'nu-alleen-of-in-gevaar', null],
    [{ ...verzorgd, genoeg: ['duidelijk-en-geruststellend'] }, 'zorg-geregeld', null],
    [{ ...verzorgd, genoeg: ['twijfel'] }, 'twijfel-of-zorgen', null],
    [{ ...verzorgd, genoeg: ['zorgen'] }, 'twijfel-of-zorgen', null],
    [
      { ...verzorgd, genoeg: ['klopt-niet'], 'andere-hulpverlener': ['geen'] },
      'onduidelijk-of-geweigerd',
      'geen-andere-hulpverlener',
    ],
    [
      { ...verzorgd, genoeg: ['client-niet-aanspreekbaar'], 'andere-hulpverlener': ['neemt-over'] },
      'onduidelijk-of-geweigerd',
      'andere-neemt-over',
    ],
    [
      { ...metKind, 'zorg-nu': ['onduidelijk'], 'andere-hulpverlener': ['neemt-niet-over'] },
      'onduidelijk-of-geweigerd',
      'andere-neemt-niet-over',
    ],
  ])('leads %j to %s', (antwoorden, uitkomst, vervolg) => {
    expect(tot(antwoorden)).toMatchObject({ uitkomst, vervolg })
  })

  it('tells the client and the other professional when that one does not take over', () => {
    const { doen } = tot({
      aanleiding: ['iets-anders'],
      kinderen: ['onduidelijk'],
      'andere-hulpverlener': ['neemt-niet-over'],
    })
    expect(doen).toEqual(['advies-vragen', 'client-vertellen', 'hulpverlener-vertellen'])
  })

  it('keeps an answer that stands alone alone', () => {
    const [vraag] = kindcheck.vragen
    if (!vraag) throw new Error('No question')
    expect(kiesBijCheck(vraag, ['geen'], ['middelengebruik', 'geen'])).toEqual(['middelengebruik'])
    expect(kiesBijCheck(vraag, ['middelengebruik'], ['middelengebruik', 'geen'])).toEqual(['geen'])
    expect(kiesBijCheck(vraag, ['geen'], [])).toEqual([])
    expect(loopCheck(kindcheck, { aanleiding: ['geen', 'middelengebruik'] }).vraag?.id).toBe('aanleiding')
  })
})
