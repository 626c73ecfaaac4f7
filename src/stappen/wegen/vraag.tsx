import { useState } from 'react'
import {
  type Antwoordregel,
  antwoorden,
  isAanDeBeurt,
  type KaderTeksten,
  type KaderVraag,
  type Melden,
} from '../../../machines/index'
import { useKlad } from '../../werk/klad'
import { useWerk } from '../../werk/werk'
import { type Concept, useConcept } from './concept'
import { Gevolg } from './gevolg'
import { NietNu } from './niet-nu'
import { Openlaten } from './openlaten'
import { Vraagformulier } from './vraagformulier'
import { Wijziging } from './wijziging'

export interface VraagProps {
  vraag: KaderVraag
  woorden: KaderTeksten['vragen'][string]
}

type Beeld = 'vraag' | 'open' | 'wijziging'

/** A question and what follows on it: leave it open, look at what a change does, and what the answer means. */
export function Vraag(deel: VraagProps) {
  const { casus, stand, oordeel } = useWerk()
  const [beeld, zetBeeld] = useState<Beeld>('vraag')
  const [gegeven] = useState<Antwoordregel | undefined>(() => antwoorden(casus.regels).get(deel.vraag.id))
  const [meldenEerst] = useState<Melden>(oordeel.melden)
  const klad = useKlad()
  const { concept, wijzig } = useConcept(klad, deel.vraag, gegeven, stand.feiten)
  const [vastgelegd, zetVastgelegd] = useState<Concept | null>(null)
  const verder = () => zetVastgelegd(concept)
  if (vastgelegd) return <Gevolg {...deel} concept={vastgelegd} meldenEerst={meldenEerst} />
  const aanDeBeurt = isAanDeBeurt(casus.kader, stand.antwoorden, deel.vraag.id)
  if (stand.gesloten || (!gegeven && !aanDeBeurt && !stand.antwoorden[deel.vraag.id])) return <NietNu {...deel} />
  const naarVraag = () => zetBeeld('vraag')
  if (beeld === 'open') return <Openlaten {...deel} onTerug={naarVraag} />
  if (beeld === 'wijziging' && gegeven) {
    return <Wijziging {...deel} gegeven={gegeven} {...{ klad, concept, wijzig }} onTerug={naarVraag} onKlaar={verder} />
  }
  return (
    <Vraagformulier
      {...deel}
      {...{ gegeven, klad, concept, wijzig }}
      onOpen={() => zetBeeld('open')}
      onWijziging={() => zetBeeld('wijziging')}
      onKlaar={verder}
    />
  )
}
