import { useEffect, useState } from 'react'
import { type Bewaartermijnen, laadBewaartermijnen } from '../../machines/index'
import type { Uitkomst } from '../keten/uitkomst'
import type { Kluis } from '../opslag/kluis'
import type { CasusInLijst, Grafsteen } from '../opslag/opslag'
import { dagVan } from '../werk/dag-van'
import { type Geladen, useGeladen } from '../werk/geladen'
import { useKluis } from '../werk/kluis-context'
import { leesProfiel, type Organisatieprofiel } from '../werk/organisatieprofiel'

/** All that the screen about keeping and erasing looks at. */
export interface Bewaarinhoud {
  readonly casussen: readonly CasusInLijst[]
  readonly beschadigd: readonly string[]
  readonly grafstenen: readonly Grafsteen[]
  readonly profiel: Organisatieprofiel
  readonly tabel: Bewaartermijnen
  /** JJJJ-MM-DD, when all of this was read. */
  readonly vandaag: string
}

/** Reads it from the open vault, and again after every change. What is there stays until the new is there. */
export function useBewaarinhoud(): { readonly geladen: Geladen<Uitkomst<Bewaarinhoud>>; readonly opnieuw: () => void } {
  const { kluis } = useKluis()
  const [keer, zetKeer] = useState(0)
  const geladen = useGeladen(`bewaren ${keer}`, () => leesInhoud(kluis), true)
  useEffect(() => kluis.luister(() => zetKeer((vorige) => vorige + 1)), [kluis])
  return { geladen, opnieuw: () => zetKeer((vorige) => vorige + 1) }
}

async function leesInhoud(kluis: Kluis): Promise<Uitkomst<Bewaarinhoud>> {
  const [lijst, stenen, profiel, tabel] = await Promise.all([
    kluis.lijst(),
    kluis.grafstenen(),
    kluis.leesInstelling('organisatie'),
    laadBewaartermijnen(),
  ])
  if (!('goed' in lijst)) return lijst
  if (!('goed' in stenen)) return stenen
  return {
    goed: {
      ...lijst.goed,
      grafstenen: stenen.goed,
      profiel: leesProfiel('goed' in profiel ? profiel.goed : null),
      tabel,
      vandaag: dagVan(new Date().toISOString()),
    },
  }
}
