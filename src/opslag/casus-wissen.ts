import { fout, type Mislukt, mislukt, type Uitkomst } from '../keten/uitkomst'
import { draaiOm, type Sleutelrij } from '../sleutels'
import type { Binnenwerk } from './binnenwerk'
import { bladRij, leesBlad } from './bladen'
import type { Databank, KluisRij } from './databank'
import { grafsteenRij } from './grafstenen'
import { leesKop } from './kop-rij'
import type { OpenKluis } from './open-kluis'
import type { Grafsteen, Wisgrond } from './opslag'
import { alKlaar, type Schrijfplan } from './schrijfplan'
import { slotenVan } from './sloten-wijzigen'
import { logdeel } from './toegang/log-schrijven'
import { EPOCH } from './verpakking'
import { VULLING, vulEnWis } from './vulling'

/**
 * Erases a casus by destroying its keys: its rows go, a tombstone stays, and the vault key is renewed, so that an old
 * copy of a key row opens nothing either. All of that in one transaction; the bytes on the disk are written over
 * afterwards, as far as a browser lets itself be told.
 */
export function wisIn(binnen: Binnenwerk, casus: string, grond: Wisgrond): Promise<Uitkomst<null>> {
  const { schrijf, plek, omgeving, logt, willekeurig } = binnen

  const bereidVoor = async (databank: Databank, open: OpenKluis): Promise<Schrijfplan<null> | Mislukt> => {
    const kluis = await databank.kluis.get('kluis')
    const sloten = await slotenVan(databank, plek, kluis)
    if (!kluis || !sloten || !('goed' in sloten)) return mislukt(fout('sloten-beschadigd'))
    if (await isAlWeg(databank, casus)) return alKlaar(null)
    const steen = await steenVan(databank, open, { casus, grond, op: omgeving.nu() })
    if ('fout' in steen) return steen
    const sleutelrijen = await databank.sleutels.toArray()
    const blijven = sleutelrijen.filter((rij) => rij.casus !== casus && heeftVorm(rij))
    const omgedraaid = await draaiOm(sloten.goed, open.kluissleutel, blijven)
    if (!('goed' in omgedraaid)) return omgedraaid
    const { kluissleutel, rijen, sloten: nieuweSloten } = omgedraaid.goed
    const rij: KluisRij = { id: 'kluis', merk: willekeurig(), omloop: willekeurig(), sloten: plek.inRij(nieuweSloten) }
    const grafsteen = await grafsteenRij(open, steen.goed)
    const bladen = await zonderCasus(databank, open, casus, willekeurig)
    const regel = { handeling: 'gewist', casus, doel: grond } as const
    const log = await logdeel(databank, open, logt, [regel])
    await plek.zetKlaar(rij.merk, nieuweSloten, kluis.merk)
    return {
      goed: null,
      tabellen: ['kluis', 'sleutels', 'regels', 'koppen', 'bladen', 'kladjes', 'grafstenen', 'toegang'],
      gezien: [{ tabel: 'kluis', sleutel: 'kluis', merk: kluis.merk }, ...bladen.gezien, ...log.gezien],
      async schrijf(databank) {
        if (!zelfdeSleutels(await databank.sleutels.toCollection().primaryKeys(), sleutelrijen)) return false
        await databank.sleutelsVan(casus).delete()
        await databank.sleutels.bulkPut([...rijen])
        await databank.kluis.put(rij)
        await databank.regelsVan(casus).delete()
        await databank.koppen.delete(casus)
        await databank.kladjes.delete(casus)
        await databank.grafstenen.put(grafsteen)
        await bladen.schrijf(databank)
        await log.schrijf(databank)
        return true
      },
      async na() {
        open.casussleutels.delete(casus)
        // Let go of meanwhile: then no keys come back.
        if (binnen.open() === open) binnen.zet({ ...open, kluissleutel, omloop: rij.omloop })
        await plek.zetVast(rij.merk, nieuweSloten)
        void vulEnWis(databank, omgeving.vulling ?? VULLING)
      },
    }
  }
  return schrijf(bereidVoor, { casus, soort: 'verwijderd' })
}

/** Erased before: asked again because the answer was lost. */
async function isAlWeg({ grafstenen, koppen, sleutels }: Databank, casus: string): Promise<boolean> {
  const [steen, kop, sleutel] = [
    await grafstenen.get(casus),
    await koppen.get(casus),
    await sleutels.get([casus, EPOCH]),
  ]
  return steen !== undefined && kop === undefined && sleutel === undefined
}

/** What stays of the casus. Of one whose head is damaged the number of its entries is all that can be said. */
async function steenVan(
  databank: Databank,
  open: OpenKluis,
  deel: Omit<Grafsteen, 'kop'>,
): Promise<{ readonly goed: Grafsteen } | Mislukt> {
  const [rij, regels] = [await databank.koppen.get(deel.casus), await databank.regelsVan(deel.casus).count()]
  if (!rij && regels === 0) return mislukt(fout('casus-onbekend', { casus: deel.casus }))
  const kop = rij && (await leesKop(databank, open, rij))
  return { goed: { ...deel, kop: kop && 'goed' in kop ? kop.goed.kop : { aantal: regels, digest: '' } } }
}

/** The pages on which this casus stands, without it. */
async function zonderCasus(databank: Databank, open: OpenKluis, casus: string, willekeurig: () => string) {
  const nummers = await databank.bladen.toCollection().primaryKeys()
  const bladen = await Promise.all(nummers.map((nr) => leesBlad(databank, open, nr)))
  const geraakt = bladen.filter(({ regels }) => regels.some(({ id }) => id === casus))
  const rijen = await Promise.all(
    geraakt.map(({ nr, regels }) =>
      bladRij(open, { nr, regels: regels.filter(({ id }) => id !== casus) }, willekeurig()),
    ),
  )
  return {
    gezien: geraakt.map(({ nr, merk }) => ({ tabel: 'bladen', sleutel: nr, merk }) as const),
    schrijf: ({ bladen }: Databank) => bladen.bulkPut(rijen),
  }
}

function zelfdeSleutels(nu: readonly [string, number][], toen: readonly Sleutelrij[]): boolean {
  const toenBekend = new Set(toen.map(({ casus, epoch }) => `${epoch} ${casus}`))
  return nu.length === toenBekend.size && nu.every(([casus, epoch]) => toenBekend.has(`${epoch} ${casus}`))
}

/** A row that is no key any more stays as it is; it opened before as little as it will now. */
function heeftVorm({ nonce, ct }: Partial<Sleutelrij>): boolean {
  return [nonce, ct].every((bytes) => Object.prototype.toString.call(bytes) === '[object Uint8Array]')
}
