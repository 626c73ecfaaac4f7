/** What one header of one file turned out to be. */
export interface Kopuitslag {
  readonly kop: string
  readonly uitslag: 'goed' | 'ontbreekt' | 'anders' | 'hoort-er-niet'
  readonly verwacht: string | null
  readonly gekregen: string | null
}

/** Headers of which only the presence of a long enough term counts: the host may choose a longer one. */
const HSTS = 'Strict-Transport-Security'
const HALF_JAAR = 15_768_000

/**
 * Compares what a file came with, with what it should come with. A header that must be absent is `null` in `verwacht`:
 * the lock page has to stay outside the isolation group. Strict-Transport-Security is asked for on https only.
 */
export function proefKoppen(
  verwacht: Readonly<Record<string, string | null>>,
  gekregen: Pick<Headers, 'get'>,
  https: boolean,
): Kopuitslag[] {
  const gewoon = Object.entries(verwacht).map(([kop, waarde]) => proef(kop, waarde, gekregen.get(kop)))
  return https ? [...gewoon, proefHsts(gekregen.get(HSTS))] : gewoon
}

function proef(kop: string, verwacht: string | null, gekregen: string | null): Kopuitslag {
  if (verwacht === null) return { kop, verwacht, gekregen, uitslag: gekregen === null ? 'goed' : 'hoort-er-niet' }
  if (gekregen === null) return { kop, verwacht, gekregen, uitslag: 'ontbreekt' }
  return { kop, verwacht, gekregen, uitslag: delen(verwacht) === delen(gekregen) ? 'goed' : 'anders' }
}

function proefHsts(gekregen: string | null): Kopuitslag {
  const verwacht = `max-age=${HALF_JAAR}`
  const duur = Number(/max-age=(\d+)/.exec(gekregen ?? '')?.[1] ?? 0)
  const uitslag = gekregen === null ? 'ontbreekt' : duur >= HALF_JAAR ? 'goed' : 'anders'
  return { kop: HSTS, verwacht, gekregen, uitslag }
}

/** The parts of a policy may stand in another order, with other white space. */
function delen(waarde: string): string {
  const scheiding = waarde.includes(';') ? ';' : ','
  return waarde
    .split(scheiding)
    .map((deel) => deel.trim().split(/\s+/).join(' '))
    .filter(Boolean)
    .toSorted()
    .join(scheiding)
}
