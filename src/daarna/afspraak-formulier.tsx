import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Formulier } from '../ui/formulier'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { nieuwId } from '../werk/nieuw-id'
import { Pagina } from '../werk/pagina'
import { useVastleggen } from '../werk/vastleggen'
import { useWerk } from '../werk/werk'
import { Dagveld } from './dagveld'
import { FormulierActies } from './formulier-acties'
import { useInvulling } from './invulling'
import type { FormulierProps } from './melding-formulier'

const SOORTEN = ['hulp', 'eigen-vervolg'] as const

/** An agreement: who, a result for safety that can be measured, and a day. */
export function AfspraakFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const vastleggen = useVastleggen()
  const leeg = useInvulling()
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
    const mist = leeg([
      { veld: 'soort', label: label.soort, waarde: soort },
      { veld: 'wie', label: label.wie, waarde: wie },
      { veld: 'resultaat', label: label.resultaat, waarde: resultaat },
      { veld: 'termijn', label: label.termijn, waarde: termijn.waarde, dag: termijn },
    ])
    if (mist.length > 0) return vastleggen.zet(mist)
    const id = nieuwId(casus, 'afspraak')
    const afspraak = { type: 'afspraak gemaakt', id, soort, wie, resultaat, termijn: termijn.waarde } as const
    if (await vastleggen.leg(afspraak)) onKlaar()
  }
  return (
    <Pagina
      titel={t('daarna:afspraak.titel')}
      aanhef={t('daarna:hulp.titel')}
      inleiding={t('daarna:afspraak.inleiding')}
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
          opties={SOORTEN.map((waarde) => ({
            waarde,
            label: t(`kern:keuze.afspraaksoort.${waarde}.label`),
            hint: t(`daarna:afspraak.soortHint.${waarde}`),
          }))}
          waarde={soort}
          onWijzig={zetSoort}
          fout={vastleggen.fout('soort')}
        />
        <Tekstveld
          id="wie"
          label={label.wie}
          hint={t('daarna:afspraak.wieHint')}
          waarde={wie}
          onWijzig={zetWie}
          fout={vastleggen.fout('wie')}
        />
        <Tekstvak
          id="resultaat"
          label={label.resultaat}
          hint={t('daarna:afspraak.resultaatHint')}
          waarde={resultaat}
          onWijzig={zetResultaat}
          fout={vastleggen.fout('resultaat')}
          teller={(over) => t('app:formulier.nogTekens', { aantal: over })}
        />
        <Dagveld
          id="termijn"
          label={label.termijn}
          hint={t('daarna:afspraak.termijnHint')}
          uitkomst={termijn}
          onWijzig={zetTermijn}
          fout={vastleggen.fout('termijn')}
        />
      </Formulier>
    </Pagina>
  )
}
