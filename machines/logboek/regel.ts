import * as v from 'valibot'
import type { Bezwaar } from '../casus/bezwaren'
import {
  beschrijvingVan,
  type CasusGeopend,
  CasusGeopendSchema,
  type Gebeurtenis,
} from '../casus/gebeurtenissen/vocabulaire'

/** One line of a logboek: its number (from 1), the moment it was recorded (ISO 8601), and what happened. */
export interface Regel {
  readonly nr: number
  readonly vastgelegd: string
  readonly gebeurtenis: CasusGeopend | Gebeurtenis
}

export type Gelezen<T> = { readonly goed: T } | { readonly bezwaren: readonly Bezwaar[] }

/** Reads an unknown value as a gebeurtenis. Every wrong field is named; nothing is repaired or dropped. */
export function leesGebeurtenis(ruw: unknown): Gelezen<CasusGeopend | Gebeurtenis> {
  const naam = naamVan(ruw)
  if (naam === undefined) return { bezwaren: [{ id: 'geen-gebeurtenis', waarden: {} }] }
  const schema = naam === 'casus geopend' ? CasusGeopendSchema : beschrijvingVan(naam)?.schema
  if (!schema) return { bezwaren: [{ id: 'gebeurtenis-onbekend', waarden: { gebeurtenis: naam } }] }
  const uitkomst = v.safeParse(schema, ruw)
  return uitkomst.success ? { goed: uitkomst.output } : { bezwaren: uitkomst.issues.map(veldBezwaar) }
}

function naamVan(ruw: unknown): string | undefined {
  if (typeof ruw !== 'object' || ruw === null || !('type' in ruw)) return undefined
  return typeof ruw.type === 'string' ? ruw.type : undefined
}

function veldBezwaar(issue: v.BaseIssue<unknown>): Bezwaar {
  const veld = v.getDotPath(issue) ?? '?'
  if (issue.expected === 'never') return { id: 'veld-onbekend', waarden: { veld } }
  if (issue.received === 'undefined') return { id: 'veld-ontbreekt', waarden: { veld } }
  return { id: 'veld-onjuist', waarden: { veld, verwacht: verwachting(issue), gekregen: issue.received } }
}

function verwachting(issue: v.BaseIssue<unknown>): string {
  return issue.kind === 'validation' && /^[a-z-]+$/.test(issue.message)
    ? issue.message
    : (issue.expected ?? issue.message)
}
