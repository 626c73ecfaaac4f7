import { type Bezwaar, leesGebeurtenis } from '../../machines/index'

/** What was filled in so far; an empty text is not yet answered. */
export interface Keuzes {
  readonly kader: string
  readonly beroep: string
  readonly codenaam: string
  readonly client: string
  readonly beslisser: string
  readonly aandachtsfunctionaris: string
}

export const LEEG: Keuzes = {
  kader: '',
  beroep: '',
  codenaam: '',
  client: '',
  beslisser: '',
  aandachtsfunctionaris: 'adviseert',
}

/** The pages in their order, each with the fields that it asks. */
export const PAGINAS = [
  { id: 'beroep', velden: ['kader'] },
  { id: 'kader', velden: [] },
  { id: 'codenaam', velden: ['codenaam'] },
  { id: 'client', velden: ['client'] },
  { id: 'beslissers', velden: ['beslisser', 'aandachtsfunctionaris'] },
] as const
export type PaginaId = (typeof PAGINAS)[number]['id']

export const ALLE_VELDEN: readonly string[] = PAGINAS.flatMap(({ velden }) => velden)

/** The fields of `casus geopend`, without what was left empty. */
export function invoerVan(keuzes: Keuzes, versie: string | undefined): Record<string, unknown> {
  const velden = { ...keuzes, versie: versie ?? '' }
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde.trim() !== ''))
}

/** What the core has against these fields. The day plays no part here: the app adds the real one. */
export function bezwarenBij(invoer: Record<string, unknown>, velden: readonly string[]): Bezwaar[] {
  const gelezen = leesGebeurtenis({ ...invoer, type: 'casus geopend', op: '2000-01-01' })
  if (!('bezwaren' in gelezen)) return []
  return gelezen.bezwaren.filter(({ waarden }) => velden.includes(waarden['veld'] ?? ''))
}
