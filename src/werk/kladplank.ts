import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Klad, Kladblok } from '../opslag/kluis'

export type Kladkluis = Pick<Kladblok, 'kladjes' | 'bewaarKlad' | 'wisKlad'>

/** Of this form the vault holds a draft that could not be read in time; it is left as it is. */
export const STAAT_ER_AL = 'klad-staat-er-al'

/** What the vault holds of the drafts of one casus, as far as this tab knows: only that it replaces and erases. */
export interface Kladplank {
  /**
   * When the beginning could not be read: reads it now, once. Gives the drafts of forms in which nothing was typed yet;
   * of the others `bewaar` gives `klad-staat-er-al`.
   */
  readonly leesEerst: (kluis: Kladkluis, getypt: readonly Klad[]) => Promise<Uitkomst<readonly Klad[]>>
  readonly bewaar: (kluis: Kladkluis, klad: Klad) => Promise<Uitkomst<null>>
  /** Erases what this tab kept, never what another tab kept since under the same name. */
  readonly wis: (kluis: Kladkluis, formulier: string) => Promise<Uitkomst<null>>
}

export function kladplank(casus: string, begin: Uitkomst<readonly Klad[]>): Kladplank {
  let isGelezen = 'goed' in begin
  /** When what this tab has there was typed: the last that was kept, and every one of which no answer came. */
  const bekend = new Map<string, readonly string[]>()
  const ongezien = new Set<string>()
  const onthoud = (kladjes: readonly Klad[]) => {
    for (const { formulier, bewaard } of kladjes) bekend.set(formulier, [bewaard])
  }
  if ('goed' in begin) onthoud(begin.goed)

  return {
    async leesEerst(kluis, getypt) {
      if (isGelezen) return { goed: [] }
      const daar = await kluis.kladjes(casus)
      if (!('goed' in daar)) return daar
      isGelezen = true
      const isGetypt = ({ formulier }: Klad) => getypt.some((klad) => klad.formulier === formulier)
      for (const klad of daar.goed) if (isGetypt(klad)) ongezien.add(klad.formulier)
      const erbij = daar.goed.filter((klad) => !isGetypt(klad))
      onthoud(erbij)
      return { goed: erbij }
    },
    async bewaar(kluis, klad) {
      const { formulier, bewaard } = klad
      if (ongezien.has(formulier)) return mislukt(fout(STAAT_ER_AL))
      bekend.set(formulier, [...(bekend.get(formulier) ?? []), bewaard])
      const uitkomst = await kluis.bewaarKlad(casus, klad)
      if ('goed' in uitkomst) onthoud([klad])
      return uitkomst
    },
    async wis(kluis, formulier) {
      const daar = await kluis.kladjes(casus)
      if (!('goed' in daar)) return daar
      const klad = daar.goed.find((een) => een.formulier === formulier)
      if (!klad || !bekend.get(formulier)?.includes(klad.bewaard)) return { goed: null }
      const uitkomst = await kluis.wisKlad(casus, formulier)
      if ('goed' in uitkomst) bekend.delete(formulier)
      return uitkomst
    },
  }
}
