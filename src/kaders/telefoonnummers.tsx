import { useTranslation } from 'react-i18next'
import { telefoon } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { Kop } from '../ui/kop'
import { Samenvatting } from '../ui/samenvatting'
import { useNagekeken } from './nagekeken'

/** The one table of numbers, with the hours and the day on which each was checked. */
export function Telefoonnummers() {
  const { t } = useTranslation()
  const nagekeken = useNagekeken()
  const taal = huidigeTaal()
  return (
    <>
      <Kop niveau={2}>{t('start:bronnen.telefoon')}</Kop>
      <p>{t('start:bronnen.telefoonInleiding')}</p>
      <Samenvatting
        wijzigLabel={t('app:knop.wijzig')}
        rijen={Object.entries(telefoon).map(([id, dienst]) => ({
          id,
          vraag: dienst.naam[taal],
          antwoord: (
            <a className="nl-link" href={`tel:${dienst.bellen}`}>
              {dienst.nummer}
            </a>
          ),
          toelichting: (
            <>
              {dienst.uren[taal]} · {nagekeken(dienst.nagekeken)}
            </>
          ),
        }))}
      />
    </>
  )
}
