import { Fragment, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FEIT_RICHTINGEN, FEIT_SOORTEN } from '../../../machines/index'
import type { DeelsDatumUitkomst } from '../../ui/deels-datum'
import { Formulier } from '../../ui/formulier'
import { Keuze } from '../../ui/keuze'
import { Knop } from '../../ui/knop'
import { Tekstvak } from '../../ui/tekstvak'
import { Tekstveld } from '../../ui/tekstveld'
import { useDagFout } from '../../werk/dag-fout'
import { Dagveld } from '../../werk/dagveld'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { KladMelding } from '../../werk/klad-melding'
import { useNieuwId } from '../../werk/nieuw-id'
import { useNogLeeg } from '../../werk/nog-leeg'
import { optioneel } from '../../werk/optioneel'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { useWerk } from '../../werk/werk'
import { useOpties } from '../opties'
import { useStapKop } from '../stap-kop'
import { FeitSoortKeuze } from './feit-soort-keuze'
import { type FeitVoorzet, GEEN_VOORZET } from './feit-voorzet'

export interface FeitFormulierProps {
  begin: { wanneer: DeelsDatumUitkomst; waar: string; voorzet?: FeitVoorzet | null }
  /** Says that an earlier one was recorded. */
  gelegd: ReactNode
  onBewaard: (nogEen: boolean, waarden: { wanneer: DeelsDatumUitkomst; waar: string }) => void
}

/** The fields of one feit: what kind, what, when, where, and what it says about the worry. */
export function FeitFormulier({ begin, gelegd, onBewaard }: FeitFormulierProps) {
  const { vandaag } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const opties = useOpties()
  const dagFout = useDagFout()
  const nieuwId = useNieuwId()
  const teller = useTeller()
  const nogEen = useRef(false)
  const klad = useKlad()
  const [voorzet] = useKladveld<Required<FeitVoorzet>>(klad, 'voorzet', { ...GEEN_VOORZET, ...begin.voorzet })
  const [soort, zetSoort] = useKladveld<string | null>(klad, 'soort', null, FEIT_SOORTEN)
  const [bron, zetBron] = useKladveld(klad, 'bron', '')
  const [bevoegdheid, zetBevoegdheid] = useKladveld(klad, 'bevoegdheid', '')
  const [tekst, zetTekst] = useKladveld(klad, 'tekst', voorzet.tekst)
  const [wanneer, zetWanneer] = useKladveld(klad, 'wanneer', begin.wanneer)
  const [waar, zetWaar] = useKladveld(klad, 'waar', begin.waar)
  const [richting, zetRichting] = useKladveld<string>(klad, 'richting', voorzet.richting, FEIT_RICHTINGEN)
  const labels = {
    soort: t('signalen:feit.soort'),
    bron: t(`signalen:feit.bron.${soort === 'diagnose' ? 'diagnose' : 'uitspraak'}`),
    bevoegdheid: t('signalen:feit.bevoegdheid'),
    tekst: t('signalen:feit.tekst'),
    wanneer: t('signalen:feit.wanneer'),
    waar: t('signalen:feit.waar'),
    richting: t('signalen:feit.richting'),
  }
  const invullen = useInvullen(labels, klad)
  const nogLeeg = useNogLeeg(labels)
  const verstuur = async () => {
    const vanAnder = soort === 'uitspraak' || soort === 'diagnose'
    const vanWie = {
      ...(vanAnder ? optioneel('bron', bron) : {}),
      ...(soort === 'diagnose' ? optioneel('bevoegdheid', bevoegdheid) : {}),
    }
    const eerst = [...(vanAnder ? nogLeeg({ bron }) : []), ...dagFout('wanneer', wanneer, { deels: true })]
    const invoer = {
      type: 'feit vastgelegd',
      op: vandaag,
      id: nieuwId('feit'),
      soort: soort ?? undefined,
      // The words of the list are a beginning; what was seen has to be written down.
      tekst: tekst.trim() === voorzet.tekst.trim() ? '' : tekst,
      wanneer: wanneer.waarde,
      richting,
      ...vanWie,
      ...optioneel('signaal', voorzet.signaal),
      ...optioneel('waar', waar),
    } as const
    if (await invullen.leg(invoer, eerst)) onBewaard(nogEen.current, { wanneer, waar })
  }
  const knop = (weer: boolean, sleutel: string) => (
    <Knop type="submit" soort={weer ? 'tweede' : 'hoofd'} onClick={() => (nogEen.current = weer)}>
      {t(sleutel as never)}
    </Knop>
  )
  return (
    <Pagina titel={t('signalen:feit.titel')} aanhef={kop.onder} fout={invullen.fouten.length > 0}>
      {gelegd}
      <KladMelding klad={klad} />
      <Formulier
        fouten={invullen.fouten}
        foutenTitel={invullen.foutenTitel}
        onVerstuur={() => void verstuur()}
        acties={
          <>
            {knop(false, 'app:knop.bewaar')}
            {knop(true, 'signalen:feit.nogEen')}
          </>
        }
      >
        <Fragment key={klad.keer}>
          <FeitSoortKeuze
            soort={soort}
            onSoort={zetSoort}
            bron={bron}
            onBron={zetBron}
            bevoegdheid={bevoegdheid}
            onBevoegdheid={zetBevoegdheid}
            fout={invullen.fout}
          />
          <Tekstvak
            id="tekst"
            label={labels.tekst}
            hint={t(`signalen:feit.tekstHint.${soort ?? 'geen'}` as never)}
            fout={invullen.fout('tekst')}
            waarde={tekst}
            onWijzig={zetTekst}
            teller={teller}
          />
          <Dagveld
            id="wanneer"
            legenda={labels.wanneer}
            hint={t('app:datum.hint')}
            fout={invullen.fout('wanneer')}
            waarde={wanneer}
            onWijzig={zetWanneer}
            deels
          />
          <Tekstveld
            id="waar"
            label={labels.waar}
            nietVerplicht={t('app:formulier.nietVerplicht')}
            hint={t('signalen:feit.waarHint')}
            fout={invullen.fout('waar')}
            waarde={waar}
            onWijzig={zetWaar}
          />
          <Keuze
            id="richting"
            legenda={labels.richting}
            hint={t('signalen:feit.richtingHint')}
            fout={invullen.fout('richting')}
            opties={opties('richting', FEIT_RICHTINGEN)}
            waarde={richting}
            onWijzig={zetRichting}
          />
        </Fragment>
      </Formulier>
    </Pagina>
  )
}
