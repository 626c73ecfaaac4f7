import { useTranslation } from 'react-i18next'
import { COMENSHA_TOESTEMMINGEN } from '../../machines/index'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { gevuldeDag } from '../werk/dag-waarde'
import { Dagveld } from '../werk/dagveld'
import { useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { useNogLeeg } from '../werk/nog-leeg'
import { optioneel } from '../werk/optioneel'
import { useTeller } from '../werk/teller'
import { useWerk } from '../werk/werk'
import { ComenshaRegels } from './comensha-regels'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'

/** A victim was registered with CoMensha: whose consent there was, and whether on paper. */
export function ComenshaFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const teller = useTeller()
  const { vandaag } = useWerk()
  const klad = useKlad('comensha')
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const [toestemming, zetToestemming] = useKladveld<string | null>(klad, 'toestemming', null, COMENSHA_TOESTEMMINGEN)
  const [schriftelijk, zetSchriftelijk] = useKladveld<string | null>(klad, 'schriftelijk', null, ['ja', 'nee'])
  const [toelichting, zetToelichting] = useKladveld(klad, 'toelichting', '')
  const label = {
    op: t('daarna:comensha.wanneer'),
    toestemming: t('daarna:comensha.toestemming'),
    schriftelijk: t('daarna:comensha.schriftelijk'),
    toelichting: t('daarna:comensha.toelichting'),
  }
  const invullen = useInvullen(label, klad)
  const nogLeeg = useNogLeeg(label)
  const gegeven = toestemming !== null && toestemming !== 'geen'
  const verstuur = async () => {
    const invoer = {
      type: 'aanmelding comensha gedaan',
      op: op.waarde,
      toestemming,
      schriftelijk: gegeven && schriftelijk === 'ja',
      ...optioneel('toelichting', toelichting),
    } as const
    const leeg = nogLeeg({ toestemming, ...(gegeven ? { schriftelijk } : {}), op })
    if (await invullen.leg(invoer, leeg)) onKlaar()
  }
  return (
    <FormulierPagina
      titel={t('daarna:comensha.knop')}
      aanhef={t('daarna:aanhef')}
      vooraf={<ComenshaRegels />}
      invullen={invullen}
      onVerstuur={verstuur}
      onAnnuleer={onAnnuleer}
    >
      <Keuze
        id="toestemming"
        legenda={label.toestemming}
        opties={COMENSHA_TOESTEMMINGEN.map((waarde) => ({
          waarde,
          label: t(`kern:keuze.comenshatoestemming.${waarde}.label`),
        }))}
        waarde={toestemming}
        onWijzig={zetToestemming}
        fout={invullen.fout('toestemming')}
      />
      {gegeven && (
        <Keuze
          id="schriftelijk"
          legenda={label.schriftelijk}
          opties={[
            { waarde: 'ja', label: t('app:ja') },
            { waarde: 'nee', label: t('app:nee') },
          ]}
          waarde={schriftelijk}
          onWijzig={zetSchriftelijk}
          fout={invullen.fout('schriftelijk')}
        />
      )}
      <Tekstvak
        id="toelichting"
        label={label.toelichting}
        hint={t('daarna:comensha.toelichtingHint')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        waarde={toelichting}
        onWijzig={zetToelichting}
        fout={invullen.fout('toelichting')}
        regels={2}
        teller={teller}
      />
      <Dagveld id="op" legenda={label.op} waarde={op} onWijzig={zetOp} fout={invullen.fout('op')} />
    </FormulierPagina>
  )
}
