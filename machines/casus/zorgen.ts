import type { Stand } from './stand'

/** Whom a check of step 1 is about: children (also the unborn), or adults who depend on the care of the client. */
export type Zorgsoort = 'kinderen' | 'afhankelijken'

/** Worries from a check that go nowhere yet. */
export interface Zorg {
  /** The day of the check. What was asked or weighed before it was not about these worries. */
  readonly sinds: string
  /** The questions about safety that were not yet weighed since, for somebody whom the check is about. */
  readonly nog: readonly string[]
}

const VEILIGHEID = ['acuut', 'structureel']

/** The worries that a check leaves open. */
export function openZorg(op: string, eerder: Zorg | null): Zorg {
  return { sinds: eerder && eerder.sinds > op ? eerder.sinds : op, nog: VEILIGHEID }
}

/** Worries that Veilig Thuis was asked about, that were reported, or that were left with a reason go no further. */
export function zorgenNa(stand: Stand, op: string): Stand['zorgen'] {
  return perSoort(stand, (zorg) => (op < zorg.sinds ? zorg : null))
}

/** A question was weighed for these people: worries end once both questions about safety were, for one of their kind. */
export function zorgenNaWeging(stand: Stand, vraag: string, personen: readonly string[], op: string): Stand['zorgen'] {
  return perSoort(stand, (zorg, soort) => {
    const betreft = personen.some((persoon) => stand.volwassenen.includes(persoon) === (soort === 'afhankelijken'))
    if (!betreft || op < zorg.sinds) return zorg
    const nog = zorg.nog.filter((ander) => ander !== vraag)
    return nog.length > 0 ? { ...zorg, nog } : null
  })
}

/** A new round takes no answer along, so worries that were half weighed are not weighed. */
export function zorgenInNieuweRonde(stand: Stand): Stand['zorgen'] {
  return perSoort(stand, (zorg) => ({ ...zorg, nog: VEILIGHEID }))
}

function perSoort({ zorgen }: Stand, wordt: (zorg: Zorg, soort: Zorgsoort) => Zorg | null): Stand['zorgen'] {
  const een = (soort: Zorgsoort) => zorgen[soort] && wordt(zorgen[soort], soort)
  return { kinderen: een('kinderen'), afhankelijken: een('afhankelijken') }
}
