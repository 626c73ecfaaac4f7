/**
 * What a temporary vault keeps with the tab and nowhere else: one opaque text with the name of its database and its
 * wrapped keys. A worker has no session storage: the page hands the text over at the start and takes it back.
 */
export interface Sessie {
  readonly lees: () => string | null
  /** `null` erases it. */
  readonly bewaar: (tekst: string | null) => void
}

const SLEUTEL = 'weegwijzer.gedeeld'

/** The session storage of this tab. Where it is forbidden nothing is kept, and a reload ends the vault. */
export function tabsessie(
  opslag: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = () => sessionStorage,
): Sessie {
  return {
    lees() {
      try {
        return opslag().getItem(SLEUTEL)
      } catch {
        return null
      }
    },
    bewaar(tekst) {
      try {
        if (tekst === null) opslag().removeItem(SLEUTEL)
        else opslag().setItem(SLEUTEL, tekst)
      } catch {
        // The vault then lives as long as this page.
      }
    },
  }
}
