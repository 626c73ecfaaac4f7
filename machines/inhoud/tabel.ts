import * as v from 'valibot'
import type { Bronnenlijst } from '../weging/herkomst-controle'
import { bronFouten } from '../weging/herkomst-controle'
import { type KaderFout, schemaFouten } from '../weging/kader-fout'
import { woordFouten } from '../weging/woord-controle'
import { type Bestanden, isBlok, isNummerlijst, naamVan, TALEN } from './bestanden'

/** Where in a text file (`a.b`) words must stand, and for which ids. */
interface Woordplek {
  readonly veld: string
  readonly ids: readonly string[]
}

/** What a table may refer to. */
export interface Verwijsbaar {
  readonly bronnen: Bronnenlijst
  readonly telefoon: readonly string[]
  readonly kaders: readonly string[]
}

/** A table of content, and how to check it. */
export interface Tabel<T extends v.GenericSchema> {
  readonly bestand: string
  readonly schema: T
  /** The text files beside it, with `<taal>` in the path, and where each id has its words. */
  readonly woorden?: {
    readonly bestand: string
    readonly schema: v.GenericSchema
    readonly plekken: (inhoud: v.InferOutput<T>) => readonly Woordplek[]
  }
  /** What else can be wrong in this table. */
  readonly meer?: (inhoud: v.InferOutput<T>, bekend: Verwijsbaar) => readonly Omit<KaderFout, 'bestand'>[]
}

export type Tabelcontrole = (bestanden: Bestanden, bekend: Verwijsbaar) => KaderFout[]

/** The check of one table and its words: shape, sources, phone numbers, and a text for every id. */
export function tabelcontrole<T extends v.GenericSchema>(tabel: Tabel<T>): Tabelcontrole {
  return (bestanden, bekend) => {
    const { bestand, schema, woorden, meer } = tabel
    if (!bestanden.has(bestand)) return [{ bestand, veld: '(het bestand)', zin: 'ontbreekt.' }]
    const inhoud = bestanden.get(bestand)
    const gelezen = v.safeParse(schema, inhoud)
    const plekken = gelezen.success && woorden ? woorden.plekken(gelezen.output) : undefined
    return [
      ...(gelezen.success ? (meer?.(gelezen.output, bekend) ?? []) : schemaFouten(bestand, gelezen.issues)).map(
        (fout) => ({ ...fout, bestand }),
      ),
      ...bronFouten(bestand, inhoud, bekend.bronnen),
      ...(isNummerlijst(bestand) ? [] : belFouten(bestand, inhoud, bekend.telefoon, '')),
      ...(woorden
        ? TALEN.flatMap((taal) =>
            tekstFouten(bestanden, woorden.bestand.replace('<taal>', taal), woorden.schema, plekken),
          )
        : []),
    ]
  }
}

function tekstFouten(
  bestanden: Bestanden,
  bestand: string,
  schema: v.GenericSchema,
  plekken: readonly Woordplek[] | undefined,
): KaderFout[] {
  if (!bestanden.has(bestand)) return [{ bestand, veld: '(het bestand)', zin: 'ontbreekt. Schrijf de woorden erbij.' }]
  const inhoud = bestanden.get(bestand)
  const gelezen = v.safeParse(schema, inhoud)
  return [
    ...(gelezen.success ? [] : schemaFouten(bestand, gelezen.issues)),
    ...(plekken ?? []).flatMap(({ veld, ids }) => {
      const woorden = veld === '' ? inhoud : opPlek(inhoud, veld)
      return woordFouten(bestand, veld, [...new Set(ids)], isBlok(woorden) ? woorden : {})
    }),
  ]
}

function opPlek(inhoud: unknown, veld: string): unknown {
  return veld.split('.').reduce<unknown>((deel, sleutel) => (isBlok(deel) ? deel[sleutel] : undefined), inhoud)
}

function belFouten(bestand: string, deel: unknown, telefoon: readonly string[], pad: string): KaderFout[] {
  if (typeof deel !== 'object' || deel === null) return []
  return Object.entries(deel).flatMap(([sleutel, waarde]: [string, unknown]) => {
    const naam = Array.isArray(deel) ? naamVan(waarde, sleutel) : sleutel
    const veld = pad === '' ? naam : `${pad}.${naam}`
    if (sleutel !== 'bellen' || typeof waarde !== 'string') return belFouten(bestand, waarde, telefoon, veld)
    if (telefoon.includes(waarde)) return []
    return [{ bestand, veld, zin: `verwijst naar "${waarde}", maar dat nummer staat niet in telefoon.yaml.` }]
  })
}
