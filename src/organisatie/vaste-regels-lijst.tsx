import { useTranslation } from 'react-i18next'
import { Kop } from '../ui/kop'
import { StandLabel } from '../ui/stand-label'
import { Herkomst } from '../werk/herkomst'
import { VASTE_REGELS } from './vaste-regels'

/** What cannot be switched off, and why not. */
export function VasteRegels() {
  const { t } = useTranslation()
  return (
    <section className="ww-vast" aria-labelledby="vast-titel">
      <Kop niveau={3} id="vast-titel">
        {t('organisatie:vast.titel')}
      </Kop>
      <p>{t('organisatie:vast.waarom')}</p>
      <ul className="ww-vast__lijst">
        {VASTE_REGELS.map(({ id, bron, grondslag }) => (
          <li key={id}>
            <p>
              <StandLabel stand="wacht">{t('organisatie:vast.label')}</StandLabel>{' '}
              <strong>{t(`organisatie:vast.${id}`)}</strong>
            </p>
            <Herkomst bron={bron} grondslag={grondslag} />
          </li>
        ))}
      </ul>
    </section>
  )
}
