import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import { Bel } from '../werk/bel'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'

/** The acute question waits for an answer: says so, with the numbers. It never answers by itself. */
export function AcuutNu() {
  const { id, oordeel } = useWerk()
  const { t } = useTranslation()
  if (!oordeel.ontbreekt.some((mist) => mist.id === 'acuut-nu-beoordelen')) return null
  return (
    <Bericht
      soort="gevaar"
      rol="status"
      titel={t('kern:blokkade.acuut-nu-beoordelen.titel')}
      acties={
        <>
          <Bel wie="noodnummer" soort="gevaar" />
          <Bel wie="veilig-thuis" soort="tweede" />
          <KnopLink href={paden.vraag(id, 'acuut')} soort="tweede">
            {t('signalen:acuut.vraag')}
          </KnopLink>
        </>
      }
    >
      <p>{t('kern:blokkade.acuut-nu-beoordelen.uitleg')}</p>
      <p>{t('kern:blokkade.acuut-nu-beoordelen.doen')}</p>
    </Bericht>
  )
}
