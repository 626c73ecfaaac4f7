import { useTranslation } from 'react-i18next'
import { TERUGKOPPELINGEN } from '../../machines/index'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { gevuldeDag } from '../werk/dag-waarde'
import { Dagveld } from '../werk/dagveld'
import { useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { useNogLeeg } from '../werk/nog-leeg'
import { useTeller } from '../werk/teller'
import { useWerk } from '../werk/werk'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'

/** What Veilig Thuis told about the report. */
export function TerugkoppelingFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const teller = useTeller()
  const { vandaag } = useWerk()
  const klad = useKlad('terugkoppeling')
  const [soort, zetSoort] = useKladveld<string | null>(klad, 'soort', null, TERUGKOPPELINGEN)
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const [inhoud, zetInhoud] = useKladveld(klad, 'inhoud', '')
  const label = {
    soort: t('daarna:terugkoppeling.soort'),
    op: t('daarna:terugkoppeling.wanneer'),
    inhoud: t('daarna:terugkoppeling.inhoud'),
  }
  const invullen = useInvullen(label, klad)
  const nogLeeg = useNogLeeg(label)
  const verstuur = async () => {
    if (
      await invullen.leg(
        { type: 'terugkoppeling ontvangen', op: op.waarde, soort, inhoud },
        nogLeeg({ soort, inhoud, op }),
      )
    )
      onKlaar()
  }
  return (
    <FormulierPagina
      titel={t('daarna:terugkoppeling.titel')}
      aanhef={t('daarna:melding.titel')}
      inleiding={t('daarna:terugkoppeling.twee')}
      invullen={invullen}
      onVerstuur={verstuur}
      onAnnuleer={onAnnuleer}
    >
      <Keuze
        id="soort"
        legenda={label.soort}
        opties={TERUGKOPPELINGEN.map((waarde) => ({ waarde, label: t(`kern:keuze.terugkoppeling.${waarde}.label`) }))}
        waarde={soort}
        onWijzig={zetSoort}
        fout={invullen.fout('soort')}
      />
      <Tekstvak
        id="inhoud"
        label={label.inhoud}
        hint={t('daarna:terugkoppeling.inhoudHint')}
        waarde={inhoud}
        onWijzig={zetInhoud}
        fout={invullen.fout('inhoud')}
        teller={teller}
      />
      <Dagveld id="op" legenda={label.op} waarde={op} onWijzig={zetOp} fout={invullen.fout('op')} />
    </FormulierPagina>
  )
}
