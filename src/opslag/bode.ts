import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import { type Methode, type NaarKluis, type NaarPagina, WACHTTIJD } from './bodebericht'
import type { Kluis, Plaats } from './kluis'
import type { Wijziging } from './opslag'
import type { Sessie } from './sessie'

/** The worker as the page knows it. */
export interface Werkerdeur {
  postMessage(bericht: NaarKluis): void
  addEventListener(soort: 'message', bij: (event: MessageEvent<NaarPagina>) => void): void
  addEventListener(soort: 'error' | 'messageerror', bij: (event: Event) => void): void
  terminate(): void
}

const METHODEN = Object.keys(WACHTTIJD) as readonly Methode[]

/**
 * The vault of the page: every question goes to the worker and comes back as a value. An answer that does not come in
 * time, a worker that crashes and one that was closed all give `kluis-antwoordt-niet`; nothing ever hangs or throws.
 */
export function bode(werker: Werkerdeur, plaats: Plaats, sessie: Sessie): Kluis {
  const wachtend = new Map<number, (uitkomst: Uitkomst<unknown>) => void>()
  const luisteraars = new Set<(wijziging: Wijziging) => void>()
  let nummer = 0
  let weg = false

  const geefOp = () => {
    weg = true
    for (const klaar of wachtend.values()) klaar(geenAntwoord())
  }
  const vraag = (methode: Methode, invoer: readonly unknown[]): Promise<Uitkomst<unknown>> => {
    if (weg) return Promise.resolve(geenAntwoord())
    nummer += 1
    const nr = nummer
    return new Promise((geef) => {
      const klaar = (uitkomst: Uitkomst<unknown>) => {
        clearTimeout(klok)
        wachtend.delete(nr)
        geef(uitkomst)
      }
      const klok = setTimeout(() => klaar(geenAntwoord()), WACHTTIJD[methode])
      wachtend.set(nr, klaar)
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
        werker.postMessage({ soort: 'vraag', nr, methode, invoer })
      } catch {
        klaar(geenAntwoord())
      }
    })
  }

  werker.addEventListener('message', ({ data }) => {
    if (data.soort === 'antwoord') wachtend.get(data.nr)?.(data.uitkomst)
    else if (data.soort === 'sessie') sessie.bewaar(data.tekst)
    else for (const bij of luisteraars) bij(data.wijziging)
  })
  werker.addEventListener('error', geefOp)
  werker.addEventListener('messageerror', geefOp)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
  werker.postMessage({ soort: 'begin', plaats, sessie: sessie.lees() })

  const vragen = METHODEN.map((methode) => [methode, (...invoer: readonly unknown[]) => vraag(methode, invoer)])
  return {
    ...(Object.fromEntries(vragen) as Pick<Kluis, Methode>),
    luister(bij) {
      luisteraars.add(bij)
      return () => void luisteraars.delete(bij)
    },
    sluit() {
      werker.terminate()
      geefOp()
    },
  }
}

function geenAntwoord(): Uitkomst<never> {
  return mislukt(fout('kluis-antwoordt-niet'))
}
