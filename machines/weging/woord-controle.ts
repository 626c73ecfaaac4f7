import type { KaderFout } from './kader-fout'

/** Every id has its words, and no words are left without an id. */
export function woordFouten(
  bestand: string,
  veld: string,
  ids: readonly string[],
  woorden: Readonly<Record<string, unknown>>,
): KaderFout[] {
  const onder = veld === '' ? '' : `${veld}.`
  return [
    ...ids
      .filter((id) => !(id in woorden))
      .map((id) => ({ bestand, veld: `${onder}${id}`, zin: 'heeft geen tekst. Schrijf die erbij.' })),
    ...Object.keys(woorden)
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        bestand,
        veld: `${onder}${id}`,
        zin: 'heeft tekst, maar dit id bestaat niet. Haal de tekst weg, of verbeter het id.',
      })),
  ]
}
