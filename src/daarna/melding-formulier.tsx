import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { blokkadesVoor } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { Blokkadelijst } from '../werk/blokkadelijst'
import { useWerk } from '../werk/werk'
import { Dagveld } from './dagveld'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'
import { useInvullen } from './invullen'

/** Records a report that was made. It is always accepted; what was obliged and not done asks for its reason. */
export function MeldingFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const { vandaag, casus, stand } = useWerk()
  const invullen = useInvullen()
  const [hoe, zetHoe] = useState<string | null>(null)
  const [op, zetOp] = useState<DeelsDatumUitkomst>({ soort: 'goed', waarde: vandaag })
  const [tekst, zetTekst] = useState({ inhoud: '', kenmerk: '', afwijking: '' })
  const blokkades = blokkadesVoor(casus.kader, stand, 'melden')
  const label = { hoe: t('daarna:melding.hoe'), op: t('daarna:melding.wanneer') }
  const vul = (veld: keyof typeof tekst) => (waarde: string) => zetTekst({ ...tekst, [veld]: waarde })
  const nietVerplicht = t('app:formulier.nietVerplicht')
  const teller = (over: number) => t('app:formulier.nogTekens', { aantal: over })
  const verstuur = async () => {
    const velden = [
      { veld: 'hoe', label: label.hoe, waarde: hoe },
      { veld: 'op', label: label.op, waarde: op.waarde, dag: op },
    ]
    const gevuld = Object.fromEntries(Object.entries(tekst).filter(([, waarde]) => waarde.trim()))
    if (await invullen.leg(velden, { type: 'melding gedaan', op: op.waarde, hoe, ...gevuld })) onKlaar()
  }
  return (
    <FormulierPagina
      titel={t('daarna:melding.vastleggen')}
      aanhef={t('daarna:melding.titel')}
      inleiding={t('daarna:melding.vastleggenUitleg')}
      invullen={invullen}
      onVerstuur={verstuur}
      onAnnuleer={onAnnuleer}
    >
      <Keuze
        id="hoe"
        legenda={label.hoe}
        opties={(['telefonisch', 'schriftelijk'] as const).map((waarde) => ({
          waarde,
          label: t(`kern:keuze.meldwijze.${waarde}.label`),
        }))}
        waarde={hoe}
        onWijzig={zetHoe}
        fout={invullen.fout('hoe')}
        naastElkaar
      />
      <Dagveld id="op" label={label.op} uitkomst={op} onWijzig={zetOp} fout={invullen.fout('op')} geweest />
      <Tekstvak
        id="inhoud"
        label={t('daarna:melding.inhoud')}
        hint={t('daarna:melding.inhoudHint')}
        nietVerplicht={nietVerplicht}
        waarde={tekst.inhoud}
        onWijzig={vul('inhoud')}
        fout={invullen.fout('inhoud')}
        regels={6}
        teller={teller}
      />
      <Tekstveld
        id="kenmerk"
        label={t('daarna:melding.kenmerk')}
        hint={t('daarna:melding.kenmerkHint')}
        nietVerplicht={nietVerplicht}
        breedte="half"
        waarde={tekst.kenmerk}
        onWijzig={vul('kenmerk')}
        fout={invullen.fout('kenmerk')}
      />
      {blokkades.length > 0 && (
        <>
          <Bericht soort="let-op" titel={t('daarna:melding.afwijkingTitel')}>
            <p>{t('daarna:melding.afwijkingUitleg')}</p>
            <Blokkadelijst blokkades={blokkades} />
          </Bericht>
          <Tekstvak
            id="afwijking"
            label={t('daarna:melding.afwijking')}
            hint={t('daarna:melding.afwijkingHint')}
            nietVerplicht={nietVerplicht}
            waarde={tekst.afwijking}
            onWijzig={vul('afwijking')}
            fout={invullen.fout('afwijking')}
            teller={teller}
          />
        </>
      )}
    </FormulierPagina>
  )
}
