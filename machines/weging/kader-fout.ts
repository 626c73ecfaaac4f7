import type * as v from 'valibot'

/**
 * Something wrong in a content file, for the author: which file, which field, and what to do. This check speaks Dutch
 * itself, because it is read by the people who write kaders.
 */
export interface KaderFout {
  readonly bestand: string
  readonly veld: string
  readonly zin: string
}

export function meld(fout: KaderFout): string {
  return `${fout.bestand}: ${fout.veld}: ${fout.zin}`
}

const BERICHT: Readonly<Record<string, string>> = {
  id: 'is geen geldig id. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.',
  datum: 'is geen datum. Schrijf JJJJ-MM-DD, tussen aanhalingstekens.',
  versie: 'is geen versie. Schrijf JJJJ-MM of JJJJ-MM-DD, tussen aanhalingstekens.',
  'naar-of-uitkomst': 'heeft `naar` of `uitkomst` nodig, precies een van beide.',
}

/** What a schema finds wrong, as sentences with the field and the remedy. */
export function schemaFouten(bestand: string, issues: readonly v.BaseIssue<unknown>[]): KaderFout[] {
  return issues.map((issue) => ({ bestand, veld: veldVan(issue), zin: zinVan(issue) }))
}

/** The path to the field; in a list by the id of the item, which the author knows, and else by its place. */
function veldVan({ path }: v.BaseIssue<unknown>): string {
  if (!path) return '(het hele bestand)'
  return path.map(({ type, key, value }) => (type === 'array' && idVan(value)) || String(key)).join('.')
}

function idVan(waarde: unknown): string | undefined {
  const id = typeof waarde === 'object' && waarde !== null && 'id' in waarde ? waarde.id : undefined
  return typeof id === 'string' ? id : undefined
}

function zinVan(issue: v.BaseIssue<unknown>): string {
  const bekend = BERICHT[issue.message]
  if (bekend) return bekend
  if (issue.expected === 'never') return 'bestaat hier niet. Haal het weg, of verbeter de spelling.'
  if (issue.received === 'undefined') return 'ontbreekt. Vul het in.'
  if (issue.type === 'min_length') return 'is nog leeg. Vul het in.'
  if (issue.type === 'picklist') return `is ${issue.received}, en dat kan niet. Kies uit: ${keuzes(issue.expected)}.`
  return `moet ${issue.expected ?? 'anders'} zijn, maar is ${issue.received}.`
}

function keuzes(verwacht: string | null): string {
  return (verwacht ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ')
}
