import type { Databank } from './databank'

/** So many bytes of other writes make the browser tidy away what was deleted; eight million did when it was measured. */
export const VULLING = 16 * 1024 * 1024
/** Larger values go into files of their own, and then nothing is tidied. */
const STUK = 32 * 1024
const PER_KEER = 64

/** Writes random bytes and deletes them again. As good as it goes: on a full disk it stops, and nothing waits for it. */
export async function vulEnWis(databank: Databank, bytes: number): Promise<void> {
  try {
    for (let geschreven = 0; geschreven < bytes; geschreven += STUK * PER_KEER) {
      await databank.vulling.bulkAdd(Array.from({ length: PER_KEER }, stuk))
    }
  } catch {
    // No room, or the tab went: what is there goes below, or at the next unlock.
  }
  await databank.vulling.clear().catch(() => undefined)
}

/** Random, because what can be compressed takes no room. */
function stuk(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(STUK))
}
