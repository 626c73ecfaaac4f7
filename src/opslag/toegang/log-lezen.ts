import { leesKeten } from '../../keten/controleer-keten'
import { type Kop, kopVan, type Schakel } from '../../keten/schakel'
import { fout } from '../../keten/uitkomst'
import type { Databank } from '../databank'
import type { OpenKluis } from '../open-kluis'
import { ONLEESBAAR, SchakelSchema } from '../schakel-vorm'
import { pakUit } from '../verpakking'
import { EINDE, leesEinde, logplek } from './log-einde'
import { regelUit } from './logregel'
import type { Toegangslog } from './toegang'

interface Bewaardlog {
  readonly schakels: readonly Schakel[]
  /** `null` when there is none, or it is damaged. */
  readonly kop: Kop | null
}

/** The access log, newest first, and what does not add up in its chain. */
export async function leesToegangslog(databank: Databank, open: OpenKluis): Promise<Toegangslog> {
  const { schakels, kop } = await logIn(databank, open)
  const { bevindingen, enveloppen } = await leesKeten(schakels, kop ?? kopVan(schakels))
  const regels = enveloppen.flatMap((envelop) => regelUit(envelop) ?? [])
  return {
    regels: regels.toReversed(),
    bevindingen: kop || schakels.length === 0 ? bevindingen : [...bevindingen, fout('log-einde-beschadigd')],
  }
}

/** The entries of the log as they are kept, in order. */
export async function logIn(databank: Databank, open: OpenKluis): Promise<Bewaardlog> {
  const rijen = await databank.toegang.toArray()
  const einde = rijen.find(({ nr }) => nr === EINDE)
  const schakels = rijen
    .filter(({ nr }) => nr !== EINDE)
    .map(async (rij) => (await pakUit(open.toegang, logplek(rij.nr), rij, SchakelSchema)) ?? ONLEESBAAR)
  return { schakels: await Promise.all(schakels), kop: einde ? await leesEinde(open, einde) : null }
}
