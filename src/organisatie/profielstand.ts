import { useState } from 'react'
import { isLeeg, leesProfiel, type Organisatieprofiel } from '../werk/organisatieprofiel'

export type Bewaarplek = 'apparaat' | 'venster'

/** Where the profile is kept, as the screen needs it. */
export interface ProfielKluis {
  lees(): Promise<{ readonly tekst: string | null; readonly plek: Bewaarplek }>
  bewaar(tekst: string | null): Promise<Bewaarplek>
}

export interface Begin {
  readonly profiel: Organisatieprofiel
  readonly plek: Bewaarplek
}

export async function leesBegin(kluis: ProfielKluis): Promise<Begin> {
  const { tekst, plek } = await kluis.lees()
  return { profiel: leesProfiel(tekst), plek }
}

/** Typed and not yet kept. Lives as long as the window, so that looking elsewhere in the app loses nothing. */
let onbewaard: Organisatieprofiel | null = null

/** The profile as it is kept, as it stands on the screen, and as it was before it was last kept. */
export function useProfielstand(begin: Begin, kluis: ProfielKluis) {
  const [bewaard, zetBewaard] = useState(begin.profiel)
  const [vorige, zetVorige] = useState<Organisatieprofiel | null>(null)
  const [plek, zetPlek] = useState<Bewaarplek>(begin.plek)
  const [nu, zetNu] = useState<Organisatieprofiel>(onbewaard ?? begin.profiel)
  const gewijzigd = JSON.stringify(nu) !== JSON.stringify(bewaard)

  const toon = (profiel: Organisatieprofiel, wacht: boolean) => {
    onbewaard = wacht ? profiel : null
    zetNu(profiel)
  }
  const leg = async (profiel: Organisatieprofiel, eerder: Organisatieprofiel | null) => {
    zetPlek(await kluis.bewaar(isLeeg(profiel) ? null : JSON.stringify(profiel)))
    zetBewaard(profiel)
    zetVorige(eerder)
    toon(profiel, false)
  }
  return {
    nu,
    gewijzigd,
    plek,
    kanTerug: vorige !== null,
    leeg: isLeeg(bewaard),
    wijzig: (deel: Partial<Organisatieprofiel>) => toon({ ...nu, ...deel }, true),
    bewaar: () => leg(nu, bewaard),
    /** What is not kept yet goes back to what is kept. */
    herstel: () => toon(bewaard, false),
    /** What was last kept goes back to what was kept before it. */
    draaiTerug: () => leg(vorige ?? bewaard, null),
    wis: () => leg(leesProfiel(null), bewaard),
  }
}

export type Profielstand = ReturnType<typeof useProfielstand>
