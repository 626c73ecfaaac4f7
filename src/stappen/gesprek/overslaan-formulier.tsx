import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Formulier } from '../../ui/formulier'
import { Keuze } from '../../ui/keuze'
import { Knop } from '../../ui/knop'
import { Tekstvak } from '../../ui/tekstvak'
import { Pagina } from '../../werk/pagina'
import { FORMULIER } from '../../werk/vastleggen'
import { useWerk } from '../../werk/werk'
import { useInvullen } from '../invullen'
import { useStapKop } from '../stap-kop'
import { useTeller } from '../teller'
import type { DaadProps } from './gesprek'

/** Leaves the talk, on a ground this kader knows. The code goes on. */
export function OverslaanFormulier({ onSluit }: DaadProps) {
  const { casus, teksten } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('gesprek')
  const teller = useTeller()
  const [grond, zetGrond] = useState<string | null>(null)
  const [toelichting, zetToelichting] = useState('')
  const labels = { grond: t('gesprek:overslaan.grond'), toelichting: t('gesprek:overslaan.toelichting') }
  const invullen = useInvullen(labels)
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
      <Formulier
        fouten={invullen.fouten}
        foutenTitel={invullen.foutenTitel}
        onVerstuur={() => void verstuur()}
        acties={
          <>
            <Knop type="submit" id={FORMULIER}>
              {t('app:knop.bewaar')}
            </Knop>
            <Knop soort="stil" onClick={() => onSluit(false)}>
              {t('app:knop.annuleer')}
            </Knop>
          </>
        }
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
      </Formulier>
    </Pagina>
  )
}
