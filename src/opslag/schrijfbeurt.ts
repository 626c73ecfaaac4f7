import type { KluisOmgeving } from './kluis-omgeving'

const SLOT = 'weegwijzer-schrijven'
const WACHT_HOOGSTENS = 2000

/** Writes of this tab one after another, and where the browser has locks, one after another over all tabs. */
export type Schrijfbeurt = <T>(werk: () => Promise<T>) => Promise<T>

/**
 * The lock only spares work: without it, or when it is not given within two seconds, writing goes on, and what another
 * tab wrote is found inside the transaction.
 */
export function schrijfbeurten(locks: KluisOmgeving['locks']): Schrijfbeurt {
  let vorige: Promise<unknown> = Promise.resolve()
  return async (werk) => {
    const eerder = vorige
    const mijn = (async () => {
      await eerder
      return locks ? metSlot(locks, werk) : werk()
    })()
    vorige = mijn.catch(() => undefined)
    return mijn
  }
}

async function metSlot<T>(locks: NonNullable<KluisOmgeving['locks']>, werk: () => Promise<T>): Promise<T> {
  let bezig: Promise<T> | undefined
  const begin = () => {
    bezig ??= werk()
    return bezig
  }
  try {
    await locks.request(SLOT, { signal: AbortSignal.timeout(WACHT_HOOGSTENS) }, async () => {
      await begin().catch(() => undefined)
    })
  } catch {
    // Not given in time, or forbidden here: on without it.
  }
  return begin()
}
