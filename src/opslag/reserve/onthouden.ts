import * as v from 'valibot'
import type { Uitkomst } from '../../keten/uitkomst'
import type { Reservepoort } from '../reserve-poort'

const Schema = v.object({
  v: v.literal(1),
  laatste: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  ontvanger: v.nullable(v.string()),
  gehouden: v.array(v.tuple([v.string(), v.number()])),
})

/** What the vault remembers of its last backup: when, for which key, and how many entries of each casus it held. */
export interface Onthouden {
  readonly laatste: string | null
  readonly ontvanger: string | null
  readonly gehouden: ReadonlyMap<string, number>
}

const NIETS: Onthouden = { laatste: null, ontvanger: null, gehouden: new Map() }

/** What is damaged counts as nothing: then a backup is asked for, which does no harm. */
export async function leesOnthouden(poort: Reservepoort): Promise<Onthouden> {
  const tekst = await poort.leesInstelling('reserve')
  if (!('goed' in tekst) || tekst.goed === null) return NIETS
  const gelezen = v.safeParse(v.pipe(v.string(), v.parseJson(), Schema), tekst.goed)
  return gelezen.success ? { ...gelezen.output, gehouden: new Map(gelezen.output.gehouden) } : NIETS
}

/** Not being able to remember, as on a full disk, spoils no backup: then it is asked for once more. */
export function onthoud(poort: Reservepoort, { laatste, ontvanger, gehouden }: Onthouden): Promise<Uitkomst<null>> {
  return poort.bewaarInstelling('reserve', JSON.stringify({ v: 1, laatste, ontvanger, gehouden: [...gehouden] }))
}

/** As before, with what a file now holds beside it. */
export function meer(eerder: Onthouden, nu: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const samen = new Map(eerder.gehouden)
  for (const [casus, aantal] of nu) samen.set(casus, Math.max(aantal, samen.get(casus) ?? 0))
  return samen
}
