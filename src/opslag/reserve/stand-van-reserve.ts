import { leesEnvelop } from '../../keten/schakel'
import type { Uitkomst } from '../../keten/uitkomst'
import type { CasusInLijst } from '../opslag'
import { isKopschade, type Reservepoort } from '../reserve-poort'
import { leesOnthouden } from './onthouden'
import type { Reservestand } from './reserve'

/** With more changed casussen than this there are so many new entries that their age no longer matters. */
const HOOGSTENS = 20

/** When the last backup was made and what came after it; practice does not count. Only what changed is decrypted. */
export async function reservestandVan(poort: Reservepoort): Promise<Uitkomst<Reservestand>> {
  const [lijst, ontvanger] = [await poort.lijst(), await poort.ontvanger()]
  if (!('goed' in lijst)) return lijst
  if (!('goed' in ontvanger)) return ontvanger
  const { laatste, ontvanger: voor, gehouden } = await leesOnthouden(poort)
  const andereSleutel = laatste !== null && voor !== ontvanger.goed
  const bekend = (id: string) => (andereSleutel ? 0 : (gehouden.get(id) ?? 0))
  const gewijzigd = lijst.goed.casussen.filter(({ id, soort, kop }) => soort === 'casus' && kop.aantal > bekend(id))
  const oudste = await oudsteNa(poort, gewijzigd, bekend)
  if (!('goed' in oudste)) return oudste
  return {
    goed: {
      laatste: andereSleutel ? null : laatste,
      nieuwer: gewijzigd.reduce((som, { id, kop }) => som + kop.aantal - bekend(id), 0),
      oudsteNieuwe: oudste.goed,
      andereSleutel,
    },
  }
}

async function oudsteNa(
  poort: Reservepoort,
  gewijzigd: readonly CasusInLijst[],
  bekend: (id: string) => number,
): Promise<Uitkomst<string | null>> {
  let oudste: string | null = null
  const eerst = gewijzigd.toSorted((een, ander) => (een.gewijzigd < ander.gewijzigd ? -1 : 1)).slice(0, HOOGSTENS)
  for (const { id, gewijzigd: laatst } of eerst) {
    const heel = await poort.leesHeel(id)
    const moment = 'goed' in heel ? vastgelegdIn(heel.goed.schakels[bekend(id)]?.tekst ?? '') : undefined
    if (!('goed' in heel) && !isKopschade(heel.fout) && heel.fout.id !== 'casus-onbekend') return heel
    const van: string = moment ?? laatst
    if (oudste === null || van < oudste) oudste = van
  }
  return { goed: oudste }
}

function vastgelegdIn(tekst: string): string | undefined {
  const envelop = leesEnvelop(tekst)
  return envelop.soort === 'goed' ? envelop.envelop.vastgelegd : undefined
}
