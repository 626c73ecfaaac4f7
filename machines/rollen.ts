import * as v from 'valibot'
import type { Taal } from './kaderboek'
import type { Grondslag } from './weging/kader.schema'
import { RollenSchema, RolwoordenSchema } from './weging/rollen.schema'

/** A place of work without a kader of its own: the profession there decides which kader one weighs with. */
export interface Rol {
  readonly id: string
  readonly naam: string
  readonly uitleg: string
  /** With more than one kader the organisation chooses. */
  readonly beroepen: readonly { readonly id: string; readonly naam: string; readonly kaders: readonly string[] }[]
  readonly bron: string
  readonly grondslag: Grondslag
}

const woorden = {
  nl: async () => (await import('./kaders/rollen.nl.yaml')).default,
  en: async () => (await import('./kaders/rollen.en.yaml')).default,
}

/** Loads the chooser for people whose place of work is no kader (`rollen.yaml`), in one language. */
export async function laadRollen(taal: Taal): Promise<readonly Rol[]> {
  const [{ default: regels }, tekst] = await Promise.all([import('./kaders/rollen.yaml'), woorden[taal]()])
  const namen = v.parse(RolwoordenSchema, tekst)
  return v.parse(RollenSchema, regels).map(({ id, beroepen, ...herkomst }) => ({
    ...herkomst,
    id,
    naam: namen[id]?.titel ?? id,
    uitleg: namen[id]?.uitleg ?? '',
    beroepen: beroepen.map((beroep) => ({ ...beroep, naam: namen[id]?.beroepen[beroep.id] ?? beroep.id })),
  }))
}

/**
 * The place of work that a profession tells of by itself: `jgz` for a jeugdarts. The casus does not record where somebody
 * works, so a profession that stands under more than one place of work, or under none, tells nothing: `undefined`.
 */
export function rolVan(
  rollen: readonly Pick<Rol, 'id' | 'beroepen'>[],
  kader: string,
  beroep: string | undefined,
): string | undefined {
  const mogelijk = rollen.filter(({ beroepen }) =>
    beroepen.some(({ id, kaders }) => id === beroep && kaders.includes(kader)),
  )
  return mogelijk.length === 1 ? mogelijk[0]?.id : undefined
}
