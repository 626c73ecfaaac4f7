import * as v from 'valibot'
import { basisVan, heleTeksten, type KaderBestand } from './bouwt-op'
import type { Kader } from './kader.schema'
import { type KaderFout, schemaFouten } from './kader-fout'
import { type KaderTeksten, TekstenDeelSchema, TekstenSchema } from './teksten.schema'
import { woordFouten } from './woord-controle'

/**
 * Checks a `teksten.<taal>.yaml` against its whole kader, merged with the words of what the kader builds on: every id
 * has its words, and no words are left without an id.
 */
export function controleerTeksten(
  { bestand, inhoud }: KaderBestand,
  kader: Kader,
  basis?: KaderBestand,
): { readonly teksten: KaderTeksten } | { readonly fouten: readonly KaderFout[] } {
  if (basisVan(kader)) {
    const deel = v.safeParse(TekstenDeelSchema, inhoud)
    if (!deel.success) return { fouten: schemaFouten(bestand, deel.issues) }
  }
  const gelezen = v.safeParse(TekstenSchema, heleTeksten(inhoud, basis?.inhoud, kader))
  if (!gelezen.success) return { fouten: schemaFouten(bestand, gelezen.issues) }
  const teksten = gelezen.output
  const fouten = paren(kader, teksten).flatMap(({ veld, ids, woorden }) => woordFouten(bestand, veld, ids, woorden))
  return fouten.length > 0 ? { fouten } : { teksten }
}

function paren(kader: Kader, teksten: KaderTeksten) {
  const ids = (lijst: readonly { readonly id: string }[]) => lijst.map(({ id }) => id)
  return [
    { veld: 'stappen', ids: kader.stappen, woorden: teksten.stappen },
    { veld: 'beroepen', ids: kader.beroepen, woorden: teksten.beroepen },
    { veld: 'vereist', ids: Object.keys(kader.vereist), woorden: teksten.vereist },
    { veld: 'gronden', ids: kader['gesprek-overslaan'].map(({ grond }) => grond), woorden: teksten.gronden },
    { veld: 'vragen', ids: ids(kader.vragen), woorden: teksten.vragen },
    ...kader.vragen.map(({ id, antwoorden }) => ({
      veld: `vragen.${id}.antwoorden`,
      ids: Object.keys(antwoorden),
      woorden: teksten.vragen[id]?.antwoorden ?? {},
    })),
    { veld: 'toets.antwoorden', ids: ['ja', 'nee', 'twijfel'], woorden: teksten.toets.antwoorden },
  ]
}
