import { contactstop, eerstTaxatie, type Herkomst, regelsVan } from '../casus/bijzonderheidregels'
import { bijzonderePlichten, type Plicht } from '../casus/blokkades/bijzondere-plichten'
import type { Kenmerken, Stand } from '../casus/stand'
import { alle } from '../logboek/lezen'
import { type Casus, standVan } from '../logboek/naspelen'
import type { Stap } from '../weging/kader.schema'

/** A bijzonderheid of this casus and all that follows from it here and now, so that a screen decides nothing itself. */
export interface BijzonderheidNu {
  readonly id: string
  /** What counts as known of it. */
  readonly kenmerken: Kenmerken
  /** What the newest statement said and does not count: it would open contact without an expert's yes. */
  readonly nietOvergenomen: Kenmerken | null
  /** Why contact waits for an expert's yes, and for a risk taxation; `null` where it does not. */
  readonly contact: Herkomst | null
  readonly risicotaxatie: Herkomst | null
  /** The order of the steps, where a risk taxation changes it. */
  readonly volgorde: (Herkomst & { readonly stappen: readonly Stap[] }) | null
  readonly verplicht: readonly Plicht[]
  /** Whom to ask, for the profession of this casus. */
  readonly raadplegen: readonly (Herkomst & { readonly wie: string })[]
  readonly aandacht: readonly (Herkomst & { readonly id: string; readonly stap: Stap })[]
}

export function bijzonderhedenNu(casus: Casus): BijzonderheidNu[] {
  const stand = standVan(casus)
  const plichten = bijzonderePlichten(stand)
  return stand.bijzonderheden.map((id) => {
    const { volgorde, raadplegen, aandacht } = regelsVan(id)
    const taxatie = eerstTaxatie(id, stand.kenmerken[id])
    return {
      id,
      kenmerken: stand.kenmerken[id] ?? {},
      nietOvergenomen: nietOvergenomen(casus, stand, id),
      contact: contactstop(id, stand.kenmerken[id]) ?? null,
      risicotaxatie: taxatie ?? null,
      volgorde: (taxatie && volgorde) ?? null,
      verplicht: plichten.filter(({ bijzonderheid }) => bijzonderheid === id),
      raadplegen: raadplegen.flatMap(({ wie, bron, grondslag, ...voor }) =>
        isVoor(casus.kader.kader, voor) ? [{ wie, bron, grondslag }] : [],
      ),
      aandacht,
    }
  })
}

function nietOvergenomen({ regels }: Casus, { kenmerken }: Stand, id: string): Kenmerken | null {
  const laatste = alle(regels, 'bijzonderheid vastgesteld').findLast(({ bijzonderheid }) => bijzonderheid === id)
  const { risico, volwassen } = kenmerken[id] ?? {}
  const anders = {
    ...(laatste?.risico !== undefined && laatste.risico !== risico ? { risico: laatste.risico } : {}),
    ...(laatste?.volwassen !== undefined && laatste.volwassen !== volwassen ? { volwassen: laatste.volwassen } : {}),
  }
  return Object.keys(anders).length > 0 ? anders : null
}

interface Voor {
  readonly 'alleen-kaders'?: readonly string[] | undefined
  readonly 'niet-kaders'?: readonly string[] | undefined
}

function isVoor(kader: string, { 'alleen-kaders': alleen, 'niet-kaders': niet }: Voor): boolean {
  return (alleen?.includes(kader) ?? true) && !niet?.includes(kader)
}
