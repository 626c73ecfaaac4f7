import { type Sloten, slotenNaarJson, slotenUitJson } from '../sleutels'
import type { KluisRij } from './databank'
import type { Plaats } from './kluis'
import type { KluisOmgeving } from './kluis-omgeving'
import { leesBewaard, naarTekst } from './sloten-tekst'
import { nieuweTijdelijkeNaam } from './tijdelijke-resten'

export const BLIJVEND = 'weegwijzer-kluis'

/** Where the slots of a vault are: in its database, or in the session storage of one tab. */
export interface Slotenplek {
  readonly plaats: Plaats
  /** The name of the database, new for a temporary vault that is not there yet. */
  databank(): Promise<string>
  /** Whether there can be a vault, so that asking leaves no empty database behind on a shared computer. */
  isBegonnen(): Promise<boolean>
  /** The slots that belong to this row; `null` when there are none here. */
  lees(rij: KluisRij | undefined): Promise<Sloten | null>
  /** What goes into the row. */
  inRij(sloten: Sloten): Sloten | null
  /**
   * Before the row with this mark is written over the one with `vorig`, and after. Between the two both are kept:
   * whichever row turns out to be on the disk, its slots are there.
   */
  zetKlaar(merk: string, sloten: Sloten, vorig?: string): Promise<void>
  zetVast(merk: string, sloten: Sloten): Promise<void>
  /** Whether a real casus may be made: its recovery key is proven, or there is none to prove. */
  isBewezen(rij: KluisRij | undefined): boolean
  /** Forgets a temporary vault. */
  vergeet(): Promise<void>
}

export function slotenplek(omgeving: KluisOmgeving): Slotenplek {
  return omgeving.plaats === 'blijvend' ? inDatabank : inTabblad(omgeving)
}

const inDatabank: Slotenplek = {
  plaats: 'blijvend',
  databank: () => Promise.resolve(BLIJVEND),
  isBegonnen: () => Promise.resolve(true),
  lees: (rij) => Promise.resolve(rij?.sloten ?? null),
  inRij: (sloten) => sloten,
  zetKlaar: () => Promise.resolve(),
  zetVast: () => Promise.resolve(),
  isBewezen: (rij) => rij?.sloten?.herstelBewezen === true,
  vergeet: () => Promise.resolve(),
}

function inTabblad({ slotenBewaarder, nu, willekeurig }: KluisOmgeving): Slotenplek {
  let naam: string | undefined

  const bewaard = async () => leesBewaard(await slotenBewaarder.lees())
  const databank = async () => {
    naam ??= (await bewaard())?.databank ?? nieuweTijdelijkeNaam(nu(), willekeurig)
    return naam
  }

  return {
    plaats: 'tijdelijk',
    databank,
    isBegonnen: async () => (await bewaard()) !== null,
    async lees(rij) {
      const eerder = await bewaard()
      const alle = eerder?.databank === (await databank()) ? eerder.sloten : []
      const van = alle.find(({ merk }) => merk === rij?.merk) ?? (alle.length === 1 ? alle[0] : undefined)
      const sloten = van && rij && slotenUitJson(van.json)
      return sloten && 'goed' in sloten ? sloten.goed : null
    },
    inRij: () => null,
    async zetKlaar(merk, sloten, vorig) {
      const eerder = (await bewaard())?.sloten ?? []
      const blijft = eerder.filter((een) => een.merk === vorig)
      const nieuw = { merk, json: slotenNaarJson(sloten) }
      const alle = [nieuw, ...(blijft.length > 0 ? blijft : eerder)]
      await slotenBewaarder.bewaar(naarTekst({ databank: await databank(), sloten: alle }))
    },
    async zetVast(merk, sloten) {
      const klaar = await bewaard()
      // Forgotten meanwhile: then it stays forgotten.
      if (!klaar?.sloten.some((een) => een.merk === merk)) return
      const nieuw = { merk, json: slotenNaarJson(sloten) }
      await slotenBewaarder.bewaar(naarTekst({ databank: klaar.databank, sloten: [nieuw] }))
    },
    isBewezen: () => true,
    async vergeet() {
      naam = undefined
      await slotenBewaarder.bewaar(null)
    },
  }
}
