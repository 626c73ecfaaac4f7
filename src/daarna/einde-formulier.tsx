import { useTranslation } from 'react-i18next'
import { Tekstvak } from '../ui/tekstvak'
import { gevuldeDag } from '../werk/dag-waarde'
import { Dagveld } from '../werk/dagveld'
import { useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { useNogLeeg } from '../werk/nog-leeg'
import { useTeller } from '../werk/teller'
import { useWerk } from '../werk/werk'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'

/** Help is ended, with agreements about who keeps watching. */
export function EindeFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const teller = useTeller()
  const { vandaag } = useWerk()
  const klad = useKlad('einde')
  const [afspraken, zetAfspraken] = useKladveld(klad, 'afspraken', '')
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const label = { afspraken: t('daarna:einde.afspraken'), op: t('daarna:einde.wanneer') }
  const invullen = useInvullen(label, klad)
  const nogLeeg = useNogLeeg(label)
  const verstuur = async () => {
    if (await invullen.leg({ type: 'hulp beeindigd', op: op.waarde, afspraken }, nogLeeg({ afspraken, op }))) onKlaar()
  }
  return (
    <FormulierPagina
      titel={t('daarna:einde.titel')}
      aanhef={t('daarna:hulp.titel')}
      inleiding={t('daarna:einde.inleiding')}
      invullen={invullen}
      onVerstuur={verstuur}
      onAnnuleer={onAnnuleer}
    >
      <Tekstvak
        id="afspraken"
        label={label.afspraken}
        hint={t('daarna:einde.afsprakenHint')}
        waarde={afspraken}
        onWijzig={zetAfspraken}
        fout={invullen.fout('afspraken')}
        teller={teller}
      />
      <Dagveld id="op" legenda={label.op} waarde={op} onWijzig={zetOp} fout={invullen.fout('op')} />
    </FormulierPagina>
  )
}
