import type { Kluis } from '../opslag/kluis'
import type { OpenKluis } from '../werk/kluis-context'

export type Bewaarplek = 'apparaat' | 'venster'

/** The organisation profile of the vault, as the screens want it. Never throws: what is not kept, this window holds. */
export interface Profielbron {
  lees(): Promise<{ readonly tekst: string | null; readonly plek: Bewaarplek }>
  /** `null` erases it. */
  bewaar(tekst: string | null): Promise<Bewaarplek>
}

/** What a vault would not keep, as long as this window lives. */
const hier = new WeakMap<Kluis, string | null>()

export function profielbron({ kluis, plaats }: OpenKluis): Profielbron {
  const bewaarplek: Bewaarplek = plaats === 'blijvend' ? 'apparaat' : 'venster'
  return {
    async lees() {
      const nietBewaard = hier.get(kluis)
      if (nietBewaard !== undefined) return { tekst: nietBewaard, plek: 'venster' }
      const uitkomst = await kluis.leesInstelling('organisatie')
      return 'goed' in uitkomst ? { tekst: uitkomst.goed, plek: bewaarplek } : { tekst: null, plek: 'venster' }
    },
    async bewaar(tekst) {
      const uitkomst = await kluis.bewaarInstelling('organisatie', tekst)
      if ('goed' in uitkomst) {
        hier.delete(kluis)
        return bewaarplek
      }
      hier.set(kluis, tekst)
      return 'venster'
    },
  }
}
