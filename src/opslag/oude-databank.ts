/** What versions without a lock left behind: a database that anyone could read, and the profile of an organisation. */
const OUDE_DATABANK = 'weegwijzer'
const OUD_PROFIEL = 'weegwijzer.organisatie'

type Databanken = Pick<IDBFactory, 'deleteDatabase'> & Partial<Pick<IDBFactory, 'databases'>>

/** Whether something unencrypted of an earlier version stands here. Opening would make it; a browser that cannot list says no. */
export async function heeftOudeDatabank(indexedDB: () => Databanken | undefined): Promise<boolean> {
  try {
    const alle = await indexedDB()?.databases?.()
    return alle?.some(({ name }) => name === OUDE_DATABANK) ?? false
  } catch {
    return false
  }
}

/** Erases it. `false` when it did not go: another window of the old version still has it open. */
export async function wisOudeDatabank(indexedDB: () => Databanken | undefined): Promise<boolean> {
  try {
    const vraag = indexedDB()?.deleteDatabase(OUDE_DATABANK)
    if (!vraag) return false
    const weg = await new Promise<boolean>((klaar) => {
      vraag.addEventListener('success', () => klaar(true))
      vraag.addEventListener('error', () => klaar(false))
      vraag.addEventListener('blocked', () => klaar(false))
    })
    if (weg) localStorage.removeItem(OUD_PROFIEL)
    return weg
  } catch {
    return false
  }
}
