import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Tekstvak } from '../ui/tekstvak'
import { useWerk } from '../werk/werk'
import { Dagveld } from './dagveld'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'
import { useInvullen } from './invullen'

/** Help is ended, with agreements about who keeps watching. */
export function EindeFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const { vandaag } = useWerk()
  const invullen = useInvullen()
  const [afspraken, zetAfspraken] = useState('')
  const [op, zetOp] = useState<DeelsDatumUitkomst>({ soort: 'goed', waarde: vandaag })
  const label = { afspraken: t('daarna:einde.afspraken'), op: t('daarna:einde.wanneer') }
  const verstuur = async () => {
    const velden = [
      { veld: 'afspraken', label: label.afspraken, waarde: afspraken },
      { veld: 'op', label: label.op, waarde: op.waarde, dag: op },
    ]
    if (await invullen.leg(velden, { type: 'hulp beeindigd', op: op.waarde, afspraken })) onKlaar()
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
        teller={(over) => t('app:formulier.nogTekens', { aantal: over })}
      />
      <Dagveld id="op" label={label.op} uitkomst={op} onWijzig={zetOp} fout={invullen.fout('op')} geweest />
    </FormulierPagina>
  )
}
