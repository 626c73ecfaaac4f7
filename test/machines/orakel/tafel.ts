import type { Antwoord, Hulp, Kader, Melden } from '../../../machines/weging/kader.schema'

/*
 * The kader as a flat table, and what a set of answers means in it. Written by hand from the same data and apart from
 * `machines/weging/loop.ts`: it is the oracle for it.
 */

type Regel = Kader['vragen'][number]['antwoorden']['ja']
export type Gegeven = Readonly<Record<string, Antwoord | null>>

const MELDEN: readonly Melden[] = ['direct', 'nodig', 'onbekend', 'niet-nodig', 'niet-van-toepassing']
const HULP: readonly Hulp[] = [
  'met-veilig-thuis',
  'niet-toereikend',
  'onbekend',
  'starten',
  'niet-nodig',
  'niet-van-toepassing',
]

export interface Tafel {
  readonly eerste: string
  readonly veiligheid: readonly string[]
  readonly regels: ReadonlyMap<string, Regel>
  readonly vragen: ReadonlyMap<string, Kader['vragen'][number]>
}

export interface Uitslag {
  readonly positie: string
  readonly telt: readonly string[]
  readonly melden: Melden
  readonly hulp: Hulp
}

export function maakTafel(kader: Kader): Tafel {
  const regels = new Map<string, Regel>()
  for (const vraag of kader.vragen) {
    for (const [antwoord, regel] of Object.entries(vraag.antwoorden))
      if (regel) regels.set(`${vraag.id}=${antwoord}`, regel)
  }
  return {
    eerste: kader.vragen[0]?.id ?? '',
    veiligheid: kader.vragen.flatMap((vraag) => (vraag['op-elk-moment'] ? [vraag.id] : [])),
    regels,
    vragen: new Map(kader.vragen.map((vraag) => [vraag.id, vraag])),
  }
}

export function uitslag(tafel: Tafel, gegeven: Gegeven): Uitslag {
  const gehad: string[] = []
  let plaats = tafel.eerste
  let einde = false
  while (!einde && gegeven[plaats]) {
    gehad.push(plaats)
    const regel = tafel.regels.get(`${plaats}=${gegeven[plaats]}`)
    const gemist = tafel.veiligheid.filter((vraag) => !gehad.includes(vraag))
    const zorg = gemist.some((vraag) => gegeven[vraag] === 'ja' || gegeven[vraag] === 'twijfel')
    if (regel?.naar) plaats = regel.naar
    else if (zorg) plaats = gemist[0] ?? ''
    else {
      plaats = regel?.uitkomst ?? ''
      einde = true
    }
  }
  const telt = [...gehad, ...tafel.veiligheid.filter((vraag) => gegeven[vraag] && !gehad.includes(vraag))]
  const regels = telt.map((vraag) => tafel.regels.get(`${vraag}=${gegeven[vraag]}`))
  const melden =
    zwaarst(
      MELDEN,
      regels.map((regel) => regel?.melden),
    ) ?? 'onbekend'
  const hulp =
    zwaarst(
      HULP,
      regels.map((regel) => regel?.hulp),
    ) ?? 'onbekend'
  if (!einde)
    return {
      positie: plaats,
      telt,
      melden: moet(melden) ? melden : 'onbekend',
      hulp: hulp === 'met-veilig-thuis' ? hulp : 'onbekend',
    }
  if (moet(melden)) return { positie: 'melden', telt, melden, hulp }
  return { positie: melden === 'onbekend' ? 'veilig-thuis-raadplegen' : plaats, telt, melden, hulp }
}

export function moet(melden: Melden): boolean {
  return melden === 'direct' || melden === 'nodig'
}

export function zwaarsteMelden(een: Melden, ander: Melden | undefined): Melden {
  return zwaarst(MELDEN, [een, ander]) ?? een
}

export function zwaarsteHulp(een: Hulp, ander: Hulp | undefined): Hulp {
  return zwaarst(HULP, [een, ander]) ?? een
}

export function isLichter(melden: Melden, dan: Melden): boolean {
  return MELDEN.indexOf(melden) > MELDEN.indexOf(dan)
}

function zwaarst<T>(volgorde: readonly T[], waarden: readonly (T | undefined)[]): T | undefined {
  return volgorde.find((waarde) => waarden.includes(waarde))
}
