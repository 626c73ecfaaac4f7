import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { Bestanden, KaderFout } from '../../../machines/index'
import { melding } from '../casus/melding'
import { yamlProbleem } from '../casus/script'

/** Reads every YAML file below `machines`. A file that cannot be read is a fault, and is left out. */
export function leesInhoud(wortel: string): { readonly bestanden: Bestanden; readonly fouten: readonly KaderFout[] } {
  const gelezen = yamlIn(wortel, 'machines').map((bestand) => ({ bestand, ...ontleed(join(wortel, bestand)) }))
  return {
    bestanden: new Map(gelezen.flatMap((een) => ('inhoud' in een ? [[een.bestand, een.inhoud]] : []))),
    fouten: gelezen.flatMap((een) =>
      'zin' in een ? [{ bestand: een.bestand, veld: '(het bestand)', zin: een.zin }] : [],
    ),
  }
}

function yamlIn(wortel: string, map: string): string[] {
  return readdirSync(join(wortel, map), { withFileTypes: true })
    .flatMap((ingang) => {
      const pad = `${map}/${ingang.name}`
      if (ingang.isDirectory()) return yamlIn(wortel, pad)
      return pad.endsWith('.yaml') ? [pad] : []
    })
    .toSorted()
}

function ontleed(pad: string): { readonly inhoud: unknown } | { readonly zin: string } {
  const tekst = readFileSync(pad, 'utf8')
  const regels = new LineCounter()
  const document = parseDocument(tekst, { lineCounter: regels, prettyErrors: false })
  const fout = document.errors[0] ?? document.warnings[0]
  if (!fout) return { inhoud: document.toJS() }
  const probleem = yamlProbleem(fout, tekst, regels)
  return { zin: melding(null, probleem).replace(' in dezelfde gebeurtenis', '') }
}
