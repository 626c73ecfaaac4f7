import * as v from 'valibot'

/** The building blocks of every gebeurtenis. All text is free text of at most 20,000 characters. */
export const MAX_TEKST = 20_000
export const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'id'))
export const Tekst = v.pipe(v.string(), v.trim(), v.minLength(1, 'leeg'), v.maxLength(MAX_TEKST, 'te-lang'))
export const Kort = v.pipe(v.string(), v.trim(), v.minLength(1, 'leeg'), v.maxLength(200, 'te-lang'))
export const Datum = v.pipe(v.string(), v.isoDate('datum'), v.check(isKalenderdag, 'datum'))
/** A date as far as it is known: a day, a month, a year, or `onbekend`. */
export const DeelsDatum = v.union([
  v.literal('onbekend'),
  v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'datum')),
  Datum,
])
export const Antwoord = v.picklist(['ja', 'nee', 'twijfel'])

function isKalenderdag(datum: string): boolean {
  const [jaar = 0, maand = 0, dag = 0] = datum.split('-').map(Number)
  const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
  const dagen = [31, schrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return dag >= 1 && dag <= (dagen[maand - 1] ?? 0)
}

/** What kind of act a gebeurtenis is. `gebeurd` is always accepted; the others can be held back by a blokkade. */
export type Soort = 'gebeurd' | 'oordeel' | 'besluit' | 'contact' | 'dossier'

/** The region of the casus chart that handles the gebeurtenis. */
export type Regio =
  | 'signalen'
  | 'raadplegen'
  | 'gesprek'
  | 'beslissen'
  | 'weging'
  | 'gevaar'
  | 'route'
  | 'hulp'
  | 'melding'
  | 'dossier'
  | 'stappen'

const altijd = {
  /** The day on which it happened, not the day on which it was recorded. */
  op: v.pipe(Datum, v.description('dag waarop het gebeurde (JJJJ-MM-DD)')),
  door: v.optional(v.pipe(Kort, v.description('wie dit deed of vastlegde: functie of rol'))),
}

/** Declares one gebeurtenis: its name, the region that handles it, its kind, what it means, and its own fields. */
export function gebeurtenis<const Naam extends string, Velden extends v.ObjectEntries>(
  naam: Naam,
  regio: Regio,
  soort: Soort,
  uitleg: string,
  velden: Velden,
) {
  return { naam, regio, soort, uitleg, schema: v.strictObject({ type: v.literal(naam), ...altijd, ...velden }) }
}
