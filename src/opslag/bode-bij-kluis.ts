import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Begin, NaarKluis, NaarPagina, Vraag } from './bodebericht'
import type { Kluis, Plaats } from './kluis'
import type { Slotenbewaarder } from './kluis-omgeving'

/** The page as the worker knows it. */
export interface Paginadeur {
  postMessage(bericht: NaarPagina, mee: Transferable[]): void
  addEventListener(soort: 'message', bij: (event: MessageEvent<NaarKluis>) => void): void
}

/** From here on a copy costs more than handing the bytes over. */
const GROOT = 64 * 1024

/** Lets a page ask everything of a vault that is made at its first message. Nothing that fails here leaves as an exception. */
export function bedien(pagina: Paginadeur, maak: (plaats: Plaats, bewaarder: Slotenbewaarder) => Kluis): void {
  let kluis: Kluis | undefined

  const begin = ({ plaats, sessie }: Begin) => {
    let tekst = sessie
    // Messages arrive in order: the tab has the text before the answer that follows it.
    const bewaar = async (nieuw: string | null) => {
      tekst = nieuw
      pagina.postMessage({ soort: 'sessie', tekst }, [])
    }
    kluis = maak(plaats, { lees: async () => tekst, bewaar })
    kluis.luister((wijziging) => pagina.postMessage({ soort: 'wijziging', wijziging }, []))
  }
  const antwoord = async ({ nr, methode, invoer }: Vraag) => {
    const uitkomst = await doe(kluis, methode, invoer)
    pagina.postMessage({ soort: 'antwoord', nr, uitkomst }, groteBytes(uitkomst))
  }

  pagina.addEventListener('message', ({ data }) => {
    if (data.soort === 'begin') begin(data)
    else void antwoord(data)
  })
}

async function doe(kluis: Kluis | undefined, methode: Vraag['methode'], invoer: readonly unknown[]) {
  try {
    const vraag = kluis?.[methode] as undefined | ((...invoer: readonly unknown[]) => Promise<Uitkomst<unknown>>)
    return vraag ? await vraag.apply(kluis, [...invoer]) : mislukt(fout('kluis-antwoordt-niet'))
  } catch (oorzaak) {
    return mislukt(fout('opslag-mislukt', { reden: oorzaak instanceof Error ? oorzaak.name : 'onbekend' }))
  }
}

/** The buffers of an answer that are worth handing over: the vault has no more use for them. */
function groteBytes(uitkomst: Uitkomst<unknown>): Transferable[] {
  if (!('goed' in uitkomst) || typeof uitkomst.goed !== 'object' || uitkomst.goed === null) return []
  return Object.values(uitkomst.goed).flatMap((waarde) =>
    waarde instanceof Uint8Array && waarde.buffer instanceof ArrayBuffer && waarde.byteLength >= GROOT
      ? [waarde.buffer]
      : [],
  )
}
