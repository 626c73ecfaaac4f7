import type { GebeurtenisVan } from './gebeurtenissen/vocabulaire'
import type { Stand } from './stand'

type Contact = Pick<Stand, 'contactadvies' | 'risicotaxatie' | 'contactOp'>

/** A *no* to contact, of Veilig Thuis or of another expert. */
export function isNee({ contactadvies }: Pick<Stand, 'contactadvies'>): boolean {
  return contactadvies === 'nee' || contactadvies === 'nee-veilig-thuis'
}

/** A new danger in contact, or a new start: an earlier *yes* and risk taxation are stale. A *no* stays a no. */
export function contactOpnieuw(stand: Stand, op: string): Contact {
  return {
    contactadvies: isNee(stand) ? stand.contactadvies : 'geen',
    risicotaxatie: false,
    contactOp: laatste(stand.contactOp, op),
  }
}

/**
 * What an expert said about contact. A *yes* and a risk taxation count when they are not of a day before the newest
 * danger; a *no* always does, and that of Veilig Thuis is only taken back by Veilig Thuis.
 */
export function naContactadvies(
  stand: Stand,
  { met, op, contact, risicotaxatie }: GebeurtenisVan<'raadpleging gehouden'>,
): Partial<Contact> {
  if (met !== 'veilig-thuis' && met !== 'deskundige') return {}
  const opTijd = stand.contactOp === null || op >= stand.contactOp
  const magTerug = met === 'veilig-thuis' || stand.contactadvies !== 'nee-veilig-thuis'
  return {
    ...(contact === 'nee'
      ? {
          contactadvies: magTerug && met !== 'veilig-thuis' ? ('nee' as const) : ('nee-veilig-thuis' as const),
          contactOp: laatste(stand.contactOp, op),
        }
      : {}),
    ...(contact === 'ja' && opTijd && magTerug ? { contactadvies: 'ja' as const } : {}),
    ...(risicotaxatie && opTijd ? { risicotaxatie: true } : {}),
  }
}

function laatste(dag: string | null, op: string): string {
  return dag !== null && dag > op ? dag : op
}
