import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TERUGKOPPELINGEN } from '../../machines/index'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { useWerk } from '../werk/werk'
import { Dagveld } from './dagveld'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'
import { useInvullen } from './invullen'

/** What Veilig Thuis told about the report. */
export function TerugkoppelingFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const { vandaag } = useWerk()
  const invullen = useInvullen()
  const [soort, zetSoort] = useState<string | null>(null)
  const [op, zetOp] = useState<DeelsDatumUitkomst>({ soort: 'goed', waarde: vandaag })
  const [inhoud, zetInhoud] = useState('')
  const label = {
    soort: t('daarna:terugkoppeling.soort'),
    op: t('daarna:terugkoppeling.wanneer'),
    inhoud: t('daarna:terugkoppeling.inhoud'),
  }
  const verstuur = async () => {
    const velden = [
      { veld: 'soort', label: label.soort, waarde: soort },
      { veld: 'inhoud', label: label.inhoud, waarde: inhoud },
      { veld: 'op', label: label.op, waarde: op.waarde, dag: op },
    ]
    if (await invullen.leg(velden, { type: 'terugkoppeling ontvangen', op: op.waarde, soort, inhoud })) onKlaar()
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
        teller={(over) => t('app:formulier.nogTekens', { aantal: over })}
      />
      <Dagveld id="op" label={label.op} uitkomst={op} onWijzig={zetOp} fout={invullen.fout('op')} geweest />
    </FormulierPagina>
  )
}
