import { useTranslation } from 'react-i18next'
import { GESPREK_RESULTATEN } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import { Tekstvak } from '../../ui/tekstvak'
import { Vinkjes } from '../../ui/vinkjes'
import { useDagFout } from '../../werk/dag-fout'
import { gevuldeDag } from '../../werk/dag-waarde'
import { Dagveld } from '../../werk/dagveld'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { optioneel } from '../../werk/optioneel'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { useWerk } from '../../werk/werk'
import { ContactHoudt, useContactBlokkades } from '../contact-houdt'
import { useOpties } from '../opties'
import { useStapKop } from '../stap-kop'
import type { DaadProps } from './gesprek'
import { MetWie } from './met-wie'
import { metNamen, NIEMAND } from './met-wie-keuze'

/** Records a talk that took place. It is always accepted; where contact was held, the reason is asked too. */
export function GevoerdFormulier({ onSluit }: DaadProps) {
  const { casus, vandaag } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('gesprek')
  const opties = useOpties()
  const teller = useTeller()
  const dagFout = useDagFout()
  const gehouden = useContactBlokkades().length > 0
  const klad = useKlad('gevoerd')
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const [met, zetMet] = useKladveld(klad, 'met', NIEMAND)
  const [verslag, zetVerslag] = useKladveld(klad, 'verslag', '')
  const [resultaat, zetResultaat] = useKladveld<string | null>(klad, 'resultaat', null, GESPREK_RESULTATEN)
  const [kind, zetKind] = useKladveld<string[]>(klad, 'kind', [], ['ja'])
  const [afwijking, zetAfwijking] = useKladveld(klad, 'afwijking', '')
  const labels = {
    op: t('gesprek:gevoerd.op'),
    met: t('gesprek:met.wieWas'),
    verslag: t('gesprek:gevoerd.verslag'),
    resultaat: t('gesprek:gevoerd.resultaat'),
    kindGesproken: t('gesprek:gevoerd.kind'),
    afwijking: t('gesprek:gevoerd.afwijking'),
  }
  const invullen = useInvullen(labels, klad)
  const verstuur = async () => {
    const invoer = {
      type: 'gesprek gevoerd',
      op: op.waarde,
      met: metNamen(casus, met),
      verslag,
      resultaat: resultaat ?? undefined,
      kindGesproken: kind.length > 0,
      ...(gehouden ? optioneel('afwijking', afwijking) : {}),
    } as const
    if (await invullen.leg(invoer, dagFout('op', op))) onSluit(true)
  }
  return (
    <Pagina titel={t('gesprek:gevoerd.titel')} aanhef={kop.onder} fout={invullen.fouten.length > 0}>
      <ContactHoudt />
      <Invulformulier invullen={invullen} verstuur={verstuur} onAnnuleer={() => onSluit(false)} annuleerSoort="stil">
        <Dagveld id="op" legenda={labels.op} fout={invullen.fout('op')} waarde={op} onWijzig={zetOp} />
        <MetWie legenda={labels.met} fout={invullen.fout('met')} waarde={met} onWijzig={zetMet} />
        <Vinkjes
          id="kindGesproken"
          legenda={labels.kindGesproken}
          fout={invullen.fout('kindGesproken')}
          opties={[{ waarde: 'ja', label: t('gesprek:gevoerd.kindJa'), hint: t('gesprek:gevoerd.kindHint') }]}
          waarden={kind}
          onWijzig={zetKind}
        />
        <Tekstvak
          id="verslag"
          label={labels.verslag}
          hint={t('gesprek:gevoerd.verslagHint')}
          fout={invullen.fout('verslag')}
          waarde={verslag}
          onWijzig={zetVerslag}
          regels={6}
          teller={teller}
        />
        <Keuze
          id="resultaat"
          legenda={labels.resultaat}
          fout={invullen.fout('resultaat')}
          opties={opties('gespreksresultaat', GESPREK_RESULTATEN)}
          waarde={resultaat}
          onWijzig={zetResultaat}
        />
        {gehouden && (
          <Tekstvak
            id="afwijking"
            label={labels.afwijking}
            hint={t('gesprek:gevoerd.afwijkingHint')}
            nietVerplicht={t('app:formulier.nietVerplicht')}
            fout={invullen.fout('afwijking')}
            waarde={afwijking}
            onWijzig={zetAfwijking}
            regels={2}
          />
        )}
      </Invulformulier>
    </Pagina>
  )
}
