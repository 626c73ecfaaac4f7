import {
  type Bezwaar,
  type Casus,
  type Kader,
  kaderVersies,
  laadKader,
  naspelen,
  type Regel,
  vraagVan,
} from '../../../machines/index'
import { waar } from './inlezen'
import { mis, type Probleem, type Uitkomst } from './probleem'
import type { Script } from './script'

/** Replays checked lines under the kader that the first of them names. */
export async function speelAf(regels: readonly Regel[], regelVan: Script['regelVan']): Promise<Uitkomst<Casus>> {
  const geopend = regels[0]?.gebeurtenis
  if (geopend?.type !== 'casus geopend') return mis('eerst-openen')
  const kader = await laadKader(geopend)
  if (!kader)
    return { problemen: [{ ...kaderOnbekend(geopend.kader, geopend.versie), ...waar(geopend, 1, regelVan(1)) }] }
  const gespeeld = naspelen(kader, regels)
  if ('goed' in gespeeld) return gespeeld
  const { nr, bezwaren } = gespeeld.geweigerd
  const plaats = waar(regels.find((regel) => regel.nr === nr)?.gebeurtenis, nr, regelVan(nr))
  const redenen = bezwaren.length > 0 ? bezwaren : [{ id: 'past-niet', waarden: {} }]
  return { problemen: redenen.map((bezwaar) => ({ ...metKennis(kader, bezwaar), ...plaats })) }
}

/** What the kader does know, for the remedy: its grounds, its questions, and the answers to this question. */
function metKennis(kader: Kader, { id, waarden }: Bezwaar): Probleem {
  const gronden = kader['gesprek-overslaan'].map(({ grond }) => grond).join(', ')
  const vragen = kader.vragen.map((vraag) => vraag.id).join(', ')
  const antwoorden = Object.keys(vraagVan(kader, waarden['vraag'] ?? '')?.antwoorden ?? {}).join(', ')
  return { id, waarden: { gronden, vragen, antwoorden, ...waarden } }
}

/** Names the kaders that this build holds, or the versions of the one that was meant. */
export function kaderOnbekend(kader: string, versie: string): Probleem {
  const bekend = kaderVersies()
  const versies = bekend.filter((ander) => ander.kader === kader).map((ander) => ander.versie)
  if (versies.length > 0) return { id: 'versie-onbekend', waarden: { kader, versie, bekend: versies.join(', ') } }
  const namen = bekend.map((ander) => `${ander.kader} ${ander.versie}`).join(', ')
  return { id: 'kader-onbekend', waarden: { kader, versie, bekend: namen } }
}
