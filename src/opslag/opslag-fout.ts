import { type Fout, fout } from '../keten/uitkomst'

/** Why the database does not open, in the words of this app. */
export function openFout(oorzaak: unknown): Fout {
  const namen = namenVan(oorzaak)
  if (namen.includes('QuotaExceededError')) return fout('opslag-vol')
  if (namen.includes('VersionError')) return fout('opslag-nieuwere-versie')
  return fout('opslag-niet-beschikbaar', { reden: namen.at(-1) ?? 'onbekend' })
}

/** Why reading or writing did not succeed. Nothing of it was written. */
export function schrijfFout(oorzaak: unknown): Fout {
  const namen = namenVan(oorzaak)
  if (namen.includes('QuotaExceededError')) return fout('opslag-vol')
  return fout('opslag-mislukt', { reden: namen.at(-1) ?? 'onbekend' })
}

/** Whether there was already something in that place. */
export function isBezet(oorzaak: unknown): boolean {
  return namenVan(oorzaak).includes('ConstraintError')
}

/** The names from the outside in: Dexie wraps what the browser said, in an aborted transaction or a list of failed rows. */
function namenVan(oorzaak: unknown): string[] {
  const namen: string[] = []
  let laag = oorzaak
  while (typeof laag === 'object' && laag !== null && namen.length < 8) {
    if ('name' in laag && typeof laag.name === 'string') namen.push(laag.name)
    laag = dieper(laag)
  }
  return namen
}

function dieper(laag: object): unknown {
  if ('inner' in laag && laag.inner) return laag.inner
  return 'failures' in laag && Array.isArray(laag.failures) ? laag.failures[0] : undefined
}
