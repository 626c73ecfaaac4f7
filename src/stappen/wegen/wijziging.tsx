import { useTranslation } from 'react-i18next'
import { type Antwoordregel, bezwaren, leesGebeurtenis, wijzigingsgevolg } from '../../../machines/index'
import { Tekstvak } from '../../ui/tekstvak'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import type { Kladje } from '../../werk/klad'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { useBezwaarzin } from '../../werk/zinnen'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import { alsInvoer, type Concept } from './concept'
import { FeitenKeuze } from './feiten-keuze'
import type { VraagProps } from './vraag'
import { WasWordt } from './was-wordt'
import './wegen.css'

export interface WijzigingProps extends VraagProps {
  gegeven: Antwoordregel
  klad: Kladje
  concept: Concept
  wijzig: (deel: Partial<Concept>) => void
  onTerug: () => void
  onKlaar: () => void
}

const VELD: Readonly<Record<string, string>> = { 'reden-nodig': 'reden', 'nieuw-feit-nodig': 'feiten' }

/** Before a change is recorded: what it does to the outcome, and what the core asks for it. */
export function Wijziging({ vraag, woorden, gegeven, klad, concept, wijzig, onTerug, onKlaar }: WijzigingProps) {
  const { casus, stand, vandaag } = useWerk()
  const { t } = useTranslation()
  const zin = useBezwaarzin()
  const kop = useStapKop(vraag.stap)
  const labels = { reden: t('wegen:wijziging.reden'), feiten: t('wegen:vraag.feiten') }
  const invullen = useInvullen(labels, klad)
  const lees = (deel: Concept) => {
    const gelezen = leesGebeurtenis({ op: vandaag, ...alsInvoer(vraag.id, deel, true) })
    return 'goed' in gelezen && gelezen.goed.type === 'antwoord gewijzigd' ? gelezen.goed : undefined
  }
  const gebeurtenis = lees(concept)
  const kaal = lees({ ...concept, reden: '', feiten: [] })
  if (!gebeurtenis || !kaal) return null
  const gevraagd = bezwaren(casus.kader, stand, kaal).map(({ id }) => id)
  const gevolg = wijzigingsgevolg(casus, gebeurtenis)
  const verstuur = async () => {
    const tegen = bezwaren(casus.kader, stand, gebeurtenis).filter(({ id }) => VELD[id])
    if (tegen.length > 0)
      return invullen.zet(tegen.map((een) => ({ veld: VELD[een.id] ?? '', tekst: zin(een), leeg: true })))
    if (await invullen.leg({ ...gebeurtenis })) onKlaar()
  }
  return (
    <Smal>
      <Pagina titel={t('wegen:wijziging.titel')} aanhef={kop.onder} fout={invullen.fouten.length > 0}>
        <WasWordt {...{ woorden, gevolg }} was={gegeven.antwoord} wordt={gebeurtenis.antwoord} />
        <Invulformulier
          invullen={invullen}
          verstuur={verstuur}
          knop={t('wegen:wijziging.leg')}
          onAnnuleer={onTerug}
          annuleer={t('wegen:wijziging.terug')}
        >
          <Tekstvak
            id="reden"
            label={labels.reden}
            hint={t('wegen:wijziging.redenHint')}
            nietVerplicht={gevraagd.includes('reden-nodig') ? undefined : t('app:formulier.nietVerplicht')}
            fout={invullen.fout('reden')}
            waarde={concept.reden}
            onWijzig={(reden) => wijzig({ reden })}
            regels={3}
          />
          {gevraagd.includes('nieuw-feit-nodig') && (
            <FeitenKeuze
              gekozen={concept.feiten}
              onWijzig={(feiten) => wijzig({ feiten })}
              fout={invullen.fout('feiten')}
              hint={t('wegen:wijziging.nieuwFeit')}
              eerder={stand.gronden[vraag.id] ?? []}
              verplicht
            />
          )}
        </Invulformulier>
      </Pagina>
    </Smal>
  )
}
