import * as v from 'valibot'
import { NULDIGEST, regelDigest } from '../../keten/digest'
import type { Schakel } from '../../keten/schakel'
import { HANDELINGEN, type Toegangsinvoer, type Toegangsregel } from './toegang'

/** A line that is to be written. Failed attempts from when there was no key keep their own moment. */
export interface Logregel extends Toegangsinvoer {
  readonly op?: string
}

const InhoudSchema = v.strictObject({
  handeling: v.picklist(HANDELINGEN),
  gelukt: v.boolean(),
  casus: v.nullable(v.string()),
  doel: v.nullable(v.string()),
  rol: v.literal('professional'),
  bron: v.strictObject({ installatie: v.string(), versie: v.string() }),
})

/**
 * A line of the access log as an entry of a chain, in the same envelope as the entries of a casus. It holds the fields
 * of NEN 7513 that exist on one device: what, when, who (role), which object, from where; never what it said.
 */
export async function logschakel(
  vorige: string | null,
  { nr, op, handeling, gelukt, casus, doel, rol, bron }: Toegangsregel,
): Promise<Schakel> {
  const gebeurtenis = { handeling, gelukt, casus, doel, rol, bron }
  const tekst = JSON.stringify({ v: 1, nr, prev: vorige ?? NULDIGEST, vastgelegd: op, gebeurtenis })
  return { tekst, digest: await regelDigest(tekst) }
}

/** The line that an entry holds; `null` when it holds something else. */
export function regelUit({
  nr,
  vastgelegd,
  gebeurtenis,
}: {
  readonly nr: number
  readonly vastgelegd: string
  readonly gebeurtenis: unknown
}): Toegangsregel | null {
  const inhoud = v.safeParse(InhoudSchema, gebeurtenis)
  return inhoud.success ? { nr, op: vastgelegd, ...inhoud.output } : null
}
