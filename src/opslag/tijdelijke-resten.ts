import type { KluisOmgeving } from './kluis-omgeving'

const VOORVOEGSEL = 'weegwijzer-gedeeld-'
const HOOGSTENS = 12 * 60 * 60 * 1000

/** A name for the database of a temporary vault, with the moment in it, so that what is left behind can be tidied. */
export function nieuweTijdelijkeNaam(nu: string, willekeurig = () => crypto.randomUUID() as string): string {
  return `${VOORVOEGSEL}${Date.parse(nu).toString(36)}-${willekeurig()}`
}

/**
 * Deletes databases of temporary vaults of more than twelve hours ago: their keys went with their tab. One that a tab
 * has open now stays. Never fails; what the browser does not list it cannot tidy.
 */
export async function ruimRestenOp(omgeving: KluisOmgeving, behalve: string): Promise<void> {
  try {
    const { indexedDB, locks, nu } = omgeving
    const grens = Date.parse(nu()) - HOOGSTENS
    for (const { name } of (await indexedDB?.databases()) ?? []) {
      if (name !== undefined && name !== behalve && isOuder(name, grens)) await verwijder(name, indexedDB, locks)
    }
  } catch {
    // Tidying is a favour; the vault opens without it.
  }
}

/**
 * Holds the name of a temporary vault until the worker or page goes, whether it is open or asks for its passphrase, so
 * that no other tab tidies it away.
 */
export function houdBezet(naam: string, locks: KluisOmgeving['locks']): void {
  locks?.request(naam, { mode: 'shared' }, () => new Promise<never>(() => undefined)).catch(() => undefined)
}

/** As `houdBezet`, once for every name. */
export function bezethouder(locks: KluisOmgeving['locks']): (naam: string) => void {
  const bezet = new Set<string>()
  return (naam) => {
    if (!bezet.has(naam)) houdBezet(naam, locks)
    bezet.add(naam)
  }
}

/** Deletes a database; settles as well when another connection still has it. */
export function verwijderDatabank(naam: string, indexedDB: IDBFactory | undefined): Promise<void> {
  return new Promise((klaar) => {
    const vraag = indexedDB?.deleteDatabase(naam)
    for (const soort of ['success', 'error', 'blocked']) vraag?.addEventListener(soort, () => klaar())
    if (!vraag) klaar()
  })
}

function isOuder(naam: string, grens: number): boolean {
  const [moment = ''] = naam.startsWith(VOORVOEGSEL) ? naam.slice(VOORVOEGSEL.length).split('-') : []
  const gemaakt = Number.parseInt(moment, 36)
  return Number.isFinite(gemaakt) && gemaakt < grens
}

async function verwijder(naam: string, indexedDB: IDBFactory | undefined, locks: KluisOmgeving['locks']) {
  if (!locks) return verwijderDatabank(naam, indexedDB)
  await locks.request(naam, { ifAvailable: true }, (vrij) => vrij && verwijderDatabank(naam, indexedDB))
}
