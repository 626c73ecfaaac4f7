import type { Kern } from '../../../src/keten/logboek-openen'
import type { Pakket } from '../../../src/keten/pakket.schema'
import { leesPakket } from '../../../src/keten/pakket-lezen'
import { kern, pakketVan } from './voorbeeld'

/** A package that is whole, and what becomes of it when it is read after something was done to it. */
export const { tekst: heel } = await pakketVan()
const kernNu = await kern()

export const lees = (tekst: string, deel: Partial<Kern> = {}) => leesPakket(tekst, { ...kernNu, ...deel })

export const foutVan = async (tekst: string, deel: Partial<Kern> = {}) => {
  const uitkomst = await lees(tekst, deel)
  return 'goed' in uitkomst ? { id: 'goed', waarden: {} } : uitkomst.fout
}

export const anders = (wijzig: (pakket: Pakket) => unknown) => {
  const pakket = JSON.parse(heel) as Pakket
  const nieuw = wijzig(pakket)
  return JSON.stringify(nieuw ?? pakket)
}
