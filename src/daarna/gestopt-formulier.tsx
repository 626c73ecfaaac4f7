import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { useWerk } from '../werk/werk'
import { Dagveld } from './dagveld'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'
import { useInvullen } from './invullen'

/** Veilig Thuis stops or hands over: why, and to whom. */
export function GestoptFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const { vandaag } = useWerk()
  const invullen = useInvullen()
  const [op, zetOp] = useState<DeelsDatumUitkomst>({ soort: 'goed', waarde: vandaag })
  const [reden, zetReden] = useState('')
  const [aan, zetAan] = useState('')
  const label = { op: t('daarna:gestopt.wanneer'), reden: t('daarna:gestopt.reden') }
  const verstuur = async () => {
    const velden = [
      { veld: 'op', label: label.op, waarde: op.waarde, dag: op },
      { veld: 'reden', label: label.reden, waarde: reden },
    ]
    const over = aan.trim() ? { overgedragenAan: aan } : {}
    if (await invullen.leg(velden, { type: 'veilig thuis gestopt', op: op.waarde, reden, ...over })) onKlaar()
  }
  return (
    <FormulierPagina
      titel={t('daarna:gestopt.titel')}
      aanhef={t('daarna:aanhef')}
      invullen={invullen}
      onVerstuur={verstuur}
      onAnnuleer={onAnnuleer}
    >
      <Tekstvak
        id="reden"
        label={label.reden}
        hint={t('daarna:gestopt.redenHint')}
        waarde={reden}
        onWijzig={zetReden}
        fout={invullen.fout('reden')}
        teller={(over) => t('app:formulier.nogTekens', { aantal: over })}
      />
      <Tekstveld
        id="overgedragenAan"
        label={t('daarna:gestopt.overgedragenAan')}
        hint={t('daarna:gestopt.overgedragenAanHint')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        waarde={aan}
        onWijzig={zetAan}
        fout={invullen.fout('overgedragenAan')}
      />
      <Dagveld id="op" label={label.op} uitkomst={op} onWijzig={zetOp} fout={invullen.fout('op')} geweest />
    </FormulierPagina>
  )
}
