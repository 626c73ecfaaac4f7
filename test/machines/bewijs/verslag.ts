import { bewijs, type Gebroken, type Verslag, type Wereld } from '../../../machines/bewijs/bewijs'
import type { Eigenschap } from '../../../machines/bewijs/eigenschap'

export interface Telling {
  readonly toestanden: number
  readonly stappen: number
  readonly gebroken: readonly string[]
  readonly gesproken: ReadonlyMap<string, number>
}

/** Proves all worlds and adds up what was seen. */
export function bewijsAlle(werelden: readonly Wereld[], eigenschappen: readonly Eigenschap[]): Telling {
  const verslagen = werelden.map((wereld) => bewijs(wereld, eigenschappen))
  const gesproken = new Map<string, number>()
  for (const verslag of verslagen) {
    for (const [naam, keren] of verslag.gesproken) gesproken.set(naam, (gesproken.get(naam) ?? 0) + keren)
  }
  return {
    toestanden: som(verslagen, 'toestanden'),
    stappen: som(verslagen, 'stappen'),
    gebroken: verslagen.flatMap(({ wereld, gebroken }) => gebroken.map((breuk) => alsZin(wereld, breuk))),
    gesproken,
  }
}

/** The message of a broken property: where, which promise, what, and a shortest way to it. */
function alsZin(wereld: string, { eigenschap, zin, getuige }: Gebroken): string {
  const stappen = getuige.map((gebeurtenis, plek) => `  ${plek + 1}. ${gebeurtenis}`)
  return [`${wereld}: belofte ${eigenschap.belofte}: ${eigenschap.naam}: ${zin}`, ...stappen].join('\n')
}

export function vertel(wat: string, { toestanden, stappen }: Pick<Telling, 'toestanden' | 'stappen'>): void {
  process.stdout.write(`bewezen · ${wat}: ${toestanden} toestanden, ${stappen} stappen\n`)
}

function som(verslagen: readonly Verslag[], wat: 'toestanden' | 'stappen'): number {
  return verslagen.reduce((totaal, verslag) => totaal + verslag[wat], 0)
}
