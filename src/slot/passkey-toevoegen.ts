import type { Uitkomst } from '../keten/uitkomst'
import type { Passkey, Sleutelinvoer, Slot } from '../opslag/kluis'
import type { Passkeys } from './passkey'

/** Makes a passkey and lets it open the vault. Needs a key that opens it already. */
export async function voegPasskeyToe(
  kluis: Pick<Slot, 'voegPasskeyToe'>,
  passkeys: Passkeys,
  met: Sleutelinvoer,
  bekend: readonly Passkey[] = [],
): Promise<Uitkomst<null>> {
  const gemaakt = await passkeys.maak(bekend)
  if (!('goed' in gemaakt)) return gemaakt
  return kluis.voegPasskeyToe(met, gemaakt.goed.passkey, gemaakt.goed.prf)
}
