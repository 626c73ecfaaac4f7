import type { Bronnen } from '../bronnen/bronnen.schema'
import { meldenVan, onbeoordeeld, toetsGevolg } from '../casus/melden'
import { alle, antwoorden } from '../logboek/lezen'
import { type Casus, standVan } from '../logboek/naspelen'
import type { Grondslag, Hulp, Melden, Zekerheid } from '../weging/kader.schema'
import { loop, routeVan } from '../weging/loop'
import { laagste, zekerheidVan } from './zekerheid'

/** One reason of the oordeel: what was answered or happened, what follows, and on which source. */
export interface Reden {
  readonly soort: 'antwoord' | 'gevaar' | 'toets' | 'niet-beoordeeld' | 'route'
  readonly vraag: string | null
  readonly antwoord: string | null
  /** The line of the logboek it rests on, where there is one. */
  readonly nr: number | null
  readonly melden: Melden | null
  readonly hulp: Hulp | null
  readonly bron: string
  readonly grondslag: Grondslag
  readonly zekerheid: Zekerheid
}

/** Why the oordeel is what it is: all reasons, in the order of the kader, none left out. */
export function redenen(casus: Casus, bronnen: Bronnen): Reden[] {
  return [
    ...uitGevaar(casus, bronnen),
    ...uitAntwoorden(casus, bronnen),
    ...uitToets(casus, bronnen),
    ...uitRest(casus, bronnen),
  ]
}

function uitAntwoorden(casus: Casus, bronnen: Bronnen): Reden[] {
  const stand = standVan(casus)
  const gegeven = antwoorden(casus.regels)
  return loop(casus.kader, stand.antwoorden).telt.flatMap((vraag) => {
    const antwoord = stand.antwoorden[vraag]
    const regel = routeVan(casus.kader, vraag, antwoord)
    if (!regel || !antwoord) return []
    const nr = gegeven.get(vraag)?.nr ?? null
    return [
      reden(casus, bronnen, 'antwoord', regel, {
        vraag,
        antwoord,
        nr,
        melden: regel.melden ?? null,
        hulp: regel.hulp ?? null,
      }),
    ]
  })
}

function uitGevaar(casus: Casus, bronnen: Bronnen): Reden[] {
  if (!standVan(casus).gevaar) return []
  const nr = casus.regels.findLast(({ gebeurtenis }) => gebeurtenis.type === 'gevaar ingeroepen')?.nr ?? null
  const herkomst = { bron: 'veilig-thuis-gelderland-zuid', grondslag: 'advies' } as const
  return [reden(casus, bronnen, 'gevaar', herkomst, { nr, melden: 'direct', hulp: 'met-veilig-thuis' })]
}

function uitToets(casus: Casus, bronnen: Bronnen): Reden[] {
  const regel = toetsGevolg(casus.kader, standVan(casus))
  if (!regel) return []
  const uitslag = standVan(casus).hulp === 'tekort' ? 'nee' : 'twijfel'
  const toets = alle(casus.regels, 'toets gehouden').findLast(({ resultaat }) => resultaat === uitslag)
  return [
    reden(casus, bronnen, 'toets', regel, {
      antwoord: uitslag,
      nr: toets?.nr ?? null,
      melden: regel.melden ?? null,
      hulp: regel.hulp ?? null,
    }),
  ]
}

function uitRest(casus: Casus, bronnen: Bronnen): Reden[] {
  const stand = standVan(casus)
  const herkomst = { bron: 'afgeleid-weegwijzer', grondslag: 'advies' } as const
  const melden = meldenVan(casus.kader, stand)
  if (melden === 'niet-van-toepassing') return [reden(casus, bronnen, 'route', herkomst, { melden })]
  const vragen = new Set(melden === 'onbekend' ? onbeoordeeld(casus.kader, stand).map(({ vraag }) => vraag) : [])
  return [...vragen].map((vraag) => reden(casus, bronnen, 'niet-beoordeeld', herkomst, { vraag, melden }))
}

function reden(
  { kader }: Casus,
  bronnen: Bronnen,
  soort: Reden['soort'],
  { bron, grondslag }: { readonly bron: string; readonly grondslag: Grondslag },
  deel: Partial<Reden>,
): Reden {
  const leeg = { vraag: null, antwoord: null, nr: null, melden: null, hulp: null }
  return { ...leeg, ...deel, soort, bron, grondslag, zekerheid: laagste(kader.zekerheid, zekerheidVan(bronnen[bron])) }
}
