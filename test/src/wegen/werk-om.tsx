import { render } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { type Casus, leesGebeurtenis, voegToe } from '../../../machines/index'
import { startTaal } from '../../../src/taal/taal'
import { type Invoer, type Vastgelegd, WerkContext } from '../../../src/werk/werk'
import { type Woorden, werkUit, woordenBij } from '../../bouwers/werk'

const DAG = '2026-03-02'

interface OmProps {
  begin: Casus
  woorden: Woorden
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
  return <WerkContext value={werkUit(casus, woorden, { vandaag: DAG, leg })}>{children}</WerkContext>
}

/** Draws a screen around a casus that grows when the screen records. Gives what was recorded. */
export async function toon(begin: Casus, scherm: ReactNode): Promise<readonly Invoer[]> {
  const [, woorden] = await Promise.all([startTaal(), woordenBij(begin)])
  const vastgelegd: Invoer[] = []
  render(
    <Om begin={begin} woorden={woorden} noteer={(invoer) => vastgelegd.push(invoer)}>
      {scherm}
    </Om>,
  )
  return vastgelegd
}
