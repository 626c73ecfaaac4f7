import type { Kop, Schakel } from '../keten/schakel'
import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import { type KopRij, kopNa, kopRij, leesKop, lijstVan, magErna } from './kop-rij'
import type { BewaardeCasus, Casuslijst, Opslag, Projectie } from './opslag'

interface Bewaard {
  readonly rij: KopRij
  readonly schakels: readonly Schakel[]
}

/** Keeps casussen as long as the page lives and no longer: for tests, and for when the browser keeps nothing. */
export function geheugenOpslag(): Opslag {
  const casussen = new Map<string, Bewaard>()

  const kopIn = (casus: string) => leesKop(casus, casussen.get(casus)?.rij, casussen.has(casus))

  const bewaar = (casus: string, kop: Kop, schakels: readonly Schakel[], projectie: Projectie): Uitkomst<Kop> => {
    const eerder = casussen.get(casus)?.schakels ?? []
    casussen.set(casus, { rij: kopRij(casus, kop, projectie), schakels: [...eerder, ...schakels] })
    return { goed: kop }
  }

  return {
    async maakCasus(casus, schakels, projectie): Promise<Uitkomst<Kop>> {
      if (schakels.length === 0) return mislukt(fout('logboek-leeg'))
      if (casussen.has(casus)) return mislukt(fout('casus-bestaat-al', { casus }))
      return bewaar(casus, kopNa({ aantal: 0, digest: '' }, schakels), schakels, projectie)
    },
    async voegToe(casus, verwacht, schakels, projectie): Promise<Uitkomst<Kop>> {
      const kop = magErna(kopIn(casus), verwacht)
      if (!('goed' in kop) || schakels.length === 0) return kop
      return bewaar(casus, kopNa(kop.goed, schakels), schakels, projectie)
    },
    async lees(casus): Promise<Uitkomst<BewaardeCasus>> {
      const kop = kopIn(casus)
      return 'goed' in kop ? { goed: { schakels: casussen.get(casus)?.schakels ?? [], kop: kop.goed } } : kop
    },
    async lijst(): Promise<Uitkomst<Casuslijst>> {
      return { goed: lijstVan([...casussen.values()].map(({ rij }) => rij)) }
    },
    async verwijder(casus): Promise<Uitkomst<null>> {
      return casussen.delete(casus) ? { goed: null } : mislukt(fout('casus-onbekend', { casus }))
    },
    luister: () => () => undefined,
    sluit: () => undefined,
  }
}
