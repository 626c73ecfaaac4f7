import { vi } from 'vitest'
import {
  type Casus,
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

/** A casus as screens see it, where everything that is recorded is taken. */
export async function werkMet(casus: Casus, anders: Partial<Werk> = {}): Promise<Werk> {
  const teksten = await laadTeksten(casus.kader, 'nl')
  if (!teksten) throw new Error(`Geen teksten voor ${casus.kader.kader}`)
  const [bronnen, routeteksten, checkteksten, signaalteksten] = await Promise.all([
    laadBronnen(),
    laadRouteteksten('nl'),
    laadCheckteksten('nl'),
    laadSignaalteksten('nl'),
  ])
  const vandaag = '2026-03-09'
  return {
    id: 'proef',
    casus,
    stand: standVan(casus),
    oordeel: oordeel(casus, bronnen),
    stappen: stappen(casus),
    termijnen: termijnen(casus, vandaag),
    teksten,
    routeteksten,
    checkteksten,
    signaalteksten,
    bronnen,
    vandaag,
    vingerafdruk: '0123456789abcdef'.repeat(4),
    leg: vi.fn<Werk['leg']>(async () => ({ goed: true })),
    maakUitvoer: vi.fn<Werk['maakUitvoer']>(async () => ({ naam: 'casus-wilg.json', tekst: '{}' })),
    ...anders,
  }
}
