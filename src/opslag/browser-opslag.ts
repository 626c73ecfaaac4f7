import { type Fout, fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import { browserOmgeving, DATABANK, type Databank, type Omgeving, openDatabank } from './databank'
import { leesIn, maakIn, verwijderIn, voegToeIn } from './databank-werk'
import { lijstVan } from './kop-rij'
import type { Casuslijst, Opslag, Wijziging } from './opslag'
import { isBezet, openFout, schrijfFout } from './opslag-fout'
import { tabbladen } from './tabbladen'

/**
 * Keeps casussen in the IndexedDB of this browser. Entries and head go in one transaction that is on the disk before it
 * is acknowledged; entries are added and never overwritten; the head is compared inside, so a second tab forks nothing.
 */
export function browserOpslag(omgeving: () => Omgeving = browserOmgeving): Opslag {
  const anderen = tabbladen(DATABANK)
  let geopend: Promise<Databank> | undefined

  const open = async (): Promise<Uitkomst<Databank>> => {
    try {
      geopend ??= openDatabank(omgeving())
      const eerder = geopend
      const databank = await eerder
      if (databank.isOpen()) return { goed: databank }
      if (geopend === eerder) geopend = openDatabank(omgeving())
      return { goed: await geopend }
    } catch (oorzaak) {
      geopend = undefined
      return mislukt(openFout(oorzaak))
    }
  }

  const doe = async <T>(werk: (databank: Databank) => PromiseLike<Uitkomst<T>>, bezet?: Fout): Promise<Uitkomst<T>> => {
    const databank = await open()
    if (!('goed' in databank)) return databank
    try {
      return await werk(databank.goed)
    } catch (oorzaak) {
      return mislukt(bezet && isBezet(oorzaak) ? bezet : schrijfFout(oorzaak))
    }
  }

  const metBericht = async <T>(wijziging: Wijziging, werk: Promise<Uitkomst<T>>): Promise<Uitkomst<T>> => {
    const uitkomst = await werk
    if ('goed' in uitkomst) anderen.meld(wijziging)
    return uitkomst
  }

  return {
    async maakCasus(casus, schakels, projectie) {
      if (schakels.length === 0) return mislukt(fout('logboek-leeg'))
      const bezet = fout('casus-bestaat-al', { casus })
      const werk = doe((databank) => maakIn(databank, casus, schakels, projectie), bezet)
      return metBericht({ casus, soort: 'gemaakt' }, werk)
    },
    voegToe(casus, verwacht, schakels, projectie) {
      const bezet = fout('kop-beschadigd', { casus })
      const werk = doe((databank) => voegToeIn(databank, casus, verwacht, schakels, projectie), bezet)
      return metBericht({ casus, soort: 'aangevuld' }, werk)
    },
    lees: (casus) => doe((databank) => leesIn(databank, casus)),
    lijst: () => doe(async ({ koppen }): Promise<Uitkomst<Casuslijst>> => ({ goed: lijstVan(await koppen.toArray()) })),
    verwijder: (casus) =>
      metBericht(
        { casus, soort: 'verwijderd' },
        doe((databank) => verwijderIn(databank, casus)),
      ),
    luister: (bij) => anderen.luister(bij),
    sluit() {
      anderen.sluit()
      geopend?.then(
        (databank) => databank.close(),
        () => undefined,
      )
    },
  }
}
