import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BIJZONDERHEDEN } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import { Kop } from '../../ui/kop'
import { Tekstvak } from '../../ui/tekstvak'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { optioneel } from '../../werk/optioneel'
import { useWerk } from '../../werk/werk'
import { useOpties } from '../opties'

/** Records that a special situation holds, or may hold. */
export function BijzonderheidFormulier() {
  const { stand } = useWerk()
  const { t } = useTranslation()
  const opties = useOpties()
  const [bijzonderheid, zetBijzonderheid] = useState<string | null>(null)
  const [toelichting, zetToelichting] = useState('')
  const labels = { bijzonderheid: t('signalen:bijzonder.welke'), toelichting: t('signalen:bijzonder.toelichting') }
  const invullen = useInvullen(labels)
  const over = BIJZONDERHEDEN.filter((een) => !stand.bijzonderheden.includes(een))
  if (over.length === 0) return null
  const verstuur = () =>
    invullen.leg({
      type: 'bijzonderheid vastgesteld',
      bijzonderheid: bijzonderheid ?? undefined,
      ...optioneel('toelichting', toelichting),
    })
  return (
    <section aria-labelledby="erbij">
      <Kop niveau={2} id="erbij">
        {t('signalen:bijzonder.erbij')}
      </Kop>
      <p>{t('signalen:bijzonder.gevolg')}</p>
      <Invulformulier invullen={invullen} verstuur={verstuur}>
        <Keuze
          id="bijzonderheid"
          legenda={labels.bijzonderheid}
          hint={t('signalen:bijzonder.hint')}
          fout={invullen.fout('bijzonderheid')}
          opties={opties('bijzonderheid', over)}
          waarde={bijzonderheid}
          onWijzig={zetBijzonderheid}
        />
        <Tekstvak
          id="toelichting"
          label={labels.toelichting}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={invullen.fout('toelichting')}
          waarde={toelichting}
          onWijzig={zetToelichting}
          regels={2}
        />
      </Invulformulier>
    </section>
  )
}
