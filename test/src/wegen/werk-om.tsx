import { render } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import {
  type Casus,
  laadBronnen,
  laadCheckteksten,
  laadRouteteksten,
  laadSignaalteksten,
  laadTeksten,
  leesGebeurtenis,
  oordeel,
  standVan,
  stappen,
  voegToe,
} from '../../../machines/index'
import { startTaal } from '../../../src/taal/taal'
import { type Invoer, type Vastgelegd, type Werk, WerkContext } from '../../../src/werk/werk'

const DAG = '2026-03-02'

interface OmProps {
  begin: Casus
  woorden: Pick<Werk, 'bronnen' | 'teksten' | 'routeteksten' | 'checkteksten' | 'signaalteksten'>
  noteer: (invoer: Invoer) => void
  children: ReactNode
}

function Om({ begin, woorden, noteer, children }: OmProps) {
  const [casus, zet] = useState(begin)
  const leg = async (invoer: Invoer): Promise<Vastgelegd> => {
    const gelezen = leesGebeurtenis({ op: DAG, ...invoer })
    if (!('goed' in gelezen)) return { bezwaren: gelezen.bezwaren }
    const regel = { nr: casus.regels.length + 1, vastgelegd: `${DAG}T12:00:00Z`, gebeurtenis: gelezen.goed }
    const gespeeld = voegToe(casus, regel)
    if (!('goed' in gespeeld)) return { bezwaren: gespeeld.geweigerd.bezwaren }
    noteer(invoer)
    zet(gespeeld.goed)
    return { goed: true }
  }
  const werk: Werk = {
    id: 'proef',
    casus,
    stand: standVan(casus),
    oordeel: oordeel(casus, woorden.bronnen),
    stappen: stappen(casus),
    termijnen: [],
    ...woorden,
    vandaag: DAG,
    vingerafdruk: '',
    leg,
    maakUitvoer: () => Promise.reject(new Error('not here')),
  }
  return <WerkContext value={werk}>{children}</WerkContext>
}

/** Draws a screen around a casus that grows when the screen records. Gives what was recorded. */
export async function toon(begin: Casus, scherm: ReactNode): Promise<readonly Invoer[]> {
  await startTaal()
  const [bronnen, teksten, routeteksten, checkteksten, signaalteksten] = await Promise.all([
    laadBronnen(),
    laadTeksten(begin.kader, 'nl'),
    laadRouteteksten('nl'),
    laadCheckteksten('nl'),
    laadSignaalteksten('nl'),
  ])
  if (!teksten) throw new Error('No texts for this kader')
  const vastgelegd: Invoer[] = []
  render(
    <Om
      begin={begin}
      woorden={{ bronnen, teksten, routeteksten, checkteksten, signaalteksten }}
      noteer={(invoer) => vastgelegd.push(invoer)}
    >
      {scherm}
    </Om>,
  )
  return vastgelegd
}
