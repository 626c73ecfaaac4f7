import { type Bezwaar, type Kaderkaart, leesGebeurtenis } from '../../machines/index'
import { samen, type Vorm } from '../werk/kladvorm'
import { isLeeg, type Organisatieprofiel } from '../werk/organisatieprofiel'

/** What was filled in so far; an empty text is not yet answered. */
export interface Keuzes {
  /** A place of work that asks for a profession first; no part of the casus. */
  readonly rol: string
  readonly kader: string
  readonly beroep: string
  readonly codenaam: string
  readonly client: string
  readonly beslisser: string
  readonly aandachtsfunctionaris: string
  readonly organisatieregels: readonly string[]
  /** What the organisation had agreed when this was filled in; no part of the casus. */
  readonly vanProfiel: string
}

const LEEG: Keuzes = {
  rol: '',
  kader: '',
  beroep: '',
  codenaam: '',
  client: '',
  beslisser: '',
  aandachtsfunctionaris: 'adviseert',
  organisatieregels: [],
  vanProfiel: '',
}

/**
 * A new casus begins with what the organisation agreed, and with what was filled in before. What the organisation agreed
 * since then comes over it; what it had agreed already does not, because someone may have chosen otherwise.
 */
export function beginKeuzes(profiel: Organisatieprofiel, eerder: Keuzes = LEEG): Keuzes {
  const { beslisser, aandachtsfunctionaris, regels } = profiel
  const vanProfiel = isLeeg(profiel) ? '' : JSON.stringify({ beslisser, aandachtsfunctionaris, regels })
  if (vanProfiel === eerder.vanProfiel) return eerder
  if (vanProfiel === '') return { ...eerder, vanProfiel }
  return {
    ...eerder,
    beslisser: beslisser || eerder.beslisser,
    aandachtsfunctionaris,
    organisatieregels: regels,
    vanProfiel,
  }
}

/** What was filled in before, as far as it still fits, under what the organisation agrees now. */
export function leesKeuzes(profiel: Organisatieprofiel): Vorm<Keuzes> {
  const lees = samen(LEEG)
  return (ruw) => {
    const eerder = lees(ruw)
    return eerder && beginKeuzes(profiel, eerder)
  }
}

/** The pages in their order, each with the fields that it asks. */
export const PAGINAS = [
  { id: 'beroep', velden: ['kader'] },
  { id: 'kader', velden: [] },
  { id: 'codenaam', velden: ['codenaam'] },
  { id: 'client', velden: ['client'] },
  { id: 'beslissers', velden: ['beslisser', 'aandachtsfunctionaris', 'organisatieregels'] },
] as const
export type PaginaId = (typeof PAGINAS)[number]['id']

export const ALLE_VELDEN: readonly string[] = PAGINAS.flatMap(({ velden }) => velden)

/**
 * The fields of `casus geopend`, without what was left empty. A profession chosen under a place of work is left out when
 * the kader has no words for it: the casus would show a bare id.
 */
export function invoerVan(
  { rol: _plek, vanProfiel: _profiel, ...keuzes }: Keuzes,
  kaart: Kaderkaart | undefined,
): Record<string, unknown> {
  const beroep = kaart?.beroepen.find(({ id }) => id === keuzes.beroep)?.id ?? ''
  const velden = { ...keuzes, beroep, versie: kaart?.versie ?? '' }
  return Object.fromEntries(
    Object.entries(velden).filter(([, waarde]) =>
      typeof waarde === 'string' ? waarde.trim() !== '' : waarde.length > 0,
    ),
  )
}

/** What the core has against these fields. The day plays no part here: the app adds the real one. */
export function bezwarenBij(invoer: Record<string, unknown>, velden: readonly string[]): Bezwaar[] {
  const gelezen = leesGebeurtenis({ ...invoer, type: 'casus geopend', op: '2000-01-01' })
  if (!('bezwaren' in gelezen)) return []
  return gelezen.bezwaren.filter(({ waarden }) => velden.includes(waarden['veld'] ?? ''))
}

/** Which field of the first page lacks an answer: with a place of work, that is the profession or the kader under it. */
export function veldBijKader({ rol, beroep }: Keuzes): 'kader' | 'rol-beroep' | 'rol-kader' {
  if (!rol) return 'kader'
  return beroep ? 'rol-kader' : 'rol-beroep'
}
