import { contactBlokken } from '../casus/blokkades/contact-blokken'
import { meldenVan } from '../casus/melden'
import { isVermoedenWeg } from '../casus/vermoeden'
import { personen } from '../logboek/lezen'
import { type Casus, standVan } from '../logboek/naspelen'
import type { Regel } from '../logboek/regel'
import type { Ontbrekend } from './ontbreekt'

/** Somebody to be told about a melding, and whether it is recorded that they were, or why not. */
export interface TeInformeren {
  /** An id of the list, or the code name for a client who is not in it; `null` where nobody wrote down who they are. */
  readonly persoon: string | null
  readonly vastgelegd: boolean
}

/**
 * Who is to be told, each apart: every listed person with gezag, the child where the client is a minor, else the client
 * and the adults who depend on others. While nobody with gezag over a minor is listed, one entry stands for them all.
 */
export function teInformeren(casus: Casus): TeInformeren[] {
  const { regels } = casus
  const bij = wie(casus)
  const gezegd = regels
    .slice(vanaf(regels))
    .flatMap(({ gebeurtenis }) =>
      gebeurtenis.type === 'betrokkene geinformeerd' || gebeurtenis.type === 'betrokkene niet geinformeerd'
        ? [gebeurtenis.persoon]
        : [],
    )
  return bij.map((persoon) => ({
    persoon,
    vastgelegd: persoon === null ? gezegd.some((naam) => !bij.includes(naam)) : gezegd.includes(persoon),
  }))
}

/**
 * What is missing about informing, from the decision to report or the melding itself on. It holds nothing. While
 * contact is shut nobody is sent to the family: then the ground for silence is what is asked for.
 */
export function informeren(casus: Casus): Ontbrekend[] {
  const stand = standVan(casus)
  const over = isVermoedenWeg(casus.kader, stand) || meldenVan(casus.kader, stand) === 'niet-van-toepassing'
  if (!stand.gemeld && (over || stand.meldbesluit !== 'melden')) return []
  const id = contactBlokken(stand).length > 0 ? 'informeren-grond' : 'informeren'
  return teInformeren(casus)
    .filter(({ vastgelegd }) => !vastgelegd)
    .map(({ persoon }) => ({ id, stap: 'beslissen', waarden: persoon === null ? {} : { persoon } }))
}

const HOORT = { kind: 'kind', jongere: 'kind', volwassene: 'afhankelijke-volwassene' } as const

function wie({ regels, geopend: { codenaam, client } }: Casus): (string | null)[] {
  const lijst = personen(regels)
  if (lijst.length === 0) return [null]
  const zelf = lijst.find(({ aanduiding }) => aanduiding === codenaam)?.id
  const hoort = HOORT[client]
  const bij = lijst.filter(({ id, gezag, relatie }) => gezag || relatie === hoort || id === zelf).map(({ id }) => id)
  const buitenLijst = zelf === undefined && (client === 'volwassene' || !lijst.some(({ relatie }) => relatie === hoort))
  const zonderGezag = client !== 'volwassene' && !lijst.some(({ gezag }) => gezag)
  return [...(zonderGezag ? [null] : []), ...bij, ...(buitenLijst ? [codenaam] : [])]
}

type Koers = 'melden' | 'niet-melden' | null

/** How many lines lie before the course turned to a melding: who was told of not reporting was not told of this. */
function vanaf(regels: readonly Regel[]): number {
  let koers: Koers = null
  let plek = 0
  for (const [nr, regel] of regels.entries()) {
    const wordt = koersNa(koers, regel)
    if (koers === 'niet-melden' && wordt === 'melden') plek = nr
    koers = wordt
  }
  return plek
}

/** A casus that closes without a decision closes because the suspicion is gone. */
function koersNa(koers: Koers, { gebeurtenis }: Regel): Koers {
  if (gebeurtenis.type === 'melden besloten') return gebeurtenis.besluit
  if (gebeurtenis.type === 'melding gedaan') return 'melden'
  return gebeurtenis.type === 'casus gesloten' ? (koers ?? 'niet-melden') : koers
}
