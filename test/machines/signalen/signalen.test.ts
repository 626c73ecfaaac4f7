import { describe, expect, it } from 'vitest'
import { laadBronnen, laadSignaalteksten, laadSignalen, RODE_VLAGGEN } from '../../../machines/index'

const signalen = await laadSignalen()
const bronnen = await laadBronnen()
const teksten = { nl: await laadSignaalteksten('nl'), en: await laadSignaalteksten('en') }

const dubbel = (ids: readonly string[]) => ids.filter((id, plek) => ids.indexOf(id) !== plek)
const kanOok = [...new Set(signalen.signalen.flatMap((signaal) => signaal['kan-ook']))]
const posten = [...signalen.signalen, ...signalen.beschermend]

describe('the table of signals', () => {
  it('holds each id once, and only known ages, forms and areas', () => {
    expect(dubbel(posten.map(({ id }) => id))).toEqual([])
    for (const { id, leeftijd, vorm, gebied } of signalen.signalen) {
      expect(signalen.leeftijden, id).toEqual(expect.arrayContaining(leeftijd))
      expect(signalen.vormen, id).toEqual(expect.arrayContaining(vorm))
      expect(signalen.gebieden, id).toContain(gebied)
    }
    for (const { id, gebied } of signalen.beschermend) expect(signalen.gebieden, id).toContain(gebied)
  })

  it('has something for every age, form and area', () => {
    for (const leeftijd of signalen.leeftijden)
      expect(
        signalen.signalen.some((signaal) => signaal.leeftijd.includes(leeftijd)),
        leeftijd,
      ).toBe(true)
    for (const vorm of signalen.vormen)
      expect(
        signalen.signalen.some((signaal) => signaal.vorm.includes(vorm)),
        vorm,
      ).toBe(true)
    for (const gebied of signalen.gebieden)
      expect(
        signalen.signalen.some((signaal) => signaal.gebied === gebied),
        gebied,
      ).toBe(true)
  })

  it('names a known source for each, and says it when no source was read', () => {
    for (const { id, bron, onbevestigd } of posten) {
      expect(Object.keys(bronnen), id).toContain(bron)
      expect(onbevestigd, id).toBe(bron === 'afgeleid-weegwijzer')
    }
    for (const { id, bron } of signalen['rode-vlaggen']) expect(Object.keys(bronnen), id).toContain(bron)
  })

  it('gives each of the red flags of the casus its source', () => {
    expect(signalen['rode-vlaggen'].map(({ id }) => id).toSorted()).toEqual([...RODE_VLAGGEN].toSorted())
    for (const { bron } of signalen['rode-vlaggen']) expect(bron).not.toBe('afgeleid-weegwijzer')
  })

  it('holds any bruise in a baby that cannot yet move about', () => {
    expect(signalen.signalen.find(({ id }) => id === 'blauwe-plek-baby')).toMatchObject({
      leeftijd: ['van-0-tot-1'],
      vorm: ['lichamelijk'],
    })
  })

  it('leaves out another explanation only where looking for one would delay', () => {
    expect(signalen.signalen.filter((signaal) => signaal['kan-ook'].length === 0).map(({ id }) => id)).toEqual([
      'baby-geschud',
      'kind-vertelt-zelf',
      'volwassene-vertelt-zelf',
      'kind-getuige',
      'klachten-gemaakt',
      'dreigt-met-naasten',
      'verbod-genegeerd',
      'ex-wacht-op',
      'dreiging-met-beelden',
      'geweld-tussen-volwassenen',
    ])
  })
})

describe.each(['nl', 'en'] as const)('the words of the signals in %s', (taal) => {
  const woorden = teksten[taal]

  it('cover every id and no other', () => {
    const zelfde = (gegeven: object, ids: readonly string[]) =>
      expect(Object.keys(gegeven).toSorted()).toEqual(ids.toSorted())
    zelfde(
      woorden.signalen,
      signalen.signalen.map(({ id }) => id),
    )
    zelfde(
      woorden.beschermend,
      signalen.beschermend.map(({ id }) => id),
    )
    zelfde(woorden['kan-ook'], kanOok)
    zelfde(woorden.leeftijden, signalen.leeftijden)
    zelfde(woorden.vormen, signalen.vormen)
    zelfde(woorden.gebieden, signalen.gebieden)
    expect(Object.keys(woorden['let-op']).filter((id) => !(id in woorden.signalen))).toEqual([])
    expect(Object.keys(woorden['let-op-vorm']).filter((id) => !(id in woorden.vormen))).toEqual([])
  })

  it('are each said once, without shouting', () => {
    const zinnen = Object.values(woorden.signalen)
    expect(dubbel(zinnen)).toEqual([])
    expect(zinnen.filter((zin) => /!|\.$/.test(zin))).toEqual([])
  })
})

it('has the same parts in both languages', () => {
  for (const deel of Object.keys(teksten.nl) as (keyof typeof teksten.nl)[])
    expect(Object.keys(teksten.nl[deel])).toEqual(Object.keys(teksten.en[deel]))
})
