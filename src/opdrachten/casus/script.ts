import { type Document, isSeq, LineCounter, parseDocument } from 'yaml'
import { mis, type Probleem, type Uitkomst } from './probleem'

/** The entries of a casus script as they stand in the file, not yet checked, and the line on which each starts. */
export interface Script {
  readonly gebeurtenissen: readonly unknown[]
  readonly regelVan: (nr: number) => number | undefined
}

const BIJSCHRIFT = ['verhaal', 'dekt', 'verwacht', 'onderweg']

/** Reads a casus script: YAML or JSON, a list of gebeurtenissen, or that list under `gebeurtenissen` beside a `verhaal`. */
export function leesScript(tekst: string): Uitkomst<Script> {
  const regels = new LineCounter()
  const gelezen = ontleed(tekst, regels)
  if ('problemen' in gelezen) return gelezen
  const { document, waarde } = gelezen.goed
  if (Array.isArray(waarde)) return lijst(waarde, regelsVan(document.contents, regels))
  if (typeof waarde !== 'object' || waarde === null || !('gebeurtenissen' in waarde)) return mis('geen-lijst')
  const vreemd = Object.keys(waarde).find((sleutel) => sleutel !== 'gebeurtenissen' && !BIJSCHRIFT.includes(sleutel))
  if (vreemd !== undefined) return mis('sleutel-onbekend', { sleutel: vreemd })
  if (!Array.isArray(waarde.gebeurtenissen)) return mis('geen-lijst')
  return lijst(waarde.gebeurtenissen, regelsVan(document.get('gebeurtenissen'), regels))
}

function lijst(gebeurtenissen: readonly unknown[], begin: readonly (number | undefined)[]): Uitkomst<Script> {
  if (gebeurtenissen.length === 0) return mis('geen-gebeurtenissen')
  return { goed: { gebeurtenissen, regelVan: (nr) => begin[nr - 1] } }
}

function ontleed(tekst: string, regels: LineCounter): Uitkomst<{ document: Document; waarde: unknown }> {
  try {
    const document = parseDocument(tekst, { lineCounter: regels, prettyErrors: false })
    const fout = document.errors[0] ?? document.warnings[0]
    if (fout) return { problemen: [yamlProbleem(fout, tekst, regels)] }
    return { goed: { document, waarde: document.toJS() } }
  } catch (fout) {
    return mis('yaml-onleesbaar', { oorzaak: fout instanceof Error ? fout.message : String(fout) })
  }
}

type YamlFout = Document['errors'][number] | Document['warnings'][number]

/** The first fault; what follows from it is noise. A tab in the indentation is often reported as something else. */
export function yamlProbleem({ code, pos: [plek], message }: YamlFout, tekst: string, regels: LineCounter): Probleem {
  const { line, col } = regels.linePos(plek)
  const inspringing = tekst.slice(tekst.lastIndexOf('\n', plek - 1) + 1, plek)
  const id = /^\s*\t/.test(inspringing) ? 'yaml-tab_as_indent' : `yaml-${code.toLowerCase()}`
  return { id, waarden: { regel: String(line), teken: String(col), oorzaak: message } }
}

function regelsVan(lijst: unknown, regels: LineCounter): (number | undefined)[] {
  if (!isSeq(lijst)) return []
  return lijst.items.map((item) => {
    const begin = (item as { range?: readonly number[] }).range?.[0]
    return begin === undefined ? undefined : regels.linePos(begin).line
  })
}
