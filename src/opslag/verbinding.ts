import { mislukt, type Uitkomst } from '../keten/uitkomst'
import { Databank } from './databank'
import type { KluisOmgeving } from './kluis-omgeving'
import { openFout, schrijfFout } from './opslag-fout'

/** The one connection of this tab with its database. */
export interface Verbinding {
  /** Opens when needed, does the work, and turns whatever goes wrong into an answer. */
  readonly doe: <T>(werk: (databank: Databank) => PromiseLike<Uitkomst<T>>) => Promise<Uitkomst<T>>
  readonly sluit: () => void
}

/** A connection opens anew when the browser closed it; one that failed to open tries again the next time. */
export function verbinding(naam: () => Promise<string>, omgeving: KluisOmgeving): Verbinding {
  let geopend: Promise<Databank> | undefined

  const nieuw = async (): Promise<Databank> => {
    const databank = new Databank(await naam(), omgeving)
    await databank.open()
    return databank
  }

  const open = async (): Promise<Uitkomst<Databank>> => {
    try {
      geopend ??= nieuw()
      const eerder = geopend
      const databank = await eerder
      if (databank.isOpen()) return { goed: databank }
      if (geopend === eerder) geopend = nieuw()
      return { goed: await geopend }
    } catch (oorzaak) {
      geopend = undefined
      return mislukt(openFout(oorzaak))
    }
  }

  return {
    async doe(werk) {
      const databank = await open()
      if (!('goed' in databank)) return databank
      try {
        return await werk(databank.goed)
      } catch (oorzaak) {
        return mislukt(schrijfFout(oorzaak))
      }
    },
    sluit() {
      const eerder = geopend
      geopend = undefined
      eerder?.then(
        (databank) => databank.close(),
        () => undefined,
      )
    },
  }
}
