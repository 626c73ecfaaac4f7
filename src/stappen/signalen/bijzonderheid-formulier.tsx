import { useTranslation } from 'react-i18next'
import type { Bijzonderheid } from '../../../machines/index'
import { Tekstvak } from '../../ui/tekstvak'
import { Invulformulier } from '../../werk/invulformulier'
import { FORMULIER, type Invullen } from '../../werk/invullen'
import { useTeller } from '../../werk/teller'
import { type BijzonderInvoer, vaststelling } from './bijzonderheid-invoer'
import { BijzonderheidVelden } from './bijzonderheid-velden'

export interface BijzonderheidFormulierProps {
  id: Bijzonderheid
  invullen: Invullen
  invoer: BijzonderInvoer
  zet: (deel: Partial<BijzonderInvoer>) => void
  onBewaard: () => void
  onAnnuleer: () => void
}

/** Records that a bijzonderheid holds, or may hold. */
export function BijzonderheidFormulier(props: BijzonderheidFormulierProps) {
  const { id, invullen, invoer, zet, onBewaard, onAnnuleer } = props
  const { t } = useTranslation()
  const teller = useTeller()
  const verstuur = async () => {
    if (await invullen.leg(vaststelling(id, invoer))) onBewaard()
  }
  return (
    <Invulformulier
      invullen={invullen}
      verstuur={verstuur}
      knop={t('signalen:bijzonder.leg')}
      knopId={FORMULIER}
      onAnnuleer={onAnnuleer}
      annuleerSoort="stil"
    >
      <BijzonderheidVelden id={id} invoer={invoer} zet={zet} />
      <Tekstvak
        id="toelichting"
        label={t('signalen:bijzonder.toelichting')}
        hint={t('signalen:bijzonder.toelichtingHint')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        fout={invullen.fout('toelichting')}
        waarde={invoer.toelichting}
        onWijzig={(toelichting) => zet({ toelichting })}
        regels={2}
        teller={teller}
      />
    </Invulformulier>
  )
}
