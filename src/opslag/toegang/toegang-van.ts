import type { Uitkomst } from '../../keten/uitkomst'
import type { Binnenwerk } from '../binnenwerk'
import type { Schrijfplan } from '../schrijfplan'
import { leesToegangslog } from './log-lezen'
import { logdeel } from './log-schrijven'
import type { Toegang, Toegangsinvoer } from './toegang'

/** Opening a casus, or the log, many times in a minute is one line. */
const ZELFDE_KEER = 60_000

/** The access log of a vault, with a way for the vault itself to log what it does once a minute. */
export interface Toegangslogger extends Toegang {
  /** Never fails: a full disk keeps nobody from reading. */
  readonly eenKeer: (invoer: Toegangsinvoer) => Promise<void>
}

export function toegangVan({ lees, schrijf, omgeving, logt, open }: Binnenwerk): Toegangslogger {
  /** Per session, which is as long as the vault stays open. */
  let sessie = open()?.lijst
  const eerder = new Map<string, number>()

  const log = (invoer: Toegangsinvoer): Promise<Uitkomst<null>> =>
    schrijf(async (databank, open): Promise<Schrijfplan<null>> => {
      const deel = await logdeel(databank, open, logt, [invoer])
      return { goed: null, tabellen: ['toegang'], ...deel }
    })

  const eenKeer = async (invoer: Toegangsinvoer): Promise<void> => {
    if (sessie !== open()?.lijst) eerder.clear()
    sessie = open()?.lijst
    const wat = `${invoer.handeling} ${invoer.casus ?? ''}`
    const nu = Date.parse(omgeving.nu())
    const toen = eerder.get(wat)
    if (toen !== undefined && nu >= toen && nu - toen < ZELFDE_KEER) return
    eerder.set(wat, nu)
    if (!('goed' in (await log(invoer)))) eerder.delete(wat)
  }

  return {
    log,
    eenKeer,
    async toegangslog() {
      await eenKeer({ handeling: 'log-bekeken' })
      return lees(async (databank, open) => ({ goed: await leesToegangslog(databank, open) }))
    },
  }
}
