import { fout, mislukt, type Uitkomst } from '../../keten/uitkomst'
import { type Ageslot, wachtzinOordeel } from '../../sleutels'
import type { Reservepoort } from '../reserve-poort'
import { leesOnthouden, meer, onthoud } from './onthouden'
import type { Bestandsslot, Reserve, Terugzetregel } from './reserve'
import type { Reservedocument } from './reserve.schema'
import { leesBestand } from './reserve-lezen'
import { type Gemaakt, maakBestand } from './reserve-maken'
import { reservestandVan } from './stand-van-reserve'
import { schrijfTerug } from './terugschrijven'
import { type GelezenReserve, keur, maakPlan } from './terugzetplan'

/**
 * Backup and restore of one open vault. One file at a time waits in memory between the plan and the yes; a next one takes
 * its place, and locking ends it with the worker.
 */
export function reserveVan(poort: Reservepoort): Reserve {
  let wacht: { readonly plan: string; readonly gelezen: GelezenReserve } | undefined

  return {
    async maakReserve(slot, casussen) {
      const age = await agesloten(poort, slot)
      if (!('goed' in age)) return age
      const doel = slot.soort === 'herstelsleutel' ? 'reservekopie' : 'bewaarbestand'
      const gemaakt = await maakBestand(poort, doel, age.goed, casussen)
      if (!('goed' in gemaakt)) return gemaakt
      await onthoudGemaakt(poort, gemaakt.goed, age.goed, casussen === undefined)
      // A full disk keeps nobody from making a backup: it is made, logged or not.
      for (const casus of casussen ?? [undefined]) {
        await poort.log({ handeling: 'uitgevoerd', doel, ...(casus === undefined ? {} : { casus }) })
      }
      return { goed: gemaakt.goed.bestand }
    },
    async leesReserve(bytes, sleutel) {
      wacht = undefined
      const document = await leesBestand(bytes, sleutel)
      if (!('goed' in document)) {
        await poort.log({ handeling: 'ingelezen', doel: 'terugzetten', gelukt: false })
        return document
      }
      const [plan, gelezen] = [poort.willekeurig(), await keur(document.goed)]
      const uitkomst = await maakPlan(poort, plan, gelezen)
      if ('goed' in uitkomst) wacht = { plan, gelezen }
      return uitkomst
    },
    async zetTerug(plan) {
      if (wacht?.plan !== plan) return mislukt(fout('reserve-plan-verlopen'))
      const { gelezen } = wacht
      const uitkomst = await schrijfTerug(poort, gelezen)
      if ('goed' in uitkomst && poort.plaats === 'tijdelijk') await onthoudTerug(poort, gelezen.document, uitkomst.goed)
      return uitkomst
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

/** In a lasting vault only a backup of all, for the recovery key, counts; in a temporary one every bewaarbestand. */
async function onthoudGemaakt(
  poort: Reservepoort,
  { gemaakt, gehouden }: Gemaakt,
  slot: Ageslot,
  alles: boolean,
): Promise<void> {
  const eerder = await leesOnthouden(poort)
  if (poort.plaats === 'tijdelijk') {
    await onthoud(poort, { laatste: gemaakt, ontvanger: null, gehouden: meer(eerder, gehouden) })
  } else if (alles && 'ontvanger' in slot) {
    await onthoud(poort, { laatste: gemaakt, ontvanger: slot.ontvanger, gehouden: new Map(gehouden) })
  }
}

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
