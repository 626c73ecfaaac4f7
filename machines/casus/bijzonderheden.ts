import { bijzonderheden } from '../bijzonderheden/bijzonderheden'
import { BIJZONDERHEDEN, type Bijzonderheid, type BijzonderheidRegels } from '../bijzonderheden/bijzonderheden.schema'
import { type Grondslag, STAPPEN, type Stap } from '../weging/kader.schema'
import type { GebeurtenisVan } from './gebeurtenissen/vocabulaire'
import type { Kenmerken, Stand } from './stand'

export interface Herkomst {
  readonly bron: string
  readonly grondslag: Grondslag
}

type Gezegd = Pick<GebeurtenisVan<'bijzonderheid vastgesteld'>, 'risico' | 'vertrek' | 'volwassen'>

/** The rules of one bijzonderheid, from the table. */
export function regelsVan(bijzonderheid: string): BijzonderheidRegels {
  const regels = bijzonderheden[bijzonderheid]
  if (!regels) throw new Error(`onbekende bijzonderheid: ${bijzonderheid}`)
  return regels
}

/** The bijzonderheden that grounds against contact point at. */
export function vormenBij(gronden: readonly string[]): Bijzonderheid[] {
  return BIJZONDERHEDEN.filter((naam) => gronden.includes(regelsVan(naam).contactgrond ?? ''))
}

/** Why a bijzonderheid stops contact until an expert's yes, or `undefined`. A risk that nobody stated counts as real. */
export function contactstop(bijzonderheid: string, { risico }: Kenmerken = {}): Herkomst | undefined {
  const { contact } = regelsVan(bijzonderheid)
  const alleen = contact?.['alleen-bij-risico']
  return !alleen || risico === undefined || alleen.includes(risico) ? contact : undefined
}

/** Why a risk taxation comes before contact, or `undefined`. A victim of unknown age counts as a minor. */
export function eerstTaxatie(bijzonderheid: string, { volwassen }: Kenmerken = {}): Herkomst | undefined {
  const { risicotaxatie } = regelsVan(bijzonderheid)
  return risicotaxatie?.voor === 'minderjarige' && volwassen ? undefined : risicotaxatie
}

/** Whether what was stated opens the acute question, unanswered. */
export function opentAcuut(bijzonderheid: string, { risico, vertrek }: Gezegd): boolean {
  const { acuut } = regelsVan(bijzonderheid)
  const bijRisico = risico !== undefined && acuut?.['bij-risico']?.includes(risico)
  return Boolean(bijRisico || (vertrek && acuut?.['bij-vertrek']))
}

/** Whether an expert has opened what this bijzonderheid holds: a yes to contact, and the taxation where one is due. */
export function isVrijgegeven(stand: Stand, bijzonderheid: string): boolean {
  const kenmerken = stand.kenmerken[bijzonderheid]
  const stop = contactstop(bijzonderheid, kenmerken)
  const taxatie = eerstTaxatie(bijzonderheid, kenmerken)
  return (!(stop || taxatie) || stand.contactadvies === 'ja') && (!taxatie || stand.risicotaxatie)
}

/**
 * What is known of a bijzonderheid after a new statement. What was stated and holds contact is only made lighter once
 * an expert has opened it: otherwise the earlier, graver statement stands.
 */
export function kenmerkenNa(stand: Stand, bijzonderheid: string, { risico, volwassen }: Gezegd): Stand['kenmerken'] {
  const was = stand.kenmerken[bijzonderheid] ?? {}
  const mag = isVrijgegeven(stand, bijzonderheid)
  const lichter =
    was.risico !== undefined &&
    contactstop(bijzonderheid, was) !== undefined &&
    contactstop(bijzonderheid, { risico: risico ?? was.risico }) === undefined
  const ouder = was.volwassen === false && volwassen === true
  const wordt = {
    ...was,
    ...(risico === undefined || (lichter && !mag) ? {} : { risico }),
    ...(volwassen === undefined || (ouder && !mag) ? {} : { volwassen }),
  }
  return Object.keys(wordt).length > 0 ? { ...stand.kenmerken, [bijzonderheid]: wordt } : stand.kenmerken
}

/** The five steps in the order that the bijzonderheden ask: where a risk taxation comes first, the talk follows it. */
export function stapvolgorde(stand: Stand): readonly Stap[] {
  const anders = stand.bijzonderheden.find((naam) => eerstTaxatie(naam, stand.kenmerken[naam]) !== undefined)
  return (anders && regelsVan(anders).volgorde?.stappen) || STAPPEN
}
