import { useTranslation } from 'react-i18next'
import { FEIT_RICHTINGEN, feiten } from '../../../machines/index'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { Leeg } from '../../ui/leeg'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { opDag } from '../op-dag'
import { FeitRegel } from './feit-regel'

/** All feiten of the casus, by what they say about the worry; those withdrawn stay readable. */
export function Feiten() {
  const { id, casus } = useWerk()
  const { t } = useTranslation()
  const lijst = opDag(feiten(casus.regels))
  const knop = <KnopLink href={paden.scherm(id, 'feit')}>{t('signalen:feiten.voegToe')}</KnopLink>
  if (lijst.length === 0) {
    return (
      <Leeg titel={t('signalen:feiten.leeg')} acties={knop}>
        <p>{t('signalen:feiten.leegUitleg')}</p>
      </Leeg>
    )
  }
  return (
    <section aria-labelledby="feiten">
      <Kop niveau={2} id="feiten">
        {t('signalen:feiten.titel')}
      </Kop>
      {FEIT_RICHTINGEN.map((richting) => {
        const groep = lijst.filter((feit) => feit.richting === richting)
        return (
          groep.length > 0 && (
            <section key={richting} aria-labelledby={`feiten-${richting}`}>
              <Kop niveau={3} id={`feiten-${richting}`}>
                {t(`signalen:feiten.groep.${richting}` as never)}
              </Kop>
              {groep.map((feit) => (
                <FeitRegel key={feit.id} feit={feit} />
              ))}
            </section>
          )
        )
      })}
      <div className="ww-rij ww-signalen__acties">{knop}</div>
    </section>
  )
}
