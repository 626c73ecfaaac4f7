import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { kopVan, type Schakel } from '../../../../src/keten/schakel'
import { fout, mislukt, type Uitkomst } from '../../../../src/keten/uitkomst'
import type { Grafsteen } from '../../../../src/opslag/opslag'
import { reserveVan } from '../../../../src/opslag/reserve/reserve-van'
import type { HeleCasus, Reservepoort } from '../../../../src/opslag/reserve-poort'
import { projectie } from './gegevens'

/** A vault in memory behind the port of backup and restore: quick enough for hundreds of files. */
export async function geheugen(anders: Partial<Reservepoort> = {}) {
  const herstelsleutel = await generateX25519Identity()
  const ontvanger = await identityToRecipient(herstelsleutel)
  const casussen = new Map<string, HeleCasus>()
  const grafstenen = new Map<string, Grafsteen>()
  const instellingen = new Map<string, string>()
  let tikken = 0
  const goed = async <T>(waarde: T): Promise<Uitkomst<T>> => ({ goed: waarde })

  const poort: Reservepoort = {
    plaats: 'blijvend',
    versie: '0.1.0',
    nu: () => new Date(Date.UTC(2026, 2, 2, 9, 0, tikken++)).toISOString(),
    willekeurig: () => crypto.randomUUID(),
    installatie: () => goed('dddddddd-4444-4444-8444-000000000004'),
    ontvanger: () => goed(ontvanger),
    casussen: () => goed([...casussen.keys()]),
    lijst: () =>
      goed({
        casussen: [...casussen.values()].map(({ casus: id, soort, kop, projectie }) => ({
          id,
          soort,
          kop,
          ...projectie,
        })),
        beschadigd: [],
      }),
    leesHeel: async (casus) => {
      const heel = casussen.get(casus)
      return heel ? { goed: heel } : mislukt(fout('casus-onbekend', { casus }))
    },
    async schrijfHeel(heel, na) {
      const oud = casussen.get(heel.casus)
      if (grafstenen.has(heel.casus)) return mislukt(fout('casus-gewist'))
      if (!na && oud) return mislukt(fout('casus-bestaat-al'))
      if (na && (oud?.kop.aantal !== na.aantal || oud.kop.digest !== na.digest))
        return mislukt(fout('intussen-gewijzigd'))
      const schakels = [...(oud?.schakels ?? []), ...heel.schakels]
      casussen.set(heel.casus, { ...heel, schakels, kop: kopVan(schakels) })
      return { goed: kopVan(schakels) }
    },
    grafstenen: () => goed([...grafstenen.values()]),
    async bewaarGrafstenen(stenen) {
      for (const steen of stenen) if (!casussen.has(steen.casus)) grafstenen.set(steen.casus, steen)
      return { goed: null }
    },
    leesInstelling: (naam) => goed(instellingen.get(naam) ?? null),
    async bewaarInstelling(naam, tekst) {
      if (tekst === null) instellingen.delete(naam)
      else instellingen.set(naam, tekst)
      return { goed: null }
    },
    toegangsregels: () => goed([]),
    log: () => goed(null),
    ...anders,
  }
  const zet = (casus: string, schakels: readonly Schakel[], deel: Partial<HeleCasus> = {}) =>
    casussen.set(casus, {
      casus,
      soort: 'casus',
      schakels,
      kop: kopVan(schakels),
      projectie: projectie(`Vos ${casus.slice(0, 1)}`, schakels.length),
      ...deel,
    })
  const wis = (casus: string) => {
    const kop = casussen.get(casus)?.kop ?? { aantal: 0, digest: '' }
    casussen.delete(casus)
    grafstenen.set(casus, { casus, op: poort.nu(), grond: 'verzoek', kop })
  }
  return { poort, reserve: reserveVan(poort), casussen, grafstenen, zet, wis, ontvanger, herstelsleutel }
}
