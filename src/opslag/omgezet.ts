import { fout, type Mislukt, mislukt } from '../keten/uitkomst'
import type { Databank } from './databank'
import type { OpenKluis } from './open-kluis'

/** `kluis-weg`: what the browser kept was cleared, or this temporary vault was tidied up in another window. */
export async function isWeg({ kluis }: Pick<Databank, 'kluis'>): Promise<Mislukt | undefined> {
  return (await kluis.get('kluis')) ? undefined : mislukt(fout('kluis-weg'))
}

/**
 * Whether the keys of this tab are still those of the vault: what it cannot open is then not damaged, and what it would
 * write nobody could read. `kluis-omgezet` when another tab renewed the vault key; `kluis-weg`.
 */
export async function isOmgezet(
  { kluis }: Pick<Databank, 'kluis'>,
  { omloop }: Pick<OpenKluis, 'omloop'>,
): Promise<Mislukt | undefined> {
  const rij = await kluis.get('kluis')
  if (!rij) return mislukt(fout('kluis-weg'))
  return rij.omloop === omloop ? undefined : mislukt(fout('kluis-omgezet'))
}
