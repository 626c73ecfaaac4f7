import * as v from 'valibot'
import type { Kader } from './kader.schema'
import type { KaderBestand } from './kader-controle'
import { type KaderFout, schemaFouten } from './kader-fout'
import { type KaderTeksten, TekstenSchema } from './teksten.schema'

/** Checks a `teksten.<taal>.yaml` against its kader: every id has its words, and no words are left without an id. */
export function controleerTeksten(
  { bestand, inhoud }: KaderBestand,
  kader: Kader,
): { readonly teksten: KaderTeksten } | { readonly fouten: readonly KaderFout[] } {
  const gelezen = v.safeParse(TekstenSchema, inhoud)
  if (!gelezen.success) return { fouten: schemaFouten(bestand, gelezen.issues) }
  const teksten = gelezen.output
  const fouten = paren(kader, teksten).flatMap(({ veld, ids, woorden }) => vergelijk(bestand, veld, ids, woorden))
  return fouten.length > 0 ? { fouten } : { teksten }
}

function paren(kader: Kader, teksten: KaderTeksten) {
  const ids = (lijst: readonly { readonly id: string }[]) => lijst.map(({ id }) => id)
  return [
    { veld: 'stappen', ids: kader.stappen, woorden: teksten.stappen },
    { veld: 'beroepen', ids: kader.beroepen, woorden: teksten.beroepen },
    { veld: 'vereist', ids: Object.keys(kader.vereist), woorden: teksten.vereist },
    { veld: 'gronden', ids: kader['gesprek-overslaan'].map(({ grond }) => grond), woorden: teksten.gronden },
    { veld: 'andere-routes', ids: ids(kader['andere-routes']), woorden: teksten['andere-routes'] },
    ...kader['andere-routes'].map(({ id, stappen }) => ({
      veld: `andere-routes.${id}.stappen`,
      ids: stappen,
      woorden: teksten['andere-routes'][id]?.stappen ?? {},
    })),
    { veld: 'vragen', ids: ids(kader.vragen), woorden: teksten.vragen },
    ...kader.vragen.map(({ id, antwoorden }) => ({
      veld: `vragen.${id}.antwoorden`,
      ids: Object.keys(antwoorden),
      woorden: teksten.vragen[id]?.antwoorden ?? {},
    })),
    { veld: 'toets.antwoorden', ids: ['ja', 'nee', 'twijfel'], woorden: teksten.toets.antwoorden },
  ]
}

function vergelijk(
  bestand: string,
  veld: string,
  ids: readonly string[],
  woorden: Record<string, unknown>,
): KaderFout[] {
  return [
    ...ids
      .filter((id) => !(id in woorden))
      .map((id) => ({ bestand, veld: `${veld}.${id}`, zin: 'heeft geen tekst. Schrijf die erbij.' })),
    ...Object.keys(woorden)
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        bestand,
        veld: `${veld}.${id}`,
        zin: 'heeft tekst, maar staat niet in kader.yaml. Haal de tekst weg, of verbeter het id.',
      })),
  ]
}
