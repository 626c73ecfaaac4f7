import type { Bronnen } from '../../../machines/index'

/** One sentence of the content, with the place where it stands. */
export interface Zin {
  readonly plek: string
  readonly tekst: string
}

/** A rule as content declares it. */
export interface Regel {
  readonly bron: string
  readonly grondslag: string
}

/** Every text below a place, with its path. */
export function tekstenIn(deel: unknown, plek: string): Zin[] {
  if (typeof deel === 'string') return [{ plek, tekst: deel }]
  if (typeof deel !== 'object' || deel === null) return []
  return Object.entries(deel).flatMap(([sleutel, waarde]) => tekstenIn(waarde, `${plek} ${sleutel}`))
}

/** Every declared rule below a place: what has a source and a grondslag of its own. */
export function regelsIn(deel: unknown, plek = ''): { plek: string; regel: Regel }[] {
  if (typeof deel !== 'object' || deel === null) return []
  const { bron, grondslag } = deel as Partial<Regel>
  const zelf = typeof bron === 'string' && typeof grondslag === 'string' ? [{ plek, regel: { bron, grondslag } }] : []
  const naam = (sleutel: string, waarde: unknown) =>
    Array.isArray(deel) ? ((waarde as { id?: string } | null)?.id ?? sleutel) : sleutel
  return [
    ...zelf,
    ...Object.entries(deel).flatMap(([sleutel, waarde]) => regelsIn(waarde, `${plek} ${naam(sleutel, waarde)}`)),
  ]
}

const WET = /\bwettelijk\w*|\bwet\b|\bbesluit verplichte\b|\bstatut\w+|\blegal\w*|\blaws?\b/gi

/** Words that hold no duty: a representative, a profession, a relative. */
const ONSCHULDIG = /wettelijk\w* vertegenwoordig\w*|legal\w* represent\w*|forensics and law|in-law/gi
const GEEN = /\b(?:geen|niet|nooit|no|not|nor|neither|never|nothing)\b/i
const ALS = /\b(?:valt|vallen|geldt|gelden|if|falls?|tot 2019|until 2019)\b/i
const TWIJFEL = /\btwijfel\w*|\bdoubt\w*/i
const NORM = /\bberoepsnorm\b|\bprofessional norm\b|\bnorm (?:van|of)\b/i

/** The sentences that say that the law asks something; not those that say that it does not, or only if it applies. */
export function wetszinnen(tekst: string): string[] {
  return tekst
    .replaceAll(ONSCHULDIG, '')
    .split(/(?<=[.;?])\s+/)
    .filter((zin) => [...zin.matchAll(WET)].some((gevonden) => !ontkend(zin, gevonden.index)))
}

/** The sentences that call the rule they stand at a professional norm. */
function normzinnen(tekst: string): string[] {
  return tekst
    .split(/(?<=[.;?])\s+/)
    .filter((zin) => /^(?:dit is een beroepsnorm|this is a professional norm)\b/i.test(zin) && !GEEN.test(zin))
}

function ontkend(zin: string, plek: number): boolean {
  const erbij = zin.slice(Math.max(0, plek - 50), plek + 60)
  return GEEN.test(erbij) || ALS.test(erbij)
}

/** The laws that a sentence names between brackets. */
function genoemdeWetten(tekst: string): string[] {
  return [...tekst.matchAll(/\(((?:Wet |Besluit )[^()]+|Jeugdwet)\)/g)].map(([, wet = '']) => wet)
}

export function isArtikel(bronnen: Bronnen, bron: string): boolean {
  return bronnen[bron]?.wet !== undefined && bronnen[bron].artikel !== undefined
}

/** What is wrong with rules: a legal duty without an article, an unread source as a norm, doubt as a legal duty. */
export function regelFouten(regels: readonly { plek: string; regel: Regel }[], bronnen: Bronnen): string[] {
  return regels.flatMap(({ plek, regel: { bron, grondslag } }) => [
    ...(bronnen[bron] ? [] : [`${plek}: onbekende bron ${bron}`]),
    ...(grondslag === 'wettelijk' && !isArtikel(bronnen, bron) ? [`${plek}: wettelijk zonder artikel (${bron})`] : []),
    ...(grondslag !== 'advies' && bronnen[bron]?.gelezen === 'afgeleid' ? [`${plek}: afgeleid als ${grondslag}`] : []),
    ...(grondslag === 'wettelijk' && / twijfel( |$)/.test(plek) ? [`${plek}: twijfel als wettelijk`] : []),
  ])
}

/** What is wrong with a text, given the rules it stands beside. */
export function tekstFouten({ plek, tekst }: Zin, ernaast: readonly Regel[], bronnen: Bronnen): string[] {
  const zinnen = wetszinnen(tekst)
  const wettelijk = ernaast.some(({ bron, grondslag }) => grondslag === 'wettelijk' && isArtikel(bronnen, bron))
  const norm = ernaast.length > 0 && ernaast.every(({ grondslag }) => grondslag === 'advies')
  const bekend = (wet: string) => Object.values(bronnen).some((bron) => bron.wet?.startsWith(wet))
  return [
    ...(wettelijk ? [] : zinnen.map((zin) => `${plek}: wet zonder artikel: ${zin}`)),
    ...zinnen
      .filter((zin) => TWIJFEL.test(zin) && !NORM.test(zin))
      .map((zin) => `${plek}: twijfel als wettelijk: ${zin}`),
    ...(norm ? normzinnen(tekst).map((zin) => `${plek}: norm terwijl het advies is: ${zin}`) : []),
    ...genoemdeWetten(tekst)
      .filter((wet) => !bekend(wet))
      .map((wet) => `${plek}: onbekende wet: ${wet}`),
  ]
}
