import { useTranslation } from 'react-i18next'
import { personen, WILSBEKWAAMHEDEN } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Keuze } from '../../ui/keuze'
import { Tekstvak } from '../../ui/tekstvak'
import { gevuldeDag } from '../../werk/dag-waarde'
import { Dagveld } from '../../werk/dagveld'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { useNogLeeg } from '../../werk/nog-leeg'
import { optioneel } from '../../werk/optioneel'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { useWerk } from '../../werk/werk'
import { useOpties } from '../opties'
import { useStapKop } from '../stap-kop'
import type { DaadProps } from './gesprek'
import { useJaNee } from './ja-nee'

/** What the victim wants, an objection, and whether that person can oversee it. It steers how and when, never whether. */
export function WensFormulier({ onSluit }: DaadProps) {
  const { casus, vandaag } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('gesprek')
  const opties = useOpties()
  const jaNee = useJaNee()
  const teller = useTeller()
  const klad = useKlad('wens')
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const [persoon, zetPersoon] = useKladveld<string | null>(klad, 'persoon', null)
  const [wens, zetWens] = useKladveld(klad, 'wens', '')
  const [bezwaar, zetBezwaar] = useKladveld<string | null>(klad, 'bezwaar', null, ['ja', 'nee'])
  const [wilsbekwaam, zetWilsbekwaam] = useKladveld<string | null>(klad, 'wilsbekwaam', null, WILSBEKWAAMHEDEN)
  const [apartGesproken, zetApart] = useKladveld<string | null>(klad, 'apartGesproken', null, ['ja', 'nee'])
  const [toelichting, zetToelichting] = useKladveld(klad, 'toelichting', '')
  const mensen = personen(casus.regels).filter(({ relatie }) => relatie !== 'ongeboren-kind')
  const labels = {
    op: t('gesprek:wens.op'),
    persoon: t('gesprek:wens.persoon'),
    wens: t('gesprek:wens.wens'),
    bezwaar: t('gesprek:wens.bezwaar'),
    wilsbekwaam: t('gesprek:wens.wilsbekwaam'),
    apartGesproken: t('gesprek:wens.apart'),
    toelichting: t('gesprek:wens.toelichting'),
  }
  const invullen = useInvullen(labels, klad)
  const nogLeeg = useNogLeeg(labels)
  const verstuur = async () => {
    const invoer = {
      type: 'wens vastgelegd',
      op: op.waarde,
      ...(persoon === null ? {} : { persoon }),
      wens,
      bezwaar: bezwaar === 'ja',
      wilsbekwaam,
      apartGesproken: apartGesproken === 'ja',
      ...optioneel('toelichting', toelichting),
    } as const
    if (await invullen.leg(invoer, nogLeeg({ op, wens, bezwaar, wilsbekwaam, apartGesproken }))) onSluit(true)
  }
  return (
    <Pagina
      titel={t('gesprek:wens.leg')}
      aanhef={kop.onder}
      inleiding={t('gesprek:wens.inleiding')}
      fout={invullen.fouten.length > 0}
    >
      <Bericht soort="uitleg">
        <p>{t('gesprek:wens.norm')}</p>
      </Bericht>
      <Invulformulier invullen={invullen} verstuur={verstuur} onAnnuleer={() => onSluit(false)} annuleerSoort="stil">
        <Dagveld id="op" legenda={labels.op} fout={invullen.fout('op')} waarde={op} onWijzig={zetOp} />
        {mensen.length > 0 && (
          <Keuze
            id="persoon"
            legenda={labels.persoon}
            nietVerplicht={t('app:formulier.nietVerplicht')}
            fout={invullen.fout('persoon')}
            opties={mensen.map(({ id, aanduiding, relatie }) => ({
              waarde: id,
              label: (
                <bdi translate="no" dir="auto">
                  {aanduiding}
                </bdi>
              ),
              hint: t(`kern:keuze.relatie.${relatie}.label`),
            }))}
            waarde={persoon}
            onWijzig={zetPersoon}
          />
        )}
        <Tekstvak
          id="wens"
          label={labels.wens}
          hint={t('gesprek:wens.wensHint')}
          fout={invullen.fout('wens')}
          waarde={wens}
          onWijzig={zetWens}
          teller={teller}
        />
        <Keuze
          id="bezwaar"
          legenda={labels.bezwaar}
          hint={t('gesprek:wens.bezwaarHint')}
          fout={invullen.fout('bezwaar')}
          opties={jaNee}
          waarde={bezwaar}
          onWijzig={zetBezwaar}
          naastElkaar
        />
        <Keuze
          id="wilsbekwaam"
          legenda={labels.wilsbekwaam}
          hint={t('gesprek:wens.wilsbekwaamHint')}
          fout={invullen.fout('wilsbekwaam')}
          opties={opties('wilsbekwaam', WILSBEKWAAMHEDEN)}
          waarde={wilsbekwaam}
          onWijzig={zetWilsbekwaam}
        />
        <Keuze
          id="apartGesproken"
          legenda={labels.apartGesproken}
          hint={t('gesprek:wens.apartHint')}
          fout={invullen.fout('apartGesproken')}
          opties={jaNee}
          waarde={apartGesproken}
          onWijzig={zetApart}
          naastElkaar
        />
        <Tekstvak
          id="toelichting"
          label={labels.toelichting}
          hint={t('gesprek:wens.toelichtingHint')}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={invullen.fout('toelichting')}
          waarde={toelichting}
          onWijzig={zetToelichting}
          regels={2}
          teller={teller}
        />
      </Invulformulier>
    </Pagina>
  )
}
