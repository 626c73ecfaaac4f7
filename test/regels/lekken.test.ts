import { describe, expect, it } from 'vitest'
import { priveInvoer } from '../../src/ui/prive-invoer'
import { bestandenIn, lees, metExtensie, zonderCommentaar } from './bestanden'

const code = metExtensie(bestandenIn('src'), '.ts', '.tsx')
  .filter((bestand) => !bestand.startsWith('src/opdrachten/'))
  .map((bestand) => [bestand, zonderCommentaar(lees(bestand))] as const)

/** A password manager may fill these in, and must: they are about the vault, not about anybody. */
const VOOR_WACHTWOORDBEHEER = ['src/beheer/bewaarbestand-naam.tsx', 'src/slot/wachtzinveld.tsx']

const ZONDER_TEKST = /type="(checkbox|radio|file)"/
const KEUZEKAART = /type=\{type\}[\s\S]*checked=/

const openInvoer = (bestand: string, inhoud: string) =>
  [...inhoud.matchAll(/<(?:input|textarea)\b[\s\S]*?\/>/g)]
    .map(([veld]) => veld)
    .filter(
      (veld) =>
        !/\{\.\.\.(\(.*-password'\) \? wachtwoordInvoer : )?priveInvoer/.test(veld) &&
        !ZONDER_TEKST.test(veld) &&
        !KEUZEKAART.test(veld),
    )
    .map(() => bestand)

const waar = (patroon: RegExp) => code.filter(([, inhoud]) => patroon.test(inhoud)).map(([bestand]) => bestand)

describe('what is typed', () => {
  it('is kept from spelling in the cloud, autofill, translation, writing aids and password managers', () => {
    expect(priveInvoer).toEqual({
      autoComplete: 'off',
      spellCheck: false,
      translate: 'no',
      'data-gramm': 'false',
      'data-gramm_editor': 'false',
      'data-enable-grammarly': 'false',
      'data-lt-active': 'false',
      'data-lpignore': 'true',
      'data-1p-ignore': 'true',
      'data-bwignore': 'true',
      'data-form-type': 'other',
    })
    const open = new Set(code.flatMap(([bestand, inhoud]) => openInvoer(bestand, inhoud)))
    expect([...open]).toEqual(VOOR_WACHTWOORDBEHEER)
    expect(openInvoer('x.tsx', '<input type="text" />')).toEqual(['x.tsx'])
    expect(openInvoer('x.tsx', '<textarea\n  value={tekst}\n/>')).toEqual(['x.tsx'])
  })

  it('is typed nowhere else', () => {
    expect(waar(/contentEditable|designMode/i)).toEqual([])
  })

  it('overrides none of that in a place where it is used', () => {
    expect(waar(/spellCheck(=\{true\}|[\s/>])|autoComplete="on"|translate="yes"/)).toEqual([])
  })
})

describe('the clipboard', () => {
  const KOPIEERT = /clipboard\.|execCommand/

  it('is written by a button only', () => {
    const schrijvers = waar(KOPIEERT)
    expect(schrijvers).toEqual(['src/slot/kopieerknop.tsx', 'src/stappen/wegen/fout-in-tekst.tsx'])
    for (const bestand of schrijvers) {
      const inhoud = lees(bestand)
      expect(inhoud.match(/clipboard\./g)).toHaveLength(1)
      expect(inhoud).toMatch(/const kopieer = async[\s\S]*clipboard\.writeText/)
      expect(inhoud.match(/kopieer\(\)/g)).toHaveLength(1)
      expect(inhoud).toMatch(/onClick=\{\(\) => void kopieer\(\)\}/)
    }
  })

  it('is never read, and copying is not listened to', () => {
    expect(waar(/readText|clipboard\.read|['"](copy|cut|paste)['"]|onCopy|onCut/)).toEqual([])
  })
})

describe('what this browser keeps outside the vault', () => {
  /** Each place that touches it, with the only key that it may use. None holds anything of a casus. */
  const SLEUTELS: Readonly<Record<string, string>> = {
    'src/opslag/oude-databank.ts': 'weegwijzer.organisatie',
    'src/opslag/sessie.ts': 'weegwijzer.gedeeld',
    'src/taal/taal-bewaren.ts': 'weegwijzer.taal',
    'src/werk/verbergen.ts': 'weegwijzer.verborgen',
    'src/werk/voorkeuren.ts': 'weegwijzer.voorkeuren',
  }

  it('stands under a handful of names', () => {
    expect(waar(/\b(local|session)Storage\b/)).toEqual(Object.keys(SLEUTELS))
    for (const [bestand, sleutel] of Object.entries(SLEUTELS)) {
      const inhoud = zonderCommentaar(lees(bestand))
      expect(inhoud.match(/'weegwijzer\.[a-z]+'/g), bestand).toEqual([`'${sleutel}'`])
      const gebruikt = [...inhoud.matchAll(/\.(?:get|set|remove)Item\(([^,)]+)/g)].map(([, naam]) => naam)
      expect(
        gebruikt.filter((naam) => naam !== 'SLEUTEL' && naam !== 'OUD_PROFIEL'),
        bestand,
      ).toEqual([])
    }
  })

  it('is no cookie, no name of the window, no title but that of the page, and no log', () => {
    expect(waar(/document\.cookie|window\.name\b|\bconsole\./)).toEqual([])
    expect(waar(/document\.title/)).toEqual(['src/werk/venster.ts'])
    expect(waar(/history\.(push|replace)State/)).toEqual(['src/werk/paginanummer.ts'])
    expect(lees('src/werk/paginanummer.ts')).toContain("pushState({ pagina: nieuw }, '')")
  })
})

describe('the title of a window', () => {
  const TITEL = /<(?:Pagina|FormulierPagina|StapPagina)\b[\s\S]*?\n?\s*(?:\/?>)/g
  const VAN_IEMAND = /codenaam|aanduiding|\bnaam\b|persoon\.|\.wie\b|motivering|toelichting|reden\b|\btekst\b|verslag/

  const uitleg = (inhoud: string) =>
    [...inhoud.matchAll(TITEL)].flatMap(([tag]) =>
      [...tag.matchAll(/\b(?:titel|aanhef|venstertitel)=\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(
        ([, waarde = '']) => waarde,
      ),
    )

  it('names step and page, nobody and nothing that was typed', () => {
    const titels = code.flatMap(([bestand, inhoud]) => uitleg(inhoud).map((waarde) => `${bestand}: ${waarde}`))
    expect(titels.length).toBeGreaterThan(60)
    const zonderSleutels = (regel: string) => regel.replaceAll(/'[a-z]+:[\w.-]+'|`[a-z]+:[^`]*`/g, '')
    expect(titels.filter((regel) => VAN_IEMAND.test(zonderSleutels(regel.slice(regel.indexOf(': ')))))).toEqual([])
    expect(uitleg('<Pagina titel={persoon.aanduiding}>')).toEqual(['persoon.aanduiding'])
  })
})
