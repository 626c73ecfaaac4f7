import { vi } from 'vitest'
import {
  type Casus,
  feiten,
  laadBronnen,
  laadCheckteksten,
  laadRouteteksten,
  laadSignaalteksten,
  laadTeksten,
  oordeel,
  standVan,
  stappen,
  termijnen,
} from '../../machines/index'
import type { Werk } from '../../src/werk/werk'

export type Woorden = Pick<Werk, 'bronnen' | 'teksten' | 'routeteksten' | 'checkteksten' | 'signaalteksten'>

/** The words and sources that every screen of this casus speaks with. */
export async function woordenBij({ kader }: Casus): Promise<Woorden> {
  const [bronnen, teksten, routeteksten, checkteksten, signaalteksten] = await Promise.all([
    laadBronnen(),
    laadTeksten(kader, 'nl'),
    laadRouteteksten('nl'),
    laadCheckteksten('nl'),
    laadSignaalteksten('nl'),
  ])
  if (!teksten) throw new Error(`Geen teksten voor ${kader.kader}`)
  return { bronnen, teksten, routeteksten, checkteksten, signaalteksten }
}

/** A casus as screens see it, with these words, where everything that is recorded is taken. */
export function werkUit(casus: Casus, woorden: Woorden, anders: Partial<Werk> = {}): Werk {
  const vandaag = anders.vandaag ?? '2026-03-09'
  return {
    id: 'proef',
    casus,
    stand: standVan(casus),
    oordeel: oordeel(casus, woorden.bronnen),
    stappen: stappen(casus),
    termijnen: termijnen(casus, vandaag),
    ...woorden,
    vandaag,
    feittekst: (feit) => feiten(casus.regels).find(({ id }) => id === feit)?.tekst,
    vingerafdruk: '0123456789abcdef'.repeat(4),
    leg: vi.fn<Werk['leg']>(async () => ({ goed: true })),
    maakUitvoer: vi.fn<Werk['maakUitvoer']>(async () => ({ naam: 'casus-wilg.json', tekst: '{}' })),
    ...anders,
  }
}

/** A casus as screens see it, where everything that is recorded is taken. */
export async function werkMet(casus: Casus, anders: Partial<Werk> = {}): Promise<Werk> {
  return werkUit(casus, await woordenBij(casus), anders)
}
