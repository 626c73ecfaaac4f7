import type { Inhoud } from '../werk/organisatieprofiel'

export interface Inhoudregel {
  /** The letter of the list in the Besluit. */
  readonly letter: string
  readonly bron: string
  /** The law asks it only where it applies (an authorised party, adult clients): only then may it be left out. */
  readonly magNvt: boolean
}

/** What the Besluit asks every code to hold, each with its source. All of it is law. */
export const INHOUDREGELS: Readonly<Record<Inhoud, Inhoudregel>> = {
  stappenplan: { letter: 'a', bron: 'besluit-meldcode-2-1-a', magNvt: false },
  afwegingskader: { letter: 'b', bron: 'besluit-meldcode-2-1-b', magNvt: false },
  verdeling: { letter: 'c', bron: 'besluit-meldcode-2-1-c', magNvt: false },
  vormen: { letter: 'd', bron: 'besluit-meldcode-2-1-d', magNvt: false },
  verwijsindex: { letter: 'e', bron: 'besluit-meldcode-2-1-e', magNvt: true },
  kindcheck: { letter: 'f', bron: 'besluit-meldcode-2-1-f', magNvt: true },
  vertrouwelijk: { letter: 'g', bron: 'besluit-meldcode-2-1-g', magNvt: false },
}
