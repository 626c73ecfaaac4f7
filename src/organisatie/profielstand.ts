import { useState } from 'react'
import { useKlad, useKladveld } from '../werk/klad'
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

/** The profile as it is kept, as it stands on the screen, and as it was before it was last kept. */
export function useProfielstand(begin: Begin, kluis: ProfielKluis) {
  const [bewaard, zetBewaard] = useState(begin.profiel)
  const [vorige, zetVorige] = useState<Organisatieprofiel | null>(null)
  const [plek, zetPlek] = useState<Bewaarplek>(begin.plek)
  const klad = useKlad()
  const [nu, zetNu] = useKladveld<Organisatieprofiel>(klad, 'profiel', begin.profiel, leesOnbewaard)
  const gewijzigd = JSON.stringify(nu) !== JSON.stringify(bewaard)

  const leg = async (profiel: Organisatieprofiel, eerder: Organisatieprofiel | null) => {
    zetPlek(await kluis.bewaar(isLeeg(profiel) ? null : JSON.stringify(profiel)))
    zetBewaard(profiel)
    zetVorige(eerder)
    klad.wis({ profiel })
  }
  return {
    klad,
    nu,
    gewijzigd,
    plek,
    kanTerug: vorige !== null,
    leeg: isLeeg(bewaard),
    wijzig: (deel: Partial<Organisatieprofiel>) => zetNu((vorige) => ({ ...vorige, ...deel })),
    bewaar: () => leg(nu, bewaard),
    /** What is not kept yet goes back to what is kept. */
    herstel: () => klad.wis(),
    /** What was last kept goes back to what was kept before it. */
    draaiTerug: () => leg(vorige ?? bewaard, null),
    wis: () => leg(leesProfiel(null), bewaard),
  }
}

export type Profielstand = ReturnType<typeof useProfielstand>

function leesOnbewaard(ruw: unknown): Organisatieprofiel | undefined {
  return typeof ruw === 'object' && ruw !== null ? leesProfiel(JSON.stringify(ruw)) : undefined
}
