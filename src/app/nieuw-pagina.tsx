import { Nieuw } from '../start/nieuw'
import { useKluis } from '../werk/kluis-context'
import { leesProfiel } from '../werk/organisatieprofiel'
import { gaNaar, paden } from '../werk/paden'
import type { Vastgelegd } from '../werk/werk'
import { maakCasus } from './casus-nieuw'
import { profielbron } from './profielbron'

/** A new casus; once it is kept, on to its overview. */
export function NieuwPagina() {
  const kluis = useKluis()
  const open = async (invoer: Readonly<Record<string, unknown>>): Promise<Vastgelegd> => {
    const uitkomst = await maakCasus(kluis.kluis, invoer)
    if (!('goed' in uitkomst)) return { bezwaren: uitkomst.bevindingen }
    gaNaar(paden.casus(uitkomst.goed))
    return { goed: true }
  }
  return <Nieuw open={open} profiel={async () => leesProfiel((await profielbron(kluis).lees()).tekst)} />
}
