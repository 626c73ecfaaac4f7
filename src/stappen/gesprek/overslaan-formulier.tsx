import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Keuze } from '../../ui/keuze'
import { Tekstvak } from '../../ui/tekstvak'
import { Invulformulier } from '../../werk/invulformulier'
import { FORMULIER, useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { useWerk } from '../../werk/werk'
import { useStapKop } from '../stap-kop'
import type { DaadProps } from './gesprek'

/** Leaves the talk, on a ground this kader knows. The code goes on. */
export function OverslaanFormulier({ onSluit }: DaadProps) {
  const { casus, teksten } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('gesprek')
  const teller = useTeller()
  const klad = useKlad('overslaan-gesprek')
  const [grond, zetGrond] = useKladveld<string | null>(klad, 'grond', null)
  const [toelichting, zetToelichting] = useKladveld(klad, 'toelichting', '')
  const labels = { grond: t('gesprek:overslaan.grond'), toelichting: t('gesprek:overslaan.toelichting') }
  const invullen = useInvullen(labels, klad)
  const verstuur = async () => {
    if (await invullen.leg({ type: 'gesprek overgeslagen', grond: grond ?? undefined, toelichting })) onSluit(true)
  }
  return (
    <Pagina
      titel={t('gesprek:overslaan.titel')}
      aanhef={kop.onder}
      inleiding={t('gesprek:overslaan.inleiding')}
      fout={invullen.fouten.length > 0}
    >
      <Bericht soort="uitleg">
        <p>{t('gesprek:overslaan.twijfel')}</p>
      </Bericht>
      <Invulformulier
        invullen={invullen}
        verstuur={verstuur}
        knopId={FORMULIER}
        onAnnuleer={() => onSluit(false)}
        annuleerSoort="stil"
      >
        <Keuze
          id="grond"
          legenda={labels.grond}
          fout={invullen.fout('grond')}
          opties={casus.kader['gesprek-overslaan'].map((een) => ({
            waarde: een.grond,
            label: teksten.gronden[een.grond] ?? een.grond,
            hint: t(`kern:grondslag.${een.grondslag}.label`),
          }))}
          waarde={grond}
          onWijzig={zetGrond}
        />
        <Tekstvak
          id="toelichting"
          label={labels.toelichting}
          hint={t('gesprek:overslaan.toelichtingHint')}
          fout={invullen.fout('toelichting')}
          waarde={toelichting}
          onWijzig={zetToelichting}
          teller={teller}
        />
      </Invulformulier>
    </Pagina>
  )
}
