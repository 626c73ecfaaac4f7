import { DATUMFOUTEN } from '../ui/deels-datum'

/** Reads back what was kept of a field; `undefined` when it does not fit, and then the field begins as it always does. */
export type Vorm<T> = (ruw: unknown) => T | undefined

/** The shape of a field as its beginning tells it: a text, a choice, ticks, a day, or several of these together. */
export function vormVan<T>(begin: T): Vorm<T> {
  if (isVelden(begin) && !isDag(begin)) return samen(begin)
  return (ruw) => (past(begin, ruw) ? (ruw as T) : undefined)
}

/** A choice, or ticks, out of a list: what is not in the list any more is left out. */
export function uit<T>(begin: T, keuzes: readonly string[]): Vorm<T> {
  return (ruw) => {
    if (Array.isArray(begin)) return Array.isArray(ruw) ? (ruw.filter((een) => keuzes.includes(een)) as T) : undefined
    return ruw === begin || (typeof ruw === 'string' && keuzes.includes(ruw)) ? (ruw as T) : undefined
  }
}

/** Fields kept together under one name: each is read by itself, so that one that does not fit takes no other with it. */
export function samen<T extends object>(begin: T, anders: { readonly [V in keyof T]?: Vorm<T[V]> } = {}): Vorm<T> {
  return (ruw) => {
    if (!isVelden(ruw)) return undefined
    const gelezen = Object.entries(begin).map(([naam, waarde]) => {
      const vorm: Vorm<unknown> = anders[naam as keyof T] ?? vormVan(waarde)
      return [naam, vorm(ruw[naam]) ?? waarde]
    })
    return Object.fromEntries(gelezen) as T
  }
}

function past(begin: unknown, ruw: unknown): boolean {
  if (begin === null) return ruw === null || typeof ruw === 'string'
  if (Array.isArray(begin)) return Array.isArray(ruw) && ruw.every((een) => typeof een === 'string')
  if (isVelden(begin)) return isVelden(ruw) && isDag(ruw)
  return typeof ruw === typeof begin
}

const DAG = /^(onbekend|\d{4}(-\d\d(-\d\d)?)?)$/

function isDag({ soort, waarde, fout, delen }: Readonly<Record<string, unknown>>): boolean {
  if (soort === 'goed') return typeof waarde === 'string' && DAG.test(waarde)
  if (waarde !== '') return false
  if (soort === 'leeg') return true
  const getypt =
    delen === undefined || (isVelden(delen) && ['dag', 'maand', 'jaar'].every((deel) => isTekst(delen[deel])))
  return soort === 'fout' && DATUMFOUTEN.some((een) => een === fout) && getypt
}

function isTekst(ruw: unknown): ruw is string {
  return typeof ruw === 'string'
}

function isVelden(ruw: unknown): ruw is Readonly<Record<string, unknown>> {
  return typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw)
}
