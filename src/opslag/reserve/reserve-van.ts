import { fout, mislukt, type Uitkomst } from '../../keten/uitkomst'
import { type Ageslot, wachtzinOordeel } from '../../sleutels'
import type { Reservepoort } from '../reserve-poort'
import { leesOnthouden, meer, type Onthouden, onthoud } from './onthouden'
import type { Bestandsslot, Reserve, Terugzetregel } from './reserve'
import type { Reservedocument } from './reserve.schema'
import { leesBestand } from './reserve-lezen'
import { type Gemaakt, maakBestand } from './reserve-maken'
import { reservestandVan } from './stand-van-reserve'
import { schrijfTerug } from './terugschrijven'
import { type GelezenReserve, keur, maakPlan } from './terugzetplan'

/**
 * Backup and restore of one open vault. One file at a time waits in memory between the plan and the yes, until it is
 * all there or let go of; a next one takes its place, and locking ends it with the worker.
 */
export function reserveVan(poort: Reservepoort): Reserve {
  let wacht: { readonly plan: string; readonly gelezen: GelezenReserve } | undefined
  let teBewaren: { readonly kopie: string; readonly telt: Telling } | undefined
  let beurt = 0
  const vergeet = () => {
    wacht = undefined
    beurt += 1
    return beurt
  }

  return {
    async maakReserve(slot, casussen) {
      const age = await agesloten(poort, slot)
      if (!('goed' in age)) return age
      const doel = slot.soort === 'herstelsleutel' ? 'reservekopie' : 'bewaarbestand'
      const gemaakt = await maakBestand(poort, doel, age.goed, casussen)
      if (!('goed' in gemaakt)) return gemaakt
      const telt = tellingVan(poort, gemaakt.goed, age.goed, casussen === undefined)
      const kopie = telt ? poort.willekeurig() : null
      if (telt && kopie !== null) teBewaren = { kopie, telt }
      // A full disk keeps nobody from making a backup: it is made, logged or not.
      for (const casus of casussen ?? [undefined]) {
        await poort.log({ handeling: 'uitgevoerd', doel, ...(casus === undefined ? {} : { casus }) })
      }
      return { goed: { ...gemaakt.goed.bestand, kopie } }
    },
    async reserveBewaard(kopie) {
      if (teBewaren?.kopie !== kopie) return mislukt(fout('reserve-kopie-onbekend'))
      return onthoud(poort, await teBewaren.telt())
    },
    async leesReserve(bytes, sleutel) {
      const deze = vergeet()
      const document = await leesBestand(bytes, sleutel)
      if (!('goed' in document)) {
        await poort.log({ handeling: 'ingelezen', doel: 'terugzetten', gelukt: false })
        return document
      }
      const [plan, gelezen] = [poort.willekeurig(), await keur(document.goed)]
      const uitkomst = await maakPlan(poort, plan, gelezen)
      if ('goed' in uitkomst && deze === beurt) wacht = { plan, gelezen }
      return uitkomst
    },
    async regelsUitReserve(plan, id) {
      if (wacht?.plan !== plan) return verlopen
      const casus = wacht.gelezen.document.casussen.find((een) => een.id === id)
      return casus
        ? { goed: { schakels: casus.regels, kop: casus.kop } }
        : mislukt(fout('casus-onbekend', { casus: id }))
    },
    async zetTerug(plan, keuze) {
      if (wacht?.plan !== plan) return verlopen
      const { gelezen } = wacht
      const uitkomst = await schrijfTerug(poort, gelezen, keuze)
      if (!('goed' in uitkomst)) return uitkomst
      if (poort.plaats === 'tijdelijk') await onthoudTerug(poort, gelezen.document, uitkomst.goed)
      if (isAlles(uitkomst.goed) && wacht?.plan === plan) vergeet()
      return uitkomst
    },
    async vergeetReserve() {
      vergeet()
      return { goed: null }
    },
    reservestand: () => reservestandVan(poort),
  }
}

/** A phrase that opens a file by itself, wherever it goes, has to be as good as that of a vault. */
async function agesloten(poort: Reservepoort, slot: Bestandsslot): Promise<Uitkomst<Ageslot>> {
  if (slot.soort === 'wachtzin') {
    const oordeel = wachtzinOordeel(slot.wachtzin)
    return 'goed' in oordeel ? { goed: { wachtzin: slot.wachtzin } } : oordeel
  }
  const ontvanger = await poort.ontvanger()
  if (!('goed' in ontvanger)) return ontvanger
  return ontvanger.goed === null ? mislukt(fout('geen-herstelsleutel')) : { goed: { ontvanger: ontvanger.goed } }
}

/** What is to be remembered of a file, once it is known to be there. */
type Telling = () => Promise<Onthouden>

/** In a lasting vault only a backup of all, for the recovery key, counts; in a temporary one every bewaarbestand. */
function tellingVan(
  poort: Reservepoort,
  { gemaakt, gehouden }: Gemaakt,
  slot: Ageslot,
  alles: boolean,
): Telling | undefined {
  if (poort.plaats === 'tijdelijk') {
    return async () => ({ laatste: gemaakt, ontvanger: null, gehouden: meer(await leesOnthouden(poort), gehouden) })
  }
  if (!alles || !('ontvanger' in slot)) return undefined
  const onthouden = { laatste: gemaakt, ontvanger: slot.ontvanger, gehouden: new Map(gehouden) }
  return () => Promise.resolve(onthouden)
}

const verlopen = mislukt(fout('reserve-plan-verlopen'))
const isAlles = (regels: readonly Terugzetregel[]) => regels.every(({ lot }) => lot !== 'mislukt')

const KWAM: readonly Terugzetregel['lot'][] = ['nieuw', 'gelijk', 'aangevuld']

/** On a shared computer what came out of a file is held by that very file. */
async function onthoudTerug(
  poort: Reservepoort,
  { casussen }: Reservedocument,
  regels: readonly Terugzetregel[],
): Promise<void> {
  const kwam = new Set(regels.filter(({ lot }) => KWAM.includes(lot)).map(({ casus }) => casus))
  const gehouden = casussen.filter(({ id }) => kwam.has(id)).map(({ id, kop }) => [id, kop.aantal] as const)
  const eerder = await leesOnthouden(poort)
  await onthoud(poort, { ...eerder, gehouden: meer(eerder, gehouden) })
}
