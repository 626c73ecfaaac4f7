import { useTranslation } from 'react-i18next'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { LEGE_DAG } from '../werk/dag-waarde'
import { Dagveld } from '../werk/dagveld'
import { useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { useNieuwId } from '../werk/nieuw-id'
import { useNogLeeg } from '../werk/nog-leeg'
import { useTeller } from '../werk/teller'
import { useWerk } from '../werk/werk'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'

const SOORTEN = ['hulp', 'eigen-vervolg'] as const

/** An agreement: who, a result for safety that can be measured, and a day. */
export function AfspraakFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const { oordeel } = useWerk()
  const teller = useTeller()
  const nieuwId = useNieuwId()
  const klad = useKlad('afspraak')
  const [soort, zetSoort] = useKladveld<string | null>(klad, 'soort', null, SOORTEN)
  const [wie, zetWie] = useKladveld(klad, 'wie', '')
  const [resultaat, zetResultaat] = useKladveld(klad, 'resultaat', '')
  const [termijn, zetTermijn] = useKladveld(klad, 'termijn', LEGE_DAG)
  const label = {
    soort: t('daarna:afspraak.soort'),
    wie: t('daarna:afspraak.wie'),
    resultaat: t('daarna:afspraak.resultaat'),
    termijn: t('daarna:afspraak.termijn'),
  }
  const invullen = useInvullen(label, klad)
  const nogLeeg = useNogLeeg(label)
  const verstuur = async () => {
    const id = nieuwId('afspraak')
    const afspraak = { type: 'afspraak gemaakt', id, soort, wie, resultaat, termijn: termijn.waarde } as const
    if (await invullen.leg(afspraak, nogLeeg({ soort, wie, resultaat, termijn }))) onKlaar()
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
          hint:
            waarde === 'eigen-vervolg' && oordeel.eenmaligContact
              ? t('daarna:eenmalig.hint')
              : t(`daarna:afspraak.soortHint.${waarde}`),
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
        teller={teller}
      />
      <Dagveld
        id="termijn"
        legenda={label.termijn}
        hint={t('daarna:afspraak.termijnHint')}
        waarde={termijn}
        onWijzig={zetTermijn}
        fout={invullen.fout('termijn')}
        wanneer="vrij"
      />
    </FormulierPagina>
  )
}
