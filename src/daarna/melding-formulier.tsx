import { useTranslation } from 'react-i18next'
import { blokkadesVoor } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { Blokkadelijst } from '../werk/blokkadelijst'
import { gevuldeDag } from '../werk/dag-waarde'
import { Dagveld } from '../werk/dagveld'
import { useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { useNogLeeg } from '../werk/nog-leeg'
import { useTeller } from '../werk/teller'
import { useWerk } from '../werk/werk'
import { FormulierPagina, type FormulierProps } from './formulier-pagina'

/** Records a report that was made. It is always accepted; what was obliged and not done asks for its reason. */
export function MeldingFormulier({ onKlaar, onAnnuleer }: FormulierProps) {
  const { t } = useTranslation()
  const teller = useTeller()
  const { vandaag, casus, stand } = useWerk()
  const klad = useKlad('melding')
  const [hoe, zetHoe] = useKladveld<string | null>(klad, 'hoe', null, ['telefonisch', 'schriftelijk'])
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const [tekst, zetTekst] = useKladveld(klad, 'tekst', { inhoud: '', kenmerk: '', afwijking: '' })
  const blokkades = blokkadesVoor(casus.kader, stand, 'melden')
  const label = {
    hoe: t('daarna:melding.hoe'),
    op: t('daarna:melding.wanneer'),
    inhoud: t('daarna:melding.inhoud'),
    kenmerk: t('daarna:melding.kenmerk'),
    afwijking: t('daarna:melding.afwijking'),
  }
  const invullen = useInvullen(label, klad)
  const nogLeeg = useNogLeeg(label)
  const vul = (veld: keyof typeof tekst) => (waarde: string) => zetTekst({ ...tekst, [veld]: waarde })
  const nietVerplicht = t('app:formulier.nietVerplicht')
  const verstuur = async () => {
    const gevuld = Object.fromEntries(Object.entries(tekst).filter(([, waarde]) => waarde.trim()))
    if (await invullen.leg({ type: 'melding gedaan', op: op.waarde, hoe, ...gevuld }, nogLeeg({ hoe, op }))) onKlaar()
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
      <Dagveld id="op" legenda={label.op} waarde={op} onWijzig={zetOp} fout={invullen.fout('op')} />
      <Tekstvak
        id="inhoud"
        label={label.inhoud}
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
        label={label.kenmerk}
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
            label={label.afwijking}
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
