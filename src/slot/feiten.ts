/** What a browser shows of itself before anything is kept in it. */
export interface Browserfeiten {
  readonly userAgent: string
  readonly vingers: number
  /** Opened as an installed app, in a window of its own. */
  readonly geinstalleerd: boolean
  /** A trial write in IndexedDB. */
  readonly schrijven: 'lukt' | 'mislukt'
  /** The private file system. Firefox and Safari refuse it in a private window. */
  readonly bestanden: 'lukt' | 'geweigerd' | 'onbekend'
  /** Bytes that this site may still keep, where the browser says so. */
  readonly ruimte: number | null
}

type Venster = Pick<Window, 'matchMedia'> & { readonly navigator: Navigator; readonly indexedDB?: IDBFactory }

const PROEF = 'weegwijzer-proef'

/** Looks what this browser can do. It asks the user nothing, and leaves nothing behind. */
export async function leesFeiten(venster: Venster = window): Promise<Browserfeiten> {
  const { navigator } = venster
  const [schrijven, bestanden, ruimte] = await Promise.all([
    proefschrijven(venster),
    proefbestanden(navigator.storage),
    vrijeRuimte(navigator.storage),
  ])
  const eigenVenster = venster.matchMedia('(display-mode: standalone)').matches
  const thuisscherm = (navigator as { readonly standalone?: boolean }).standalone === true
  return {
    userAgent: navigator.userAgent,
    vingers: navigator.maxTouchPoints,
    geinstalleerd: eigenVenster || thuisscherm,
    schrijven,
    bestanden,
    ruimte,
  }
}

/** Where storage is forbidden even asking for it can throw. */
async function proefschrijven(venster: Venster): Promise<Browserfeiten['schrijven']> {
  try {
    const { indexedDB } = venster
    if (!indexedDB) return 'mislukt'
    const opening = indexedDB.open(PROEF)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('proef'))
    const db = await klaar(opening)
    const schrijven = db.transaction('proef', 'readwrite').objectStore('proef').put(1, 'proef')
    await klaar(schrijven)
    db.close()
    await klaar(indexedDB.deleteDatabase(PROEF))
    return 'lukt'
  } catch {
    return 'mislukt'
  }
}

function klaar<T>(verzoek: IDBRequest<T>): Promise<T> {
  return new Promise((gelukt, mislukt) => {
    verzoek.addEventListener('success', () => gelukt(verzoek.result))
    verzoek.addEventListener('error', () => mislukt(verzoek.error ?? new Error('no storage')))
  })
}

async function proefbestanden(opslag: StorageManager | undefined): Promise<Browserfeiten['bestanden']> {
  if (typeof opslag?.getDirectory !== 'function') return 'onbekend'
  try {
    await opslag.getDirectory()
    return 'lukt'
  } catch {
    return 'geweigerd'
  }
}

async function vrijeRuimte(opslag: StorageManager | undefined): Promise<number | null> {
  try {
    const { quota, usage = 0 } = (await opslag?.estimate?.()) ?? {}
    return quota === undefined ? null : quota - usage
  } catch {
    return null
  }
}
