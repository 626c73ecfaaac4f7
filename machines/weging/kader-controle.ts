import * as v from 'valibot'
import { bereik } from './bereik'
import { heelKader, type KaderBestand } from './bouwt-op'
import { type Bronnenlijst, bronFouten } from './herkomst-controle'
import { type Kader, KaderSchema } from './kader.schema'
import { type KaderFout, schemaFouten } from './kader-fout'

/** What a kader may refer to: the sources, and the ids of the other routes. */
export interface Bekend {
  readonly bronnen: Bronnenlijst
  readonly routes: readonly string[]
}

/**
 * Checks a `kader.yaml`, merged with the one it builds on: its shape, that every target exists and lies ahead, that
 * every question and outcome can be reached, and that every source and route is known. Gives the whole kader, or
 * everything that is wrong at once.
 */
export function controleerKader(
  eigen: KaderBestand,
  { bronnen, routes }: Bekend,
  basis?: KaderBestand,
): { readonly kader: Kader } | { readonly fouten: readonly KaderFout[] } {
  const heel = heelKader(eigen, basis)
  if ('fouten' in heel) return heel
  const { bestand } = eigen
  const gelezen = v.safeParse(KaderSchema, heel.inhoud)
  if (!gelezen.success) return { fouten: schemaFouten(bestand, gelezen.issues) }
  const kader = gelezen.output
  const doelen = doelFouten(bestand, kader)
  const fouten = [
    ...doelen,
    ...bronFouten(bestand, kader, bronnen),
    ...routeFouten(bestand, kader, routes),
    ...(doelen.length > 0 ? [] : bereikFouten(bestand, kader)),
  ]
  return fouten.length > 0 ? { fouten } : { kader }
}

function routeFouten(bestand: string, kader: Kader, routes: readonly string[]): KaderFout[] {
  return kader['andere-routes']
    .filter((id) => !routes.includes(id))
    .map((id) => ({
      bestand,
      veld: 'andere-routes',
      zin: `verwijst naar "${id}", maar die route staat niet in machines/routes/routes.yaml. Kies uit: ${routes.join(', ')}.`,
    }))
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
