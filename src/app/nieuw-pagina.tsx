import { Nieuw } from '../start/nieuw'
import { leesProfiel } from '../werk/organisatieprofiel'
import { gaNaar, paden } from '../werk/paden'
import type { Vastgelegd } from '../werk/werk'
import { maakCasus } from './casusopen'
import { deProfielopslag } from './profiel'

/** A new casus; once it is kept, on to its overview. */
export function NieuwPagina() {
  const open = async (invoer: Readonly<Record<string, unknown>>): Promise<Vastgelegd> => {
    const uitkomst = await maakCasus(invoer)
    if (!('goed' in uitkomst)) return { bezwaren: uitkomst.bevindingen }
    void import('../opslag/behoud').then(({ vraagBehoud }) => vraagBehoud(navigator))
    gaNaar(paden.casus(uitkomst.goed))
    return { goed: true }
  }
  return <Nieuw open={open} profiel={async () => leesProfiel((await deProfielopslag.lees()).tekst)} />
}
