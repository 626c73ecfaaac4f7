import type { Antwoord, Antwoordregel, KaderVraag } from '../../../machines/index'
import { type Kladje, useKladveld } from '../../werk/klad'
import { samen, uit, type Vorm } from '../../werk/kladvorm'
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

/** An answer being filled in: kept while someone looks elsewhere, or is interrupted; gone once it is recorded. */
export function useConcept(
  klad: Kladje,
  vraag: KaderVraag,
  gegeven: Antwoordregel | undefined,
  geldig: readonly string[],
) {
  const [concept, zet] = useKladveld<Concept>(klad, 'concept', () => begin(gegeven, geldig), leesConcept(vraag, geldig))
  return { concept, wijzig: (deel: Partial<Concept>) => zet((vorige) => ({ ...vorige, ...deel })) }
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

function leesConcept(vraag: KaderVraag, geldig: readonly string[]): Vorm<Concept> {
  const keuzes = Object.keys(vraag.antwoorden)
  return samen<Concept>(begin(undefined, geldig), {
    antwoord: uit<Antwoord | null>(null, keuzes),
    betreft: (ruw) =>
      typeof ruw === 'object' && ruw !== null
        ? (Object.fromEntries(Object.entries(ruw).filter(([, een]) => keuzes.includes(een))) as Concept['betreft'])
        : undefined,
    feiten: uit<readonly string[]>([], geldig),
  })
}
