import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { nieuwId } from '../werk/nieuw-id'
import { useWerk } from '../werk/werk'
import { Dagveld } from './dagveld'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'
import { useInvullen } from './invullen'

const SOORTEN = ['hulp', 'eigen-vervolg'] as const

/** An agreement: who, a result for safety that can be measured, and a day. */
export function AfspraakFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const invullen = useInvullen()
  const [soort, zetSoort] = useState<string | null>(null)
  const [wie, zetWie] = useState('')
  const [resultaat, zetResultaat] = useState('')
  const [termijn, zetTermijn] = useState<DeelsDatumUitkomst>({ soort: 'leeg', waarde: '' })
  const label = {
    soort: t('daarna:afspraak.soort'),
    wie: t('daarna:afspraak.wie'),
    resultaat: t('daarna:afspraak.resultaat'),
    termijn: t('daarna:afspraak.termijn'),
  }
  const verstuur = async () => {
    const velden = [
      { veld: 'soort', label: label.soort, waarde: soort },
      { veld: 'wie', label: label.wie, waarde: wie },
      { veld: 'resultaat', label: label.resultaat, waarde: resultaat },
      { veld: 'termijn', label: label.termijn, waarde: termijn.waarde, dag: termijn },
    ]
    const id = nieuwId(casus, 'afspraak')
    const afspraak = { type: 'afspraak gemaakt', id, soort, wie, resultaat, termijn: termijn.waarde } as const
    if (await invullen.leg(velden, afspraak)) onKlaar()
  }
  return (
    <FormulierPagina
      titel={t('daarna:afspraak.titel')}
      aanhef={t('daarna:hulp.titel')}
      inleiding={t('daarna:afspraak.inleiding')}
      invullen={invullen}
      onVerstuur={verstuur}
      onAnnuleer={onAnnuleer}
    >
      <Keuze
        id="soort"
        legenda={label.soort}
        opties={SOORTEN.map((waarde) => ({
          waarde,
          label: t(`kern:keuze.afspraaksoort.${waarde}.label`),
          hint: t(`daarna:afspraak.soortHint.${waarde}`),
        }))}
        waarde={soort}
        onWijzig={zetSoort}
        fout={invullen.fout('soort')}
      />
      <Tekstveld
        id="wie"
        label={label.wie}
        hint={t('daarna:afspraak.wieHint')}
        waarde={wie}
        onWijzig={zetWie}
        fout={invullen.fout('wie')}
      />
      <Tekstvak
        id="resultaat"
        label={label.resultaat}
        hint={t('daarna:afspraak.resultaatHint')}
        waarde={resultaat}
        onWijzig={zetResultaat}
        fout={invullen.fout('resultaat')}
        teller={(over) => t('app:formulier.nogTekens', { aantal: over })}
      />
      <Dagveld
        id="termijn"
        label={label.termijn}
        hint={t('daarna:afspraak.termijnHint')}
        uitkomst={termijn}
        onWijzig={zetTermijn}
        fout={invullen.fout('termijn')}
      />
    </FormulierPagina>
  )
}
