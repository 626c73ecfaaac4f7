import * as v from 'valibot'
import { bereik } from './bereik'
import { type Kader, KaderSchema } from './kader.schema'
import { type KaderFout, schemaFouten } from './kader-fout'

/** What this check needs to know of the table of sources. */
export type Bronnenlijst = Readonly<
  Record<string, { readonly gelezen: string; readonly wet?: string | undefined; readonly artikel?: string | undefined }>
>

/** A kader file as it was read, before anyone looked at it. */
export interface KaderBestand {
  readonly bestand: string
  readonly inhoud: unknown
}

/**
 * Checks a `kader.yaml`: its shape, that every target exists and lies ahead, that every question and outcome can be
 * reached, and that every source is known. Gives the kader, or everything that is wrong at once.
 */
export function controleerKader(
  { bestand, inhoud }: KaderBestand,
  bronnen: Bronnenlijst,
): { readonly kader: Kader } | { readonly fouten: readonly KaderFout[] } {
  const gelezen = v.safeParse(KaderSchema, inhoud)
  if (!gelezen.success) return { fouten: schemaFouten(bestand, gelezen.issues) }
  const kader = gelezen.output
  const doelen = doelFouten(bestand, kader)
  const fouten = [
    ...doelen,
    ...bronFouten(bestand, kader, bronnen),
    ...(doelen.length > 0 ? [] : bereikFouten(bestand, kader)),
  ]
  return fouten.length > 0 ? { fouten } : { kader }
}

function doelFouten(bestand: string, kader: Kader): KaderFout[] {
  const ids = kader.vragen.map((vraag) => vraag.id)
  const dubbel = ids.filter((id, plek) => ids.indexOf(id) !== plek)
  return [
    ...dubbel.map((id) => ({ bestand, veld: `vragen.${id}`, zin: 'staat er twee keer. Elk id hoort bij een vraag.' })),
    ...kader.vragen.flatMap(({ id, antwoorden }, plek) =>
      Object.entries(antwoorden).flatMap(([antwoord, route]) => {
        const naar = route?.naar
        const veld = `vragen.${id}.antwoorden.${antwoord}.naar`
        if (naar === undefined) return []
        if (!ids.includes(naar)) {
          return [
            {
              bestand,
              veld,
              zin: `verwijst naar "${naar}", maar die vraag bestaat niet. Kies uit: ${ids.join(', ')}.`,
            },
          ]
        }
        return ids.indexOf(naar) > plek
          ? []
          : [{ bestand, veld, zin: `verwijst terug naar "${naar}". Een vraag leidt altijd naar een latere vraag.` }]
      }),
    ),
  ]
}

function bereikFouten(bestand: string, kader: Kader): KaderFout[] {
  const gewoon = kader.vragen.map((vraag) => ({ ...vraag, 'op-elk-moment': false }))
  const bereikt = new Set(bereik({ ...kader, vragen: gewoon }).pijlen.map((pijl) => pijl.naar))
  return kader.vragen
    .slice(1)
    .filter((vraag) => !bereikt.has(vraag.id))
    .map(({ id }) => ({
      bestand,
      veld: `vragen.${id}`,
      zin: 'wordt door geen enkel antwoord bereikt. Laat een antwoord ernaar verwijzen, of haal de vraag weg.',
    }))
}

function bronFouten(bestand: string, kader: Kader, bronnen: Bronnenlijst): KaderFout[] {
  return herkomsten(kader, '').flatMap(({ veld, bron, grondslag }) => {
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
