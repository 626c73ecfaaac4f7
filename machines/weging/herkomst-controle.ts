import type { KaderFout } from './kader-fout'

/** What this check needs to know of the table of sources. */
export type Bronnenlijst = Readonly<
  Record<string, { readonly gelezen: string; readonly wet?: string | undefined; readonly artikel?: string | undefined }>
>

/**
 * Every source that a piece of content names must exist; *wettelijk* needs an article of law, and what was derived can
 * be advice only.
 */
export function bronFouten(bestand: string, inhoud: unknown, bronnen: Bronnenlijst): KaderFout[] {
  return herkomsten(inhoud, '').flatMap(({ veld, bron, grondslag }) => {
    const gevonden = bronnen[bron]
    if (!gevonden)
      return [
        { bestand, veld: `${veld}bron`, zin: `verwijst naar "${bron}", maar die bron staat niet in bronnen.yaml.` },
      ]
    if (grondslag === 'wettelijk' && !(gevonden.wet && gevonden.artikel)) {
      const zin = `noemt zich wettelijk, maar "${bron}" is geen wetsartikel. Kies een artikel, of noem het beroepsnorm of advies.`
      return [{ bestand, veld: `${veld}grondslag`, zin }]
    }
    if (grondslag !== undefined && grondslag !== 'advies' && gevonden.gelezen === 'afgeleid') {
      const zin = `steunt op "${bron}", die afgeleid is. Wat niet is nagelezen kan alleen advies zijn.`
      return [{ bestand, veld: `${veld}grondslag`, zin }]
    }
    return []
  })
}

function herkomsten(deel: unknown, pad: string): { veld: string; bron: string; grondslag: string | undefined }[] {
  if (typeof deel !== 'object' || deel === null) return []
  const eigen = deel as Record<string, unknown>
  const hier =
    typeof eigen['bron'] === 'string'
      ? [{ veld: pad, bron: eigen['bron'], grondslag: eigen['grondslag'] as string | undefined }]
      : []
  const dieper = Object.entries(eigen).flatMap(([sleutel, waarde]) => {
    const naam = Array.isArray(deel) ? ((waarde as { id?: string })?.id ?? sleutel) : sleutel
    return herkomsten(waarde, `${pad}${naam}.`)
  })
  return [...hier, ...dieper]
}
