import { useState } from 'react'
import type { Antwoord, Antwoordregel } from '../../../machines/index'
import { optioneel } from '../../werk/optioneel'
import type { Invoer } from '../../werk/werk'

/** An answer as it is being filled in. */
export interface Concept {
  readonly antwoord: Antwoord | null
  /** The answer is given per child or dependant. */
  readonly apart: boolean
  readonly betreft: Readonly<Record<string, Antwoord>>
  readonly motivering: string
  readonly feiten: readonly string[]
  readonly reden: string
}

/** From heavy to light: `ja` for one is `ja` for the casus. The core checks it. */
const ZWAARTE = ['ja', 'twijfel', 'nee'] as const

/** Lives as long as the window: who goes to record a feit first finds the words back. Never stored. */
const onthouden = new Map<string, Concept>()

/** An answer being filled in: kept while someone looks elsewhere in the app, forgotten once it is recorded. */
export function useConcept(sleutel: string, gegeven: Antwoordregel | undefined, geldig: readonly string[]) {
  const [concept, zet] = useState<Concept>(() => onthouden.get(sleutel) ?? begin(gegeven, geldig))
  const bewaar = (nieuw: Concept) => {
    onthouden.set(sleutel, nieuw)
    zet(nieuw)
  }
  return {
    concept,
    wijzig: (deel: Partial<Concept>) => bewaar({ ...concept, ...deel }),
    vergeet: () => void onthouden.delete(sleutel),
  }
}

/** What counts for the casus: the answer for all, or the heaviest of the answers per person. */
export function antwoordVan({ apart, antwoord, betreft }: Concept): Antwoord | null {
  if (!apart) return antwoord
  return ZWAARTE.find((keuze) => Object.values(betreft).includes(keuze)) ?? null
}

/** The gebeurtenis an answer would be. */
export function alsInvoer(vraag: string, concept: Concept, eerder: boolean): Invoer {
  const { apart, betreft, motivering, feiten, reden } = concept
  return {
    type: eerder ? 'antwoord gewijzigd' : 'vraag beantwoord',
    vraag,
    antwoord: antwoordVan(concept) ?? undefined,
    motivering,
    feiten,
    betreft: apart ? betreft : {},
    ...(eerder ? optioneel('reden', reden) : {}),
  }
}

function begin(gegeven: Antwoordregel | undefined, geldig: readonly string[]): Concept {
  return {
    antwoord: gegeven?.antwoord ?? null,
    apart: Object.keys(gegeven?.betreft ?? {}).length > 0,
    betreft: gegeven?.betreft ?? {},
    motivering: gegeven?.motivering ?? '',
    feiten: gegeven?.feiten.filter((feit) => geldig.includes(feit)) ?? [],
    reden: '',
  }
}
