import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../../ui/deels-datum'
import { Keuze } from '../../ui/keuze'
import { Tekstvak } from '../../ui/tekstvak'
import { Tekstveld } from '../../ui/tekstveld'
import { useDagFout } from '../../werk/dag-fout'
import { gevuldeDag } from '../../werk/dag-waarde'
import { Dagveld } from '../../werk/dagveld'
import { Invulformulier } from '../../werk/invulformulier'
import { FORMULIER, useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { optioneel } from '../../werk/optioneel'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { useWerk } from '../../werk/werk'
import { useOpties } from '../opties'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'

export interface AdviesFormulierProps {
  /** What the professional proposes, or what the aandachtsfunctionaris advises. */
  soort: 'voorstel' | 'advies'
  onKlaar: () => void
}

const NAAM = { voorstel: 'voorstel gedaan', advies: 'advies gegeven' } as const

/** A proposal or an advice before the decision: an entry of its own, by its own author. */
export function AdviesFormulier({ soort, onKlaar }: AdviesFormulierProps) {
  const { vandaag } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('beslissen')
  const opties = useOpties()
  const dagFout = useDagFout()
  const teller = useTeller()
  const klad = useKlad(soort)
  const [melden, zetMelden] = useKladveld<string | null>(klad, 'melden', null, ['melden', 'niet-melden'])
  const [motivering, zetMotivering] = useKladveld(klad, 'motivering', '')
  const [door, zetDoor] = useKladveld(klad, 'door', '')
  const [op, zetOp] = useKladveld<DeelsDatumUitkomst>(klad, 'op', gevuldeDag(vandaag))
  const labels = {
    melden: t(`beslissen:${soort}.melden`),
    motivering: t(`beslissen:${soort}.motivering`),
    door: t(`beslissen:${soort}.door`),
    op: t('beslissen:veld.op'),
  }
  const invullen = useInvullen(labels, klad)
  const verstuur = async () => {
    const invoer = {
      type: NAAM[soort],
      op: op.waarde,
      melden: melden ?? undefined,
      motivering,
      ...optioneel('door', door),
    }
    if (await invullen.leg(invoer, dagFout('op', op))) onKlaar()
  }
  return (
    <Smal>
      <Pagina
        titel={t(`beslissen:${soort}.titel`)}
        aanhef={kop.onder}
        inleiding={<p>{t(`beslissen:${soort}.uitleg`)}</p>}
        fout={invullen.fouten.length > 0}
      >
        <Invulformulier invullen={invullen} verstuur={verstuur} onAnnuleer={onKlaar}>
          <div id={FORMULIER} tabIndex={-1} />
          <Keuze
            id="melden"
            legenda={labels.melden}
            fout={invullen.fout('melden')}
            opties={opties('meldbesluit', ['melden', 'niet-melden'])}
            waarde={melden}
            onWijzig={zetMelden}
          />
          <Tekstvak
            id="motivering"
            label={labels.motivering}
            fout={invullen.fout('motivering')}
            waarde={motivering}
            onWijzig={zetMotivering}
            teller={teller}
          />
          <Tekstveld
            id="door"
            label={labels.door}
            hint={t('beslissen:veld.functie')}
            nietVerplicht={t('app:formulier.nietVerplicht')}
            fout={invullen.fout('door')}
            waarde={door}
            onWijzig={zetDoor}
          />
          <Dagveld id="op" legenda={labels.op} fout={invullen.fout('op')} waarde={op} onWijzig={zetOp} />
        </Invulformulier>
      </Pagina>
    </Smal>
  )
}
