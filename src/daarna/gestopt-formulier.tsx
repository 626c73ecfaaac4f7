import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Formulier } from '../ui/formulier'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { Pagina } from '../werk/pagina'
import { useVastleggen } from '../werk/vastleggen'
import { useWerk } from '../werk/werk'
import { Dagveld } from './dagveld'
import { FormulierActies } from './formulier-acties'
import { useInvulling } from './invulling'
import type { FormulierProps } from './melding-formulier'

/** Veilig Thuis stops or hands over: why, and to whom. */
export function GestoptFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const { vandaag } = useWerk()
  const vastleggen = useVastleggen()
  const leeg = useInvulling()
  const [op, zetOp] = useState<DeelsDatumUitkomst>({ soort: 'goed', waarde: vandaag })
  const [reden, zetReden] = useState('')
  const [aan, zetAan] = useState('')
  const label = { op: t('daarna:gestopt.wanneer'), reden: t('daarna:gestopt.reden') }
  const verstuur = async () => {
    const mist = leeg([
      { veld: 'op', label: label.op, waarde: op.waarde, dag: op },
      { veld: 'reden', label: label.reden, waarde: reden },
    ])
    if (mist.length > 0) return vastleggen.zet(mist)
    const over = aan.trim() ? { overgedragenAan: aan } : {}
    if (await vastleggen.leg({ type: 'veilig thuis gestopt', op: op.waarde, reden, ...over })) onKlaar()
  }
  return (
    <Pagina titel={t('daarna:gestopt.titel')} aanhef={t('daarna:aanhef')} fout={vastleggen.fouten.length > 0}>
      <Formulier
        fouten={vastleggen.fouten}
        foutenTitel={vastleggen.foutenTitel}
        onVerstuur={() => void verstuur()}
        acties={<FormulierActies label={t('app:knop.bewaar')} bezig={vastleggen.bezig} onAnnuleer={onAnnuleer} />}
      >
        <Tekstvak
          id="reden"
          label={label.reden}
          hint={t('daarna:gestopt.redenHint')}
          waarde={reden}
          onWijzig={zetReden}
          fout={vastleggen.fout('reden')}
          teller={(over) => t('app:formulier.nogTekens', { aantal: over })}
        />
        <Tekstveld
          id="overgedragenAan"
          label={t('daarna:gestopt.overgedragenAan')}
          hint={t('daarna:gestopt.overgedragenAanHint')}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          waarde={aan}
          onWijzig={zetAan}
          fout={vastleggen.fout('overgedragenAan')}
        />
        <Dagveld id="op" label={label.op} uitkomst={op} onWijzig={zetOp} fout={vastleggen.fout('op')} geweest />
      </Formulier>
    </Pagina>
  )
}
