/** Where the organisation profile stands now: on this device, or only in this window because the browser keeps nothing. */
export type Bewaarplek = 'apparaat' | 'venster'

/**
 * Keeps the organisation profile as one text. It holds agreements of an organisation and nothing of a casus, and so it
 * stands apart from the casussen (decision 0020). Never throws: what the browser does not keep, this window does.
 */
export interface Profielopslag {
  lees(): Promise<{ readonly tekst: string | null; readonly plek: Bewaarplek }>
  /** `null` erases it. */
  bewaar(tekst: string | null): Promise<Bewaarplek>
}

const SLEUTEL = 'weegwijzer.organisatie'

type Kluis = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Asking for `localStorage` can itself throw where it is forbidden, so it is asked for anew each time. */
export function profielOpslag(kluis: () => Kluis = () => localStorage): Profielopslag {
  let hier: string | null = null
  let plek: Bewaarplek = 'apparaat'
  return {
    async lees() {
      if (plek === 'venster') return { tekst: hier, plek }
      try {
        return { tekst: kluis().getItem(SLEUTEL), plek }
      } catch {
        plek = 'venster'
        return { tekst: hier, plek }
      }
    },
    async bewaar(tekst) {
      hier = tekst
      try {
        if (tekst === null) kluis().removeItem(SLEUTEL)
        else kluis().setItem(SLEUTEL, tekst)
        plek = 'apparaat'
      } catch {
        plek = 'venster'
      }
      return plek
    },
  }
}
