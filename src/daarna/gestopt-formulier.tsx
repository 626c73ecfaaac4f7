import { useTranslation } from 'react-i18next'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { gevuldeDag } from '../werk/dag-waarde'
import { Dagveld } from '../werk/dagveld'
import { useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { useNogLeeg } from '../werk/nog-leeg'
import { optioneel } from '../werk/optioneel'
import { useTeller } from '../werk/teller'
import { useWerk } from '../werk/werk'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'

/** Veilig Thuis stops or hands over: why, and to whom. */
export function GestoptFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const teller = useTeller()
  const { vandaag } = useWerk()
  const klad = useKlad('gestopt')
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const [reden, zetReden] = useKladveld(klad, 'reden', '')
  const [aan, zetAan] = useKladveld(klad, 'aan', '')
  const label = {
    op: t('daarna:gestopt.wanneer'),
    reden: t('daarna:gestopt.reden'),
    overgedragenAan: t('daarna:gestopt.overgedragenAan'),
  }
  const invullen = useInvullen(label, klad)
  const nogLeeg = useNogLeeg(label)
  const verstuur = async () => {
    const over = optioneel('overgedragenAan', aan)
    if (await invullen.leg({ type: 'veilig thuis gestopt', op: op.waarde, reden, ...over }, nogLeeg({ op, reden })))
      onKlaar()
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
        teller={teller}
      />
      <Tekstveld
        id="overgedragenAan"
        label={label.overgedragenAan}
        hint={t('daarna:gestopt.overgedragenAanHint')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        waarde={aan}
        onWijzig={zetAan}
        fout={invullen.fout('overgedragenAan')}
      />
      <Dagveld id="op" legenda={label.op} waarde={op} onWijzig={zetOp} fout={invullen.fout('op')} />
    </FormulierPagina>
  )
}
