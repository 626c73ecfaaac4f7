/**
 * The one place where the core takes its calendar from. Node 20 and older browsers load `temporal-polyfill` before the
 * core. No clock is read here: every day arrives from outside.
 */
function dag(datum: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(datum)
}

/** The day that lies `aantal` working days after `datum`. Public holidays are not known and count as working days. */
export function naWerkdagen(datum: string, aantal: number): string {
  let dagen = dag(datum)
  for (let over = aantal; over > 0; ) {
    dagen = dagen.add({ days: 1 })
    if (dagen.dayOfWeek <= 5) over--
  }
  return dagen.toString()
}

export function naWeken(datum: string, weken: number): string {
  return dag(datum).add({ weeks: weken }).toString()
}

/** The same day `jaren` years later; 29 February becomes the 28th where that year has none. */
export function naJaren(datum: string, jaren: number): string {
  return dag(datum).add({ years: jaren }).toString()
}

/** Calendar days from `van` to `tot`; negative when `tot` is earlier. */
export function dagenTussen(van: string, tot: string): number {
  return dag(van).until(dag(tot), { largestUnit: 'days' }).days
}
