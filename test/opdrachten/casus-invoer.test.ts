import { describe, expect, it } from 'vitest'
import { beoordeel } from '../../src/opdrachten/casus/beoordelen'
import { melding } from '../../src/opdrachten/casus/melding'
import type { Probleem } from '../../src/opdrachten/casus/probleem'

const opening =
  '- { type: casus geopend, op: 2026-03-02, kader: onderwijs, versie: 2018-07, codenaam: Wilg, client: kind }\n'

const problemenVan = async (tekst: string): Promise<readonly Probleem[]> => {
  const uitkomst = await beoordeel(tekst, null)
  return 'problemen' in uitkomst ? uitkomst.problemen : []
}
const kort = ({ nr, regel, id, waarden: { veld } }: Probleem) => [nr, regel, id, ...(veld === undefined ? [] : [veld])]

describe('a script that is not one', () => {
  it.each([
    ['hallo', 'geen-lijst'],
    ['{ "a": 1 }', 'geen-lijst'],
    ['[]', 'geen-gebeurtenissen'],
    ['gebeurtenissen: 3', 'geen-lijst'],
    ['gebeurtenissen: []\nvertelling: x', 'sleutel-onbekend'],
    ['- a\n--- b', 'yaml-multiple_docs'],
    ['- type: x\n\top: y', 'yaml-tab_as_indent'],
    ['- { type: x, type: y }', 'yaml-duplicate_key'],
    ['- !vreemd x', 'yaml-tag_resolve_failed'],
    ['- *nergens', 'yaml-onleesbaar'],
    ['- "x', 'yaml-missing_char'],
  ])('%j is refused', async (tekst, id) => {
    expect((await problemenVan(tekst)).map((probleem) => probleem.id)).toContain(id)
  })

  it('names the line of a fault in the YAML', async () => {
    const [fout] = await problemenVan(`${opening}- type: "feit vastgelegd\n  op: 2026\n`)
    expect(melding('wilg.yaml', fout as Probleem)).toMatch(/^wilg\.yaml: Regel 4, /)
  })
})

describe('an entry that cannot be read', () => {
  it.each([
    ['- { type: vraag beantwoordt }', [[2, 2, 'gebeurtenis-onbekend']]],
    ['- 3', [[2, 2, 'geen-gebeurtenis']]],
    ['- { type: 112 gebeld, wie: ik }', [[2, 2, 'veld-onbekend', 'wie']]],
    ['- { type: gevaar geweken }', [[2, 2, 'veld-ontbreekt', 'toelichting']]],
    ['- { type: 112 gebeld, op: 2026-02-30 }', [[2, 2, 'veld-onjuist', 'op']]],
    ['- { type: 112 gebeld }\n- { type: 112 gebeld, op: 3 }', [[3, 3, 'veld-onjuist', 'op']]],
  ])('%j', async (regels, verwacht) => {
    expect((await problemenVan(opening + regels)).map(kort)).toEqual(verwacht)
  })

  it('tells all that is wrong at once, over all entries', async () => {
    const script = `${opening}- { type: 112 gebeld, wie: ik }\n- { type: gevaar ingeroepn }\n`
    expect((await problemenVan(script)).map(kort)).toEqual([
      [2, 2, 'veld-onbekend', 'wie'],
      [3, 3, 'gebeurtenis-onbekend'],
    ])
  })

  it('suggests the name that was meant, and says what a field takes', async () => {
    const zinnen = async (regel: string) =>
      (await problemenVan(opening + regel)).map((probleem) => melding('a.yaml', probleem))
    expect((await zinnen('- { type: gevaar ingeroepn }'))[0]).toContain('"gevaar ingeroepen"')
    expect((await zinnen('- { type: vraag beantwoord, vraag: acuut, antwoord: soms, motivering: x }'))[0]).toContain(
      '"ja", "nee" of "twijfel"',
    )
    expect((await zinnen('- { type: stap heropend, stap: wegen, reden: eerst, dan }'))[0]).toContain('aanhalingstekens')
  })

  it('asks for the day of the first entry and gives it to those that follow', async () => {
    const zonderDag = opening.replace('op: 2026-03-02, ', '')
    expect((await problemenVan(`${zonderDag}- { type: 112 gebeld }\n`)).map(kort)).toEqual([
      [1, 1, 'veld-ontbreekt', 'op'],
    ])
    const uitkomst = await beoordeel(`${opening}- { type: melding gedaan, hoe: telefonisch }\n`, null)
    expect('goed' in uitkomst && uitkomst.goed.uitvoer.termijnen.map(({ dag }) => dag)).toEqual([
      '2026-03-09',
      '2026-05-18',
    ])
  })
})

describe('a casus that does not replay', () => {
  it.each([
    ['- { type: 112 gebeld, op: 2026-03-02 }', [[1, 1, 'eerst-openen']]],
    [opening.replace('onderwijs', 'muziek'), [[1, 1, 'kader-onbekend']]],
    [opening.replace('2018-07', '1999-01'), [[1, 1, 'versie-onbekend']]],
    [opening + opening, [[2, 2, 'al-geopend']]],
    [`${opening}- { type: gesprek overgeslagen, grond: boos, toelichting: x }`, [[2, 2, 'grond-onbekend']]],
    [`${opening}- { type: feit ingetrokken, feit: weg, reden: x }`, [[2, 2, 'bestaat-niet']]],
    [
      `${opening}- { type: melden besloten, besluit: niet-melden, beslisser: wij, motivering: x }`,
      [
        [2, 2, 'collega-ontbreekt'],
        [2, 2, 'weging-niet-af'],
      ],
    ],
  ])('%j', async (tekst, verwacht) => {
    expect((await problemenVan(tekst)).map(kort)).toEqual(verwacht)
  })

  it('lists the kaders, the versions and the grounds that there are', async () => {
    const zin = async (tekst: string) => melding('a.yaml', (await problemenVan(tekst))[0] as Probleem)
    expect(await zin(opening.replace('onderwijs', 'muziek'))).toMatch(
      /artsen 2023-11.*generiek 2019-01.*kinderopvang.*onderwijs/,
    )
    expect(await zin(opening.replace('2018-07', '1999-01'))).toContain('2018-07')
    expect(await zin(`${opening}- { type: gesprek overgeslagen, grond: boos, toelichting: x }`)).toContain('spoed')
  })

  it('keeps long text, emoji and text from right to left as they are', async () => {
    const tekst = `שלום 👩‍👧 ${'x'.repeat(19_000)}`
    const script = `${opening}- { type: gevaar ingeroepen, toelichting: "${tekst}" }\n`
    expect('goed' in (await beoordeel(script, null))).toBe(true)
    const teLang = `${opening}- { type: gevaar ingeroepen, toelichting: "${'x'.repeat(20_001)}" }\n`
    expect((await problemenVan(teLang)).map(kort)).toEqual([[2, 2, 'veld-onjuist', 'toelichting']])
  })
})
