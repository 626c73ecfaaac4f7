import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GELEZEN } from '../../../machines/bronnen/bronnen.schema'
import { HULP_BESLUITEN, MELD_BESLUITEN } from '../../../machines/casus/gebeurtenissen/beslissen'
import { ROUTES } from '../../../machines/casus/gebeurtenissen/daarna'
import { CasusGeopendSchema, VOCABULAIRE } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import * as kern from '../../../machines/index'
import { ANTWOORDEN, GRONDSLAGEN, HULP, MELDEN, UITKOMSTEN, ZEKERHEDEN } from '../../../machines/weging/kader.schema'
import nl from '../../../src/taal/nl/kern.json'

const lees = (...bestanden: string[]) =>
  bestanden
    .map((bestand) => readFileSync(`machines/${bestand}`, 'utf8').replace(/^import[\s\S]*?from.*$/gm, ''))
    .join('\n')

const blokkadeBron = lees(...readdirSync('machines/casus/blokkades').map((naam) => `casus/blokkades/${naam}`))
const bezwaarBron = lees(
  'casus/bezwaren.ts',
  'logboek/regel.ts',
  'logboek/naspelen.ts',
  'logboek/verwijzingen.ts',
  'logboek/checkbezwaren.ts',
  'logboek/routebezwaren.ts',
  'logboek/kenmerkbezwaren.ts',
  'checks/check.ts',
)
const ontbreektBron = lees('oordeel/ontbreekt.ts', 'oordeel/informeren.ts', 'oordeel/opbergen.ts').replace(
  /^function naWat[\s\S]*?^\}/m,
  '',
)

const soorten = (bron: string) => [
  ...vindAlle(/const MAAKT[\s\S]*?= \{([\s\S]*?)\n\}/.exec(bron)?.[1] ?? '', /: '([a-z-]+)'/g),
  ...vindAlle(bron, /\bsoort: '([a-z-]+)'/g),
]

const vindAlle = (bron: string, ...vormen: RegExp[]) => [
  ...new Set(vormen.flatMap((vorm) => [...bron.matchAll(vorm)].flatMap(([, ...ids]) => ids.filter(Boolean)))),
]

const opId = /\bid:\s*'([a-z0-9-]+)'/g
const blokkadeIds = [
  ...vindAlle(
    blokkadeBron,
    opId,
    /\b(?:blok|nietMelden)\(\s*'([a-z0-9-]+)'/g,
    /\bals\([^']*?(?:'[^']*'[^',]*?)*,\s*'([a-z0-9-]+)',\s*\[/g,
  ),
  ...kern.VERPLICHTINGEN.map((verplichting) => `${verplichting}-ontbreekt`),
]
const bezwaarIds = vindAlle(
  bezwaarBron,
  opId,
  /\bbezwaarAls\([\s\S]*?,\s*'([a-z0-9-]+)'\s*[,)]/g,
  /\bweiger\([^,]*,\s*'([a-z0-9-]+)'/g,
)
/** The lists of blokkades that are told under the same id. */
const doorgegeven = [...ontbreektBron.matchAll(/const [A-Z_]+ = \[([\s\S]*?)\]/g)].map(([, namen]) => namen).join('\n')
const ontbreektIds = [
  ...vindAlle(
    ontbreektBron,
    opId,
    /\bid === '([a-z0-9-]+)'/g,
    /\bals\([^']*?(?:'[^']*'[^',]*?)*,\s*'([a-z0-9-]+)',/g,
    /\? '([a-z0-9-]+)' : '([a-z0-9-]+)'/g,
  ).filter((id) => !['twijfel-vraagt-veilig-thuis', 'tweede-mening-ontbreekt'].includes(id)),
  ...vindAlle(doorgegeven, /'([a-z0-9-]+)'/g),
  ...kern.BIJZONDERE_PLICHTEN,
]

describe('the words for what the core says', () => {
  it.each([
    ['blokkade', blokkadeIds, 25],
    ['bezwaar', bezwaarIds, 25],
    ['ontbreekt', ontbreektIds, 20],
  ] as const)('are there for every %s, and for nothing that is gone', (soort, ids, minstens) => {
    expect(ids.length).toBeGreaterThan(minstens)
    expect(Object.keys(nl[soort]).toSorted()).toEqual([...new Set(ids)].toSorted())
  })

  it('are there for every value of an oordeel', () => {
    expect(Object.keys(nl.melden)).toEqual([...MELDEN])
    expect(Object.keys(nl.hulp)).toEqual([...HULP])
    expect(Object.keys(nl.uitkomst)).toEqual([...UITKOMSTEN])
    expect(Object.keys(nl.grondslag)).toEqual([...GRONDSLAGEN])
    expect(Object.keys(nl.zekerheid)).toEqual([...ZEKERHEDEN])
    expect(Object.keys(nl.gelezen)).toEqual([...GELEZEN])
    expect(Object.keys(nl.stap)).toEqual([...kern.STAPPEN, 'daarna', 'melding'])
    expect(Object.keys(nl.stapstand)).toEqual(expect.arrayContaining(['te-doen', 'bezig', 'afgerond']))
  })

  it.each([
    ['termijn', 'oordeel/termijnen.ts', 'Termijn'],
    ['reden', 'oordeel/redenen.ts', 'Reden'],
    ['afwijking', 'logboek/afwijkingen.ts', 'Afwijking'],
  ] as const)('are there for every kind of %s', (soort, bestand, naam) => {
    const vorm = new RegExp(`interface ${naam} \\{[\\s\\S]*?soort:([\\s\\S]*?)\\n\\s*(?:readonly|/\\*\\*)`)
    const ids = vindAlle(vorm.exec(lees(bestand))?.[1] ?? '', /'([a-z-]+)'/g)
    expect(ids.length).toBeGreaterThan(4)
    expect(Object.keys(nl[soort]).toSorted()).toEqual(ids.toSorted())
  })

  it('are there for everything that a reference can lead to', () => {
    const genoemd = soorten(lees('logboek/verwijzingen.ts'))
    expect(genoemd.length).toBeGreaterThan(4)
    expect(Object.keys(nl.keuze.soort).toSorted()).toEqual([...new Set(genoemd)].toSorted())
  })

  it('are there for every gebeurtenis', () => {
    const namen = VOCABULAIRE.map(({ naam }) => naam)
    expect(namen.length).toBeGreaterThan(40)
    const verwacht = ['casus geopend', ...namen].map((naam) => naam.replaceAll(' ', '-'))
    expect(Object.keys(nl.gebeurtenis).toSorted()).toEqual(verwacht.toSorted())
  })

  it('are there for every field of a gebeurtenis', () => {
    const velden = [CasusGeopendSchema, ...VOCABULAIRE.map(({ schema }) => schema)].flatMap(({ entries }) =>
      Object.keys(entries).filter((veld) => veld !== 'type'),
    )
    expect(velden.length).toBeGreaterThan(100)
    expect(Object.keys(nl.keuze.veld).toSorted()).toEqual([...new Set(velden)].toSorted())
  })

  it.each([
    ['feitsoort', kern.FEIT_SOORTEN],
    ['richting', kern.FEIT_RICHTINGEN],
    ['relatie', kern.RELATIES],
    ['kindcheckuitkomst', kern.KINDCHECK_UITKOMSTEN],
    ['mantelzorgcheckuitkomst', kern.MANTELZORGCHECK_UITKOMSTEN],
    ['checkvervolg', kern.CHECK_VERVOLGEN],
    ['rodevlag', kern.RODE_VLAGGEN],
    ['bijzonderheid', kern.BIJZONDERHEDEN],
    ['geraadpleegde', kern.GERAADPLEEGDEN],
    ['verplichting', kern.VERPLICHTINGEN],
    ['vgvrisico', kern.VGV_RISICOS],
    ['vertrek', kern.VERTREKKEN],
    ['wilsbekwaam', kern.WILSBEKWAAMHEDEN],
    ['comenshatoestemming', kern.COMENSHA_TOESTEMMINGEN],
    ['contactgrond', kern.CONTACT_GRONDEN],
    ['gespreksresultaat', kern.GESPREK_RESULTATEN],
    ['nietinformerengrond', kern.NIET_INFORMEREN_GRONDEN],
    ['meldbesluit', MELD_BESLUITEN],
    ['hulpbesluit', HULP_BESLUITEN],
    ['terugkoppeling', kern.TERUGKOPPELINGEN],
    ['client', kern.CLIENTEN],
    ['afrol', kern.AF_ROLLEN],
    ['route', ROUTES],
    ['antwoord', ANTWOORDEN],
    ['toetsresultaat', ANTWOORDEN],
    ['meldwijze', keuzes('melding gedaan', 'hoe')],
    ['afspraaksoort', keuzes('afspraak gemaakt', 'soort')],
    ['contactadvies', keuzes('raadpleging gehouden', 'contact')],
  ] as const)('are there for every %s', (soort, waarden) => {
    expect(waarden.length).toBeGreaterThan(0)
    expect(Object.keys(nl.keuze[soort])).toEqual([...waarden])
  })

  it('keep to one form within a list, so that a screen never meets a gap', () => {
    for (const [soort, keuzen] of Object.entries(nl.keuze)) {
      const vormen = new Set(Object.values(keuzen).map((woorden) => Object.keys(woorden).join(' ')))
      expect([soort, ...vormen]).toHaveLength(2)
    }
  })
})

/** The values of a field that is a list of choices, optional or not. */
function keuzes(naam: string, veld: string): readonly string[] {
  const entries = VOCABULAIRE.find((gebeurtenis) => gebeurtenis.naam === naam)?.schema.entries as Record<
    string,
    unknown
  >
  const schema = entries[veld] as {
    options?: string[]
    wrapped?: { options?: string[]; pipe?: { options?: string[] }[] }
  }
  return schema.options ?? schema.wrapped?.options ?? schema.wrapped?.pipe?.[0]?.options ?? []
}
