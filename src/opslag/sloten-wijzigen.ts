import { fout, type Mislukt, mislukt, type Uitkomst } from '../keten/uitkomst'
import { type Kdfzwaarte, type Sloten, ZWAARTE } from '../sleutels'
import type { Binnenwerk } from './binnenwerk'
import type { Databank, KluisRij } from './databank'
import type { KluisOmgeving } from './kluis-omgeving'
import type { OpenKluis } from './open-kluis'
import type { Schrijfplan } from './schrijfplan'
import type { Slotenplek } from './slotenplek'
import { logdeel } from './toegang/log-schrijven'

/**
 * The slots as they are kept; nothing when no vault was made here. A vault whose slots are gone while its keys are
 * there is damage, and no place for a new one; of a temporary vault it means that its tab was closed.
 */
export async function slotenIn(databank: Databank, plek: Slotenplek): Promise<GevondenSloten> {
  return slotenVan(databank, plek, await databank.kluis.get('kluis'))
}

export type GevondenSloten = { readonly goed: Sloten } | Mislukt | undefined

/** As `slotenIn`, of a row that was read before: what belongs to it, whatever happened since. */
export async function slotenVan(
  { sleutels }: Databank,
  plek: Slotenplek,
  rij: KluisRij | undefined,
): Promise<GevondenSloten> {
  const sloten = await plek.lees(rij)
  if (sloten) return { goed: sloten }
  const leeg = plek.plaats === 'tijdelijk' || (!rij && (await sleutels.count()) === 0)
  return leeg ? undefined : mislukt(fout('sloten-beschadigd'))
}

/** Changes the slots of an open vault, in one transaction with its line in the access log. */
export function wijzigSloten(
  { schrijf, plek, logt, willekeurig }: Binnenwerk,
  doel: string,
  wijzig: (sloten: Sloten) => Uitkomst<Sloten> | Promise<Uitkomst<Sloten>>,
): Promise<Uitkomst<null>> {
  // Deriving a key takes half a second: only again when the slots themselves changed meanwhile.
  let gemaakt: { readonly van: string; readonly uitkomst: Uitkomst<Sloten> } | undefined
  return schrijf(async (databank: Databank, open: OpenKluis): Promise<Schrijfplan<null> | Mislukt> => {
    const rij = await databank.kluis.get('kluis')
    const sloten = await slotenVan(databank, plek, rij)
    if (!rij || !sloten) return mislukt(fout('kluis-dicht'))
    if (!('goed' in sloten)) return sloten
    if (gemaakt?.van !== rij.merk) gemaakt = { van: rij.merk, uitkomst: await wijzig(sloten.goed) }
    const nieuw = gemaakt.uitkomst
    if (!('goed' in nieuw)) return nieuw
    const merk = willekeurig()
    const regel = { handeling: 'sleutels-gewijzigd', doel } as const
    const log = await logdeel(databank, open, logt, [regel])
    await plek.zetKlaar(merk, nieuw.goed, rij.merk)
    return {
      goed: null,
      tabellen: ['kluis', 'toegang'],
      gezien: [{ tabel: 'kluis', sleutel: 'kluis', merk: rij.merk }, ...log.gezien],
      async schrijf(databank) {
        await databank.kluis.put({ ...rij, merk, sloten: plek.inRij(nieuw.goed) })
        await log.schrijf(databank)
      },
      na: () => plek.zetVast(merk, nieuw.goed),
    }
  })
}

/** How heavy the derivation of a new passphrase is made here. */
export function zwaarteVoor({ zwaarte }: KluisOmgeving): Kdfzwaarte {
  return zwaarte ?? ZWAARTE
}
