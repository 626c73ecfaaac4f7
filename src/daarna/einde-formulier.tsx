import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Formulier } from '../ui/formulier'
import { Tekstvak } from '../ui/tekstvak'
import { Pagina } from '../werk/pagina'
import { useVastleggen } from '../werk/vastleggen'
import { useWerk } from '../werk/werk'
import { Dagveld } from './dagveld'
import { FormulierActies } from './formulier-acties'
import { useInvulling } from './invulling'
import type { FormulierProps } from './melding-formulier'

/** Help is ended, with agreements about who keeps watching. */
export function EindeFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const { vandaag } = useWerk()
  const vastleggen = useVastleggen()
  const leeg = useInvulling()
  const [afspraken, zetAfspraken] = useState('')
  const [op, zetOp] = useState<DeelsDatumUitkomst>({ soort: 'goed', waarde: vandaag })
  const label = { afspraken: t('daarna:einde.afspraken'), op: t('daarna:einde.wanneer') }
  const verstuur = async () => {
    const mist = leeg([
      { veld: 'afspraken', label: label.afspraken, waarde: afspraken },
      { veld: 'op', label: label.op, waarde: op.waarde, dag: op },
    ])
    if (mist.length > 0) return vastleggen.zet(mist)
    if (await vastleggen.leg({ type: 'hulp beeindigd', op: op.waarde, afspraken })) onKlaar()
  }
  return (
    <Pagina
      titel={t('daarna:einde.titel')}
      aanhef={t('daarna:hulp.titel')}
      inleiding={t('daarna:einde.inleiding')}
      fout={vastleggen.fouten.length > 0}
    >
      <Formulier
        fouten={vastleggen.fouten}
        foutenTitel={vastleggen.foutenTitel}
        onVerstuur={() => void verstuur()}
        acties={<FormulierActies label={t('app:knop.bewaar')} bezig={vastleggen.bezig} onAnnuleer={onAnnuleer} />}
      >
        <Tekstvak
          id="afspraken"
          label={label.afspraken}
          hint={t('daarna:einde.afsprakenHint')}
          waarde={afspraken}
          onWijzig={zetAfspraken}
          fout={vastleggen.fout('afspraken')}
          teller={(over) => t('app:formulier.nogTekens', { aantal: over })}
        />
        <Dagveld id="op" label={label.op} uitkomst={op} onWijzig={zetOp} fout={vastleggen.fout('op')} geweest />
      </Formulier>
    </Pagina>
  )
}
