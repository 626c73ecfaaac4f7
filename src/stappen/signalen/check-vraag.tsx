import { type CheckVraag, kiesBijCheck } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import { Vinkjes } from '../../ui/vinkjes'
import { useWerk } from '../../werk/werk'
import type { Checksoort } from './check-soort'

export interface CheckVraagVeldProps {
  soort: Checksoort
  vraag: CheckVraag
  gekozen: readonly string[]
  fout: string | undefined
  onKies: (gekozen: readonly string[]) => void
}

/** One question of a check: one answer, or every answer that fits. The heading of the page asks it. */
export function CheckVraagVeld({ soort, vraag, gekozen, fout, onKies }: CheckVraagVeldProps) {
  const { checkteksten } = useWerk()
  const woorden = checkteksten[soort]?.vragen[vraag.id]
  const groep = {
    id: 'antwoord',
    legenda: woorden?.titel ?? vraag.id,
    legendaVerborgen: true,
    hint: woorden?.hint,
    fout,
    opties: vraag.keuzes.map(({ id }) => ({ waarde: id, label: woorden?.keuzes[id] ?? id })),
  }
  return vraag.soort === 'meer' ? (
    <Vinkjes {...groep} waarden={gekozen} onWijzig={(wordt) => onKies(kiesBijCheck(vraag, gekozen, wordt))} />
  ) : (
    <Keuze {...groep} waarde={gekozen[0] ?? null} onWijzig={(een) => onKies([een])} />
  )
}
