import { begin, beweeg, type CasusSnapshot } from '../casus/beweging'
import { type Gebeurtenis, isGebeurd } from '../casus/gebeurtenissen/vocabulaire'
import type { Opening } from '../casus/stand'
import type { Kader } from '../weging/kader.schema'
import type { Eigenschap, EigenschapVanStap, EigenschapVanToestand, Uitspraak } from './eigenschap'
import { leesbaar } from './leesbaar'
import { logboekWeigert } from './logboek-weigert'
import { alsToestand, type Onderdelen, onderdelenVan, probeer, type Toestand } from './onderdelen'
import { onthoudend } from './onthoudend'
import { sleutelmaker } from './sleutel'
import { verken } from './verkenning'

/** A set of gebeurtenissen to try in every state, and where to begin. */
export interface Wereld {
  readonly naam: string
  readonly kader: Kader
  readonly begin: readonly Opening[]
  /** What happened before the walk begins. */
  readonly aanloop?: readonly Gebeurtenis[]
  readonly alfabet: readonly Gebeurtenis[]
  /** Whether this world has all it takes to close the casus, from wherever it stands. */
  readonly sluitbaar: boolean
  /** Whether this world gives every answer of the kader. */
  readonly alleAntwoorden: boolean
}

/** A broken property with a shortest list of gebeurtenissen that breaks it. */
export interface Gebroken {
  readonly eigenschap: Eigenschap
  readonly zin: string
  readonly getuige: readonly string[]
}

export interface Verslag {
  readonly wereld: string
  readonly toestanden: number
  readonly stappen: number
  readonly gebroken: readonly Gebroken[]
  /** How often each property had something to say; one that never spoke proved nothing. */
  readonly gesproken: ReadonlyMap<string, number>
}

type Vindplaats = { readonly zin: string; readonly toestand: number; readonly plek: number | null }

/** Looks at every reachable state of a world. Stops early only when `genoeg` says so about what was found broken. */
export function bewijs(
  wereld: Wereld,
  eigenschappen: readonly Eigenschap[],
  bekeken: Onderdelen = onderdelenVan(wereld.kader),
  genoeg: (gebroken: readonly Eigenschap[]) => boolean = () => false,
): Verslag {
  const onderdelen = { ...bekeken, machine: onthoudend(bekeken.machine) }
  const { alfabet } = wereld
  const gesproken = new Map(eigenschappen.map(({ naam }) => [naam, 0]))
  const gebroken = new Map<Eigenschap, Vindplaats>()
  const perToestand = eigenschappen.filter(
    (eigenschap): eigenschap is EigenschapVanToestand => eigenschap.soort === 'toestand',
  )
  const perStap = alfabet.map(({ type }) =>
    eigenschappen.filter(
      (eigenschap): eigenschap is EigenschapVanStap =>
        eigenschap.soort === 'stap' && (eigenschap.bij?.includes(type) ?? true),
    ),
  )
  /** Notes what a property says; `false` when the walk need not go on. */
  const hoor = (eigenschap: Eigenschap, uitspraak: Uitspraak, toestand: number, plek: number | null): boolean => {
    if (uitspraak === null) return true
    gesproken.set(eigenschap.naam, (gesproken.get(eigenschap.naam) ?? 0) + 1)
    if (uitspraak === true || gebroken.has(eigenschap)) return true
    gebroken.set(eigenschap, { zin: uitspraak, toestand, plek })
    return !genoeg([...gebroken.keys()])
  }

  const verkenning = verken(
    {
      begin: wereld.begin.map((geopend) => naAanloop(onderdelen, wereld, geopend)),
      alfabet,
      uitgesloten: ({ stand }: Toestand, gebeurtenis) => logboekWeigert(stand, gebeurtenis),
      sleutel: sleutelmaker(),
      maak: (snapshot) => alsToestand(onderdelen, snapshot),
      probeer: (toestand, gebeurtenis) => probeer(onderdelen, toestand, gebeurtenis),
    },
    {
      toestand: (toestand, nummer) =>
        perToestand.every((eigenschap) => hoor(eigenschap, eigenschap.geldt(toestand, onderdelen), nummer, null)),
      stap: (van, plek, geaccepteerd, naar, nummer) => {
        const gebeurtenis = alfabet[plek] as Gebeurtenis
        const bezwaren = onderdelen.bezwaren(van.stand, gebeurtenis).map(({ id }) => id)
        const stap = { van, gebeurtenis, geaccepteerd, bezwaren, naar }
        return (perStap[plek] ?? []).every((eigenschap) =>
          hoor(eigenschap, eigenschap.geldt(stap, onderdelen), nummer, plek),
        )
      },
    },
  )
  if (verkenning.volledig) {
    const geheel = { ...wereld, onderdelen, gebeurd: alfabet.map(({ type }) => isGebeurd(type)) }
    for (const eigenschap of eigenschappen) {
      if (eigenschap.soort !== 'geheel') continue
      for (const { toestand, uitspraak } of eigenschap.oordelen(verkenning, geheel))
        hoor(eigenschap, uitspraak, toestand, null)
    }
  }
  return {
    wereld: wereld.naam,
    toestanden: verkenning.toestanden.length,
    stappen: verkenning.stappen,
    gebroken: [...gebroken].map(([eigenschap, { zin, toestand, plek }]) => ({
      eigenschap,
      zin,
      getuige: [
        ...(wereld.aanloop ?? []),
        ...[...verkenning.spoor(toestand), ...(plek === null ? [] : [plek])].map(
          (stap) => alfabet[stap] as Gebeurtenis,
        ),
      ].map(leesbaar),
    })),
    gesproken,
  }
}

function naAanloop({ machine }: Onderdelen, { aanloop = [] }: Wereld, geopend: Wereld['begin'][number]): CasusSnapshot {
  return aanloop.reduce((snapshot, gebeurtenis) => beweeg(machine, snapshot, gebeurtenis), begin(machine, geopend))
}
