import { useTranslation } from 'react-i18next'
import { antwoorden, laatste } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { KnopLink } from '../../ui/knop-link'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'

/** The worries were taken away: that is weighed with the question on suspicion, it does not end the casus by itself. */
export function NaGesprek() {
  const { id, casus, teksten } = useWerk()
  const { t } = useTranslation()
  const gesprek = laatste(casus.regels, 'gesprek gevoerd')
  const gewogen = antwoorden(casus.regels).get('vermoeden')
  if (gesprek?.resultaat !== 'zorgen-weggenomen' || (gewogen && gewogen.nr > gesprek.nr)) return null
  return (
    <Bericht
      soort="uitleg"
      titel={t('gesprek:weg.titel')}
      acties={
        <KnopLink href={paden.vraag(id, 'vermoeden')} soort="tweede">
          {t('gesprek:weg.knop')}
        </KnopLink>
      }
    >
      <p>{t('gesprek:weg.uitleg', { vraag: teksten.vragen['vermoeden']?.titel ?? '' })}</p>
    </Bericht>
  )
}
