import { bijzonderheden } from '../bijzonderheden/bijzonderheden'
import {
  BIJZONDERHEDEN,
  type Bijzonderheid,
  type BijzonderheidRegels,
  VGV_RISICOS,
  type VgvRisico,
} from '../bijzonderheden/bijzonderheden.schema'
import { type Grondslag, STAPPEN, type Stap } from '../weging/kader.schema'
import type { GebeurtenisVan } from './gebeurtenissen/vocabulaire'
import type { Kenmerken, Stand } from './stand'

export interface Herkomst {
  readonly bron: string
  readonly grondslag: Grondslag
}

/** A risk that nobody stated counts as real. */
const ONGEZEGD: VgvRisico = 'reeel'

export type Gezegd = Pick<GebeurtenisVan<'bijzonderheid vastgesteld'>, 'risico' | 'vertrek' | 'volwassen'>

/** The rules of one bijzonderheid, from the table. */
export function regelsVan(bijzonderheid: string): BijzonderheidRegels {
  const regels = bijzonderheden[bijzonderheid]
  if (!regels) throw new Error(`No rules for the bijzonderheid ${bijzonderheid}`)
  return regels
}

/** The bijzonderheden that grounds against contact point at. */
export function vormenBij(gronden: readonly string[]): Bijzonderheid[] {
  return BIJZONDERHEDEN.filter((naam) => gronden.includes(regelsVan(naam).contactgrond ?? ''))
}

/** Whether some rule of this bijzonderheid looks at a kenmerk; what no rule looks at is not kept. */
export function leest(bijzonderheid: string, kenmerk: keyof Kenmerken): boolean {
  const { contact, acuut, risicotaxatie } = regelsVan(bijzonderheid)
  if (kenmerk === 'volwassen') return risicotaxatie?.voor === 'minderjarige'
  return contact?.['alleen-bij-risico'] !== undefined || acuut?.['bij-risico'] !== undefined
}

/** Whether it stops contact or obliges something, whatever was stated of it. */
export function vraagtIets(bijzonderheid: string): boolean {
  return raaktContact(bijzonderheid) || regelsVan(bijzonderheid).verplicht.length > 0
}

/** Whether it is about contact at all; what an expert said of contact did not reckon with it. */
export function raaktContact(bijzonderheid: string): boolean {
  const { contact, risicotaxatie } = regelsVan(bijzonderheid)
  return contact !== undefined || risicotaxatie !== undefined
}

/** Why a bijzonderheid stops contact until an expert's yes, or `undefined`. */
export function contactstop(bijzonderheid: string, { risico = ONGEZEGD }: Kenmerken = {}): Herkomst | undefined {
  const { contact } = regelsVan(bijzonderheid)
  return contact?.['alleen-bij-risico']?.includes(risico) === false ? undefined : contact
}

/** Why a risk taxation comes before contact, or `undefined`. A victim of unknown age counts as a minor. */
export function eerstTaxatie(bijzonderheid: string, { volwassen }: Kenmerken = {}): Herkomst | undefined {
  const { risicotaxatie } = regelsVan(bijzonderheid)
  return risicotaxatie?.voor === 'minderjarige' && volwassen ? undefined : risicotaxatie
}

/** Whether what was stated opens the acute question, unanswered; a journey this week always does. */
export function opentAcuut(bijzonderheid: string, { risico, vertrek }: Gezegd): boolean {
  const bijRisico = regelsVan(bijzonderheid).acuut?.['bij-risico'] ?? []
  return vertrek !== undefined || (risico !== undefined && bijRisico.includes(risico))
}

/** Whether an expert has opened what this bijzonderheid holds: a yes to contact, and the taxation where one is due. */
export function isVrijgegeven(stand: Stand, bijzonderheid: string): boolean {
  const kenmerken = stand.kenmerken[bijzonderheid]
  const stop = contactstop(bijzonderheid, kenmerken)
  const taxatie = eerstTaxatie(bijzonderheid, kenmerken)
  return (!(stop || taxatie) || stand.contactadvies === 'ja') && (!taxatie || stand.risicotaxatie)
}

/**
 * What is known of a bijzonderheid after a new statement. Once it stands, what holds contact is only made lighter when
 * an expert has opened it: otherwise the earlier, graver statement stands, and what nobody stated counts as the graver.
 */
export function kenmerkenNa(stand: Stand, bijzonderheid: string, { risico, volwassen }: Gezegd): Kenmerken {
  const was = stand.kenmerken[bijzonderheid] ?? {}
  const wordt = {
    ...was,
    ...(risico !== undefined && leest(bijzonderheid, 'risico') ? { risico } : {}),
    ...(volwassen !== undefined && leest(bijzonderheid, 'volwassen') ? { volwassen } : {}),
  }
  const lichter =
    (contactstop(bijzonderheid, was) && !contactstop(bijzonderheid, wordt)) ||
    (eerstTaxatie(bijzonderheid, was) && !eerstTaxatie(bijzonderheid, wordt))
  const houdt = stand.bijzonderheden.includes(bijzonderheid) && !isVrijgegeven(stand, bijzonderheid)
  return lichter && houdt ? was : wordt
}

/** Whether a later statement is graver than what was known: what it obliges is then asked anew. */
export function isZwaarder(bijzonderheid: string, was: Kenmerken, wordt: Kenmerken): boolean {
  const ernst = ({ risico = ONGEZEGD }: Kenmerken) => VGV_RISICOS.indexOf(risico)
  const taxatie = (kenmerken: Kenmerken) => eerstTaxatie(bijzonderheid, kenmerken) !== undefined
  return ernst(wordt) > ernst(was) || (taxatie(wordt) && !taxatie(was))
}

/** The five steps in the order that the bijzonderheden ask: where a risk taxation comes first, the talk follows it. */
export function stapvolgorde(stand: Stand): readonly Stap[] {
  const anders = stand.bijzonderheden.find((naam) => eerstTaxatie(naam, stand.kenmerken[naam]) !== undefined)
  return (anders && regelsVan(anders).volgorde?.stappen) || STAPPEN
}
