import type { Uitkomst } from '../keten/uitkomst'
import type { Kluis } from '../opslag/kluis'

const luisteraars = new Set<() => void>()

/** Hears of everything that this tab wrote into its vault, once it is kept. Returns how to stop. */
export function luisterNaarSchrijven(bij: () => void): () => void {
  luisteraars.add(bij)
  return () => void luisteraars.delete(bij)
}

/** The same vault, which says so after every casus, entry or draft that was written or erased, and when a file holds it. */
export function meldend(kluis: Kluis): Kluis {
  const daarna =
    <Invoer extends readonly unknown[], Waarde>(schrijf: (...invoer: Invoer) => Promise<Uitkomst<Waarde>>) =>
    async (...invoer: Invoer): Promise<Uitkomst<Waarde>> => {
      const uitkomst = await schrijf(...invoer)
      if ('goed' in uitkomst) for (const bij of luisteraars) bij()
      return uitkomst
    }
  return {
    ...kluis,
    maakCasus: daarna((...invoer: Parameters<Kluis['maakCasus']>) => kluis.maakCasus(...invoer)),
    voegToe: daarna((...invoer: Parameters<Kluis['voegToe']>) => kluis.voegToe(...invoer)),
    wis: daarna((...invoer: Parameters<Kluis['wis']>) => kluis.wis(...invoer)),
    bewaarKlad: daarna((...invoer: Parameters<Kluis['bewaarKlad']>) => kluis.bewaarKlad(...invoer)),
    wisKlad: daarna((...invoer: Parameters<Kluis['wisKlad']>) => kluis.wisKlad(...invoer)),
    zetTerug: daarna((...invoer: Parameters<Kluis['zetTerug']>) => kluis.zetTerug(...invoer)),
    reserveBewaard: daarna((...invoer: Parameters<Kluis['reserveBewaard']>) => kluis.reserveBewaard(...invoer)),
  }
}
