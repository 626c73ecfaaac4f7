/** What the browser promises about what is kept: it stays, it may be wiped, or it does not say. */
export type Behoud = 'blijvend' | 'tijdelijk' | 'onbekend'

type Bewaarder = { readonly storage?: Partial<Pick<StorageManager, 'persist' | 'persisted'>> }

/** Asks the browser not to wipe this site by itself. It may refuse without asking the user; the answer is shown plainly. */
export async function vraagBehoud({ storage }: Bewaarder): Promise<Behoud> {
  try {
    if (await storage?.persisted?.()) return 'blijvend'
    if (!storage?.persist) return 'onbekend'
    return (await storage.persist()) ? 'blijvend' : 'tijdelijk'
  } catch {
    return 'onbekend'
  }
}

/** What the browser promised before. Asks nothing of anybody. */
export async function leesBehoud({ storage }: Bewaarder): Promise<Behoud> {
  try {
    if (!storage?.persisted) return 'onbekend'
    return (await storage.persisted()) ? 'blijvend' : 'tijdelijk'
  } catch {
    return 'onbekend'
  }
}
