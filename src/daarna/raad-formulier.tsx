import { useTranslation } from 'react-i18next'
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

/** The Raad voor de Kinderbescherming was asked for an enquiry; whether this worker may, is recorded with it. */
export function RaadFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const teller = useTeller()
  const { vandaag } = useWerk()
  const klad = useKlad('raad')
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const [gemandateerd, zetGemandateerd] = useKladveld<string | null>(klad, 'gemandateerd', null, ['ja', 'nee'])
  const [toelichting, zetToelichting] = useKladveld(klad, 'toelichting', '')
  const label = {
    op: t('daarna:raad.wanneer'),
    gemandateerd: t('daarna:raad.gemandateerd'),
    toelichting: t('daarna:raad.toelichting'),
  }
  const invullen = useInvullen(label, klad)
  const nogLeeg = useNogLeeg(label)
  const verstuur = async () => {
    const invoer = {
      type: 'verzoek aan raad gedaan',
      op: op.waarde,
      gemandateerd: gemandateerd === 'ja',
      toelichting,
    } as const
    if (await invullen.leg(invoer, nogLeeg({ gemandateerd, toelichting, op }))) onKlaar()
  }
  return (
    <FormulierPagina
      titel={t('daarna:raad.knop')}
      aanhef={t('daarna:aanhef')}
      inleiding={t('daarna:raad.geenMelding')}
      invullen={invullen}
      onVerstuur={verstuur}
      onAnnuleer={onAnnuleer}
    >
      <Keuze
        id="gemandateerd"
        legenda={label.gemandateerd}
        hint={t('daarna:raad.gemandateerdHint')}
        opties={[
          { waarde: 'ja', label: t('app:ja') },
          { waarde: 'nee', label: t('app:nee') },
        ]}
        waarde={gemandateerd}
        onWijzig={zetGemandateerd}
        fout={invullen.fout('gemandateerd')}
      />
      <Tekstvak
        id="toelichting"
        label={label.toelichting}
        hint={t('daarna:raad.toelichtingHint')}
        waarde={toelichting}
        onWijzig={zetToelichting}
        fout={invullen.fout('toelichting')}
        teller={teller}
      />
      <Dagveld id="op" legenda={label.op} waarde={op} onWijzig={zetOp} fout={invullen.fout('op')} />
    </FormulierPagina>
  )
}
