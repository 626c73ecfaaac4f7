import * as v from 'valibot'

/**
 * Something wrong in a kader file, for the author: which file, which field, and what to do. This check speaks Dutch
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
  return issues.map((issue) => {
    const veld = v.getDotPath(issue) ?? '(het hele bestand)'
    return { bestand, veld, zin: zinVan(issue) }
  })
}

function zinVan(issue: v.BaseIssue<unknown>): string {
  const bekend = BERICHT[issue.message]
  if (bekend) return bekend
  if (issue.expected === 'never') return 'bestaat niet in een kader. Haal het weg, of verbeter de spelling.'
  if (issue.received === 'undefined') return 'ontbreekt. Vul het in.'
  return `moet ${issue.expected ?? 'anders'} zijn, maar is ${issue.received}.`
}
