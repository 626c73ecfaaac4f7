import { useEffect, useState } from 'react'
import { type Kader, type KaderTeksten, laadKader, laadTeksten, nieuwsteVersies, type Taal } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'

/** A kader with its words in the language in use. */
export interface Kadermap {
  readonly kader: Kader
  readonly teksten: KaderTeksten
}

export type Kaderlijst =
  | { readonly soort: 'laden' }
  | { readonly soort: 'fout'; readonly opnieuw: () => void }
  | { readonly soort: 'lijst'; readonly kaders: readonly Kadermap[] }

/** The newest version of every kader, in the language in use; loaded again when the language changes. */
export function useKaderlijst(): Kaderlijst {
  const taal = huidigeTaal()
  const [poging, zetPoging] = useState(0)
  const [lijst, zetLijst] = useState<Kaderlijst>({ soort: 'laden' })
  useEffect(() => {
    let weg = false
    const opnieuw = () => {
      zetLijst({ soort: 'laden' })
      zetPoging(poging + 1)
    }
    laadAlle(taal).then(
      (kaders) => !weg && zetLijst({ soort: 'lijst', kaders }),
      () => !weg && zetLijst({ soort: 'fout', opnieuw }),
    )
    return () => {
      weg = true
    }
  }, [taal, poging])
  return lijst
}

async function laadAlle(taal: Taal): Promise<Kadermap[]> {
  const geladen = await Promise.all(
    nieuwsteVersies().map(async (versie) => {
      const [kader, teksten] = await Promise.all([laadKader(versie), laadTeksten(versie, taal)])
      return kader && teksten ? [{ kader, teksten }] : []
    }),
  )
  return geladen.flat()
}
