import type { BijzonderheidRegels } from '../bijzonderheden/bijzonderheden.schema'
import { regelsVan } from './bijzonderheidregels'
import type { Stand } from './stand'

/** Duties of bijzonderheden that were settled, as `<bijzonderheid>/<plicht>`: done, or left out with a reason. */
export type Afgedaan = Readonly<Record<string, 'gedaan' | 'reden'>>

type Verplicht = BijzonderheidRegels['verplicht'][number]
const naam = (vorm: string, plicht: string) => `${vorm}/${plicht}`

export function hoeAfgedaan({ afgedaan }: Stand, vorm: string, plicht: string): 'gedaan' | 'reden' | undefined {
  return afgedaan[naam(vorm, plicht)]
}

/** Settles a duty for every bijzonderheid that stands now; one that comes later starts unsettled. */
export function doeAf(
  { bijzonderheden, afgedaan }: Stand,
  hoe: 'gedaan' | 'reden',
  past: (plicht: Verplicht) => boolean,
): Afgedaan {
  const namen = bijzonderheden.flatMap((vorm) =>
    regelsVan(vorm)
      .verplicht.filter(past)
      .map(({ id }) => naam(vorm, id)),
  )
  const nieuw = namen.filter((een) => hoe === 'gedaan' || !afgedaan[een])
  return nieuw.length > 0 ? { ...afgedaan, ...Object.fromEntries(nieuw.map((een) => [een, hoe])) } : afgedaan
}

/** What one bijzonderheid asks is asked anew. */
export function vraagOpnieuw(afgedaan: Afgedaan, vorm: string): Afgedaan {
  return houd(afgedaan, (een) => !een.startsWith(`${vorm}/`))
}

/** A new round asks for its own reasons; what was done stays done. */
export function zonderRedenen(afgedaan: Afgedaan): Afgedaan {
  return houd(afgedaan, (_een, hoe) => hoe !== 'reden')
}

/** The same record when nothing of it goes, so that states keep sharing it. */
function houd(afgedaan: Afgedaan, blijft: (een: string, hoe: 'gedaan' | 'reden') => boolean): Afgedaan {
  const over = Object.entries(afgedaan).filter(([een, hoe]) => blijft(een, hoe))
  return over.length < Object.keys(afgedaan).length ? Object.fromEntries(over) : afgedaan
}
