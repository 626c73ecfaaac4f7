import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Kluis } from '../opslag/kluis'
import { magNog } from './dienst'

/**
 * The same vault, which writes nothing for somebody who was away too long: the clock is looked at before every write.
 * What is half written may still be kept: that is what the lock itself does last. Answers `kluis-dicht`.
 */
export function bewaakt(kluis: Kluis): Kluis {
  const eerstKijken =
    <Invoer extends readonly unknown[], Waarde>(schrijf: (...invoer: Invoer) => Promise<Uitkomst<Waarde>>) =>
    async (...invoer: Invoer): Promise<Uitkomst<Waarde>> =>
      magNog() ? schrijf(...invoer) : mislukt(fout('kluis-dicht'))
  return {
    ...kluis,
    maakCasus: eerstKijken((...invoer: Parameters<Kluis['maakCasus']>) => kluis.maakCasus(...invoer)),
    voegToe: eerstKijken((...invoer: Parameters<Kluis['voegToe']>) => kluis.voegToe(...invoer)),
    wis: eerstKijken((...invoer: Parameters<Kluis['wis']>) => kluis.wis(...invoer)),
    bewaarInstelling: eerstKijken((...invoer: Parameters<Kluis['bewaarInstelling']>) =>
      kluis.bewaarInstelling(...invoer),
    ),
  }
}
