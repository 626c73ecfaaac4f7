import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TERUGKOPPELINGEN } from '../../machines/index'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Formulier } from '../ui/formulier'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Pagina } from '../werk/pagina'
import { useVastleggen } from '../werk/vastleggen'
import { useWerk } from '../werk/werk'
import { Dagveld } from './dagveld'
import { FormulierActies } from './formulier-acties'
import { useInvulling } from './invulling'
import type { FormulierProps } from './melding-formulier'

/** What Veilig Thuis told about the report. */
export function TerugkoppelingFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const { vandaag } = useWerk()
  const vastleggen = useVastleggen()
  const leeg = useInvulling()
  const [soort, zetSoort] = useState<string | null>(null)
  const [op, zetOp] = useState<DeelsDatumUitkomst>({ soort: 'goed', waarde: vandaag })
  const [inhoud, zetInhoud] = useState('')
  const label = {
    soort: t('daarna:terugkoppeling.soort'),
    op: t('daarna:terugkoppeling.wanneer'),
    inhoud: t('daarna:terugkoppeling.inhoud'),
  }
  const verstuur = async () => {
    const mist = leeg([
      { veld: 'soort', label: label.soort, waarde: soort },
      { veld: 'inhoud', label: label.inhoud, waarde: inhoud },
      { veld: 'op', label: label.op, waarde: op.waarde, dag: op },
    ])
    if (mist.length > 0) return vastleggen.zet(mist)
    if (await vastleggen.leg({ type: 'terugkoppeling ontvangen', op: op.waarde, soort, inhoud })) onKlaar()
  }
  return (
    <Pagina
      titel={t('daarna:terugkoppeling.titel')}
      aanhef={t('daarna:melding.titel')}
      inleiding={t('daarna:terugkoppeling.twee')}
      fout={vastleggen.fouten.length > 0}
    >
      <Formulier
        fouten={vastleggen.fouten}
        foutenTitel={vastleggen.foutenTitel}
        onVerstuur={() => void verstuur()}
        acties={<FormulierActies label={t('app:knop.bewaar')} bezig={vastleggen.bezig} onAnnuleer={onAnnuleer} />}
      >
        <Keuze
          id="soort"
          legenda={label.soort}
          opties={TERUGKOPPELINGEN.map((waarde) => ({ waarde, label: t(`kern:keuze.terugkoppeling.${waarde}.label`) }))}
          waarde={soort}
          onWijzig={zetSoort}
          fout={vastleggen.fout('soort')}
        />
        <Tekstvak
          id="inhoud"
          label={label.inhoud}
          hint={t('daarna:terugkoppeling.inhoudHint')}
          waarde={inhoud}
          onWijzig={zetInhoud}
          fout={vastleggen.fout('inhoud')}
          teller={(over) => t('app:formulier.nogTekens', { aantal: over })}
        />
        <Dagveld id="op" label={label.op} uitkomst={op} onWijzig={zetOp} fout={vastleggen.fout('op')} geweest />
      </Formulier>
    </Pagina>
  )
}
