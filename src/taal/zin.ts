/** A tree of texts, such as `src/taal/nl/kern.json`. */
export interface Boek {
  readonly [sleutel: string]: string | Boek
}

/**
 * One sentence of a book with its values filled in, for programs without i18next. Of several keys the first that
 * exists; of a missing key the key itself, and of a missing value its placeholder, so that a gap is seen and told.
 */
export function zin(
  boek: Boek,
  sleutel: string | readonly string[],
  waarden: Readonly<Record<string, string | number>> = {},
): string {
  const sleutels = typeof sleutel === 'string' ? [sleutel] : sleutel
  const gevonden = sleutels.map((een) => zoek(boek, een)).find((tekst) => tekst !== undefined)
  if (gevonden === undefined) return sleutels[0] ?? ''
  return gevonden.replaceAll(/\{\{(\w+)\}\}/g, (plek, naam: string) =>
    Object.hasOwn(waarden, naam) ? String(waarden[naam]) : plek,
  )
}

function zoek(boek: Boek, sleutel: string): string | undefined {
  let hier: string | Boek | undefined = boek
  for (const deel of sleutel.split('.')) {
    if (typeof hier !== 'object' || !Object.hasOwn(hier, deel)) return undefined
    hier = hier[deel]
  }
  return typeof hier === 'string' ? hier : undefined
}
