import { useTranslation } from 'react-i18next'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { GezieneVlaggen } from './geziene-vlaggen'

/** Which warnings for grave danger were seen. */
export function VlaggenKort() {
  const { id } = useWerk()
  const { t } = useTranslation()
  return (
    <section aria-labelledby="vlaggen">
      <Kop niveau={2} id="vlaggen">
        {t('signalen:vlaggen.titel')}
      </Kop>
      <GezieneVlaggen leeg={t('signalen:vlaggen.leeg')} />
      <KnopLink href={paden.scherm(id, 'rode-vlaggen')} soort="tweede">
        {t('signalen:vlaggen.open')}
      </KnopLink>
    </section>
  )
}
