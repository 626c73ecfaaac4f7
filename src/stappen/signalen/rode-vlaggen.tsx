import { useTranslation } from 'react-i18next'
import { alle } from '../../../machines/index'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { Pagina } from '../../werk/pagina'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import { useStapKop } from '../stap-kop'
import { GezieneVlaggen } from './geziene-vlaggen'
import { NaarStap } from './naar-stap'
import { VlaggenFormulier } from './vlaggen-formulier'

/** Warnings for grave danger. One is enough to open the acute question; none of them answers it. */
export function RodeVlaggen() {
  const { id, casus } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const gezien = alle(casus.regels, 'rode vlag gezien').length
  return (
    <>
      <NaarStap />
      <Pagina key={gezien} titel={t('signalen:vlaggen.titel')} aanhef={kop.onder} inleiding={t('signalen:vlaggen.inleiding')}>
        <AcuutNu />
        {gezien > 0 && (
          <section aria-labelledby="gezien">
            <Kop niveau={2} id="gezien">
              {t('signalen:vlaggen.gezien')}
            </Kop>
            <GezieneVlaggen />
            <KnopLink href={paden.scherm(id, 'signalen')} soort="tweede">
              {t('signalen:kindcheck.naarSignalen')}
            </KnopLink>
          </section>
        )}
        <VlaggenFormulier />
        <p>{t('signalen:vlaggen.geenTelling')}</p>
      </Pagina>
    </>
  )
}
