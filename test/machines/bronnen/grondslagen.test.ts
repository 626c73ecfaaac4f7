import { describe, expect, it } from 'vitest'
import { type Kader, laadBronnen, laadKader, laadTeksten, nieuwsteVersies } from '../../../machines/index'
import { isArtikel, type Regel, regelFouten, regelsIn, tekstenIn, tekstFouten, wetszinnen, type Zin } from './wetsclaim'
import { WETSTEKSTEN } from './wetsteksten'

const bestanden = import.meta.glob<unknown>('../../../machines/**/*.yaml', { eager: true, import: 'default' })
const woorden = import.meta.glob<object>('../../../src/taal/*/*.json', { eager: true, import: 'default' })
const bronnen = await laadBronnen()

const inhoud = Object.entries(bestanden).map(([pad, deel]) => ({ pad: pad.replace('../../../machines/', ''), deel }))
const regels = ({ pad, deel }: (typeof inhoud)[number]) => regelsIn(deel, pad)
const alleen = (gevonden: readonly { regel: Regel }[]) => gevonden.map(({ regel }) => regel)

/** The articles that the register names for a place. */
const genoemd = (plek: string): Regel[] =>
  Object.entries(WETSTEKSTEN)
    .filter(([begin]) => `${plek} `.startsWith(`${begin} `))
    .flatMap(([, artikelen]) => artikelen.map((bron) => ({ bron, grondslag: 'wettelijk' })))

const fouten = (zin: Zin, ernaast: readonly Regel[] = []) =>
  tekstFouten(zin, [...ernaast, ...genoemd(zin.plek)], bronnen)

/** The rules a text of a kader stands beside: those of the same question, obligation or ground, else all of them. */
function naast(kader: Kader, plek: string): Regel[] {
  const [, deel = '', id = '', soort = '', antwoord = ''] = plek.split(' ')
  const { vereist, beslisser, toets } = kader
  if (deel === 'vereist') return alleen(regelsIn(vereist[id as keyof typeof vereist]))
  if (deel === 'gronden') return alleen(regelsIn(kader['gesprek-overslaan'].filter(({ grond }) => grond === id)))
  if (deel === 'beslisser') return alleen(regelsIn(beslisser))
  if (deel === 'toets') return alleen(regelsIn(id === 'antwoorden' ? toets[soort as keyof typeof toets] : toets))
  if (deel !== 'vragen') return alleen(regelsIn(kader))
  const vraag = kader.vragen.find((een) => een.id === id)
  const routes = vraag?.antwoorden as Readonly<Record<string, unknown>> | undefined
  return alleen(regelsIn(soort === 'antwoorden' ? routes?.[antwoord] : routes))
}

describe('every rule in machines', () => {
  it('cites an article when it is called legal, is advice when we derived it, and never makes doubt a legal duty', () => {
    const alle = inhoud.flatMap(regels)
    expect(alle.length).toBeGreaterThan(200)
    expect(regelFouten(alle, bronnen)).toEqual([])
  })

  it.each([
    [{ bron: 'nji-afwegingskader', grondslag: 'wettelijk' }, ' x', 'wettelijk zonder artikel'],
    [{ bron: 'afgeleid-weegwijzer', grondslag: 'beroepsnorm' }, ' x', 'afgeleid als beroepsnorm'],
    [{ bron: 'besluit-meldcode-2-2-b', grondslag: 'wettelijk' }, ' acuut antwoorden twijfel', 'twijfel als wettelijk'],
    [{ bron: 'bestaat-niet', grondslag: 'advies' }, ' x', 'onbekende bron'],
  ])('would be caught as %j at%s', (regel, plek, fout) => {
    expect(regelFouten([{ plek, regel }], bronnen)).toEqual([expect.stringContaining(fout)])
    expect(regelsIn({ a: [{ id: 'twijfel', ...regel }] })).toEqual([{ plek: ' a twijfel', regel }])
  })

  it('carries no norm in the tables of signals and words', () => {
    const zonder = inhoud.filter(({ pad }) => /^signalen\/|begrippen\.yaml$/.test(pad))
    expect(zonder.length).toBeGreaterThan(3)
    expect(zonder.flatMap(regels)).toEqual([])
  })
})

describe('every text of a kader', () => {
  it.each(nieuwsteVersies())('$kader says that the law asks something only beside an article', async (versie) => {
    const kader = await laadKader(versie)
    if (!kader) throw new Error(versie.kader)
    for (const taal of ['nl', 'en'] as const) {
      const zinnen = tekstenIn(await laadTeksten(versie, taal), `kaders/${kader.kader}`)
      expect(zinnen.length).toBeGreaterThan(50)
      expect(zinnen.flatMap((zin) => fouten(zin, naast(kader, zin.plek)))).toEqual([])
    }
  })
})

describe('every text beside a table', () => {
  const tabel = (pad: string) => inhoud.find((een) => een.pad === pad)?.deel
  const perId = (deel: unknown) =>
    new Map(Object.entries(Array.isArray(deel) ? Object.fromEntries(deel.map((een) => [een.id, een])) : (deel ?? {})))

  it.each([
    ['routes/routes.yaml', 'routes/teksten'],
    ['bijzonderheden/bijzonderheden.yaml', 'bijzonderheden/teksten'],
    ['kaders/rollen.yaml', 'kaders/rollen'],
    ['checks/kindcheck.yaml', 'checks/teksten'],
    ['signalen/signalen.yaml', 'signalen/teksten'],
  ])('of %s says that the law asks something only beside an article', (pad, teksten) => {
    const posten = perId(tabel(pad))
    for (const taal of ['nl', 'en']) {
      const gelezen = perId(tabel(`${teksten}.${taal}.yaml`))
      expect(gelezen.size).toBeGreaterThan(0)
      for (const [id, deel] of gelezen)
        expect(
          tekstenIn(deel, `${pad.split('/')[0]} ${id}`).flatMap((zin) => fouten(zin, alleen(regelsIn(posten.get(id))))),
        ).toEqual([])
    }
  })

  it('of words, services and retention terms too', () => {
    for (const naam of ['begrippen', 'diensten', 'telefoon', 'bewaartermijnen'])
      for (const [id, post] of perId(tabel(`bronnen/${naam}.yaml`))) {
        const { bron } = post as { bron: string }
        const ernaast = [
          { bron, grondslag: isArtikel(bronnen, bron) ? 'wettelijk' : 'advies' },
          ...alleen(regelsIn(post)),
        ]
        expect(tekstenIn(post, id).flatMap((zin) => fouten(zin, ernaast))).toEqual([])
      }
  })
})

describe('the words of the app', () => {
  const zinnen = Object.entries(woorden).flatMap(([pad, deel]) =>
    tekstenIn(deel, `taal ${/(\w+)\.json$/.exec(pad)?.[1]}`),
  )

  it('say that the law asks something only where an article is named for it', () => {
    expect(zinnen.length).toBeGreaterThan(1000)
    expect(zinnen.flatMap((zin) => fouten(zin))).toEqual([])
  })
})

describe('the register of texts beside no rule', () => {
  const plekken = async () => {
    const kaders = await Promise.all(
      nieuwsteVersies().map(async (versie) => tekstenIn(await laadTeksten(versie, 'nl'), `kaders/${versie.kader}`)),
    )
    const app = Object.entries(woorden).flatMap(([pad, deel]) =>
      tekstenIn(deel, `taal ${/(\w+)\.json$/.exec(pad)?.[1]}`),
    )
    const routes = tekstenIn(inhoud.find(({ pad }) => pad === 'routes/teksten.nl.yaml')?.deel, 'routes')
    return [...kaders.flat(), ...app, ...routes]
  }

  it('names articles only, for texts that exist and speak of the law', async () => {
    const zinnen = await plekken()
    for (const [begin, artikelen] of Object.entries(WETSTEKSTEN)) {
      expect(artikelen.filter((bron) => !isArtikel(bronnen, bron))).toEqual([])
      const daar = zinnen.filter(({ plek }) => `${plek} `.startsWith(`${begin} `))
      expect(
        daar.some(({ tekst }) => wetszinnen(tekst).length > 0),
        begin,
      ).toBe(true)
    }
  })
})

describe('a text', () => {
  const artikel = [{ bron: 'besluit-meldcode-2-2-b', grondslag: 'wettelijk' }]
  const advies = [{ bron: 'school-en-veiligheid', grondslag: 'advies' }]
  const inEenTekst = (tekst: string, ernaast: readonly Regel[]) => tekstFouten({ plek: 'x', tekst }, ernaast, bronnen)

  it.each([
    'Melden is wettelijk verplicht.',
    'De wet vraagt dat je overlegt.',
    'Volgens de wet bel je Veilig Thuis.',
    'You are legally obliged to report.',
    'The law asks you to consult.',
    'There is a statutory duty.',
    'Je overlegt (Besluit verplichte meldcode).',
  ])('would be caught without an article: %s', (tekst) => {
    expect(inEenTekst(tekst, advies)).not.toEqual([])
    expect(inEenTekst(tekst, artikel)).toEqual([])
  })

  it.each([
    'Bij twijfel raadpleeg je Veilig Thuis: dat vraagt de wet.',
    'In doubt you must consult Veilig Thuis by law.',
    'Twijfel je, dan is Veilig Thuis bellen wettelijk verplicht.',
  ])('would be caught with an article too, for it is about doubt: %s', (tekst) => {
    expect(inEenTekst(tekst, artikel)).toEqual([expect.stringContaining('twijfel als wettelijk')])
  })

  it('would be caught calling advice a professional norm', () => {
    expect(inEenTekst('Dit is een beroepsnorm.', advies)).toEqual([
      expect.stringContaining('norm terwijl het advies is'),
    ])
    expect(inEenTekst('Dit is advies, geen beroepsnorm.', advies)).toEqual([])
    expect(inEenTekst('Dit is een beroepsnorm.', [...advies, { bron: 'x', grondslag: 'beroepsnorm' }])).toEqual([])
  })

  it('would be caught naming a law that no source holds', () => {
    expect(inEenTekst('Een meldcode moet (Wet op de dakgoten).', artikel)).toEqual([
      expect.stringContaining('onbekende wet'),
    ])
  })

  it.each([
    'Dit is advies, geen wettelijke plicht.',
    'De wet verplicht je niet om dit te doen.',
    'This is advice, not a legal duty.',
    'Is er een wettelijke vertegenwoordiger, betrek die dan.',
    'Valt je organisatie onder de wet, dan moet zij dat vastleggen.',
  ])('may say that the law does not ask it: %s', (tekst) => {
    expect(inEenTekst(tekst, advies)).toEqual([])
  })
})
