/*
 * Changes in the storage behind the back of the vault, as a broken disk or somebody with the device would make them.
 */

const DATABANK = 'weegwijzer-kluis'

type Rij = Record<string, unknown>

/** Flips one bit in the ciphertext of the last row of a table. */
export async function beschadig(tabel: string): Promise<void> {
  await wijzig(tabel, (rij) => {
    const bytes = eersteBytes(rij)
    if (!bytes) throw new Error(`no bytes in ${tabel}`)
    const plaats = Math.floor(bytes.length / 2)
    bytes[plaats] = (bytes[plaats] ?? 0) ^ 1
  })
}

/** Writes other numbers for the derivation of the key. */
export async function verzwak(anders: { readonly m: number; readonly t: number }): Promise<void> {
  await wijzig('kluis', (rij) => {
    const kdf = zoek(rij, 'kdf')
    if (!kdf) throw new Error('no kdf')
    Object.assign(kdf, anders)
  })
}

async function wijzig(tabel: string, doe: (rij: Rij) => void): Promise<void> {
  const databank = await klaar(indexedDB.open(DATABANK))
  const transactie = databank.transaction(tabel, 'readwrite')
  const cursor = await klaar(transactie.objectStore(tabel).openCursor(null, 'prev'))
  if (!cursor) throw new Error(`nothing in ${tabel}`)
  const rij = cursor.value as Rij
  doe(rij)
  await klaar(cursor.update(rij))
  databank.close()
}

function klaar<T>(vraag: IDBRequest<T>): Promise<T> {
  return new Promise((geef, mislukt) => {
    vraag.addEventListener('success', () => geef(vraag.result))
    vraag.addEventListener('error', () => mislukt(vraag.error ?? new Error('idb')))
  })
}

function eersteBytes(waarde: unknown): Uint8Array | undefined {
  if (waarde instanceof Uint8Array) return waarde.length > 15 ? waarde : undefined
  if (typeof waarde !== 'object' || waarde === null) return undefined
  for (const deel of Object.values(waarde)) {
    const bytes = eersteBytes(deel)
    if (bytes) return bytes
  }
  return undefined
}

function zoek(waarde: unknown, naam: string): object | undefined {
  if (typeof waarde !== 'object' || waarde === null) return undefined
  for (const [sleutel, deel] of Object.entries(waarde)) {
    if (sleutel === naam && typeof deel === 'object' && deel !== null) return deel
    const dieper = zoek(deel, naam)
    if (dieper) return dieper
  }
  return undefined
}
