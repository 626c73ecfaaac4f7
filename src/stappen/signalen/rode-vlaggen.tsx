import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { alle } from '../../../machines/index'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import { useStapKop } from '../stap-kop'
import { GezieneVlaggen } from './geziene-vlaggen'
import '../delen.css'
import { NaarStap } from '../naar-stap'
import { VlaggenFormulier } from './vlaggen-formulier'

/** Warnings for grave danger. One is enough to open the acute question; none of them answers it. */
export function RodeVlaggen() {
  const { id, casus } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const [keer, zetKeer] = useState(0)
  const gezien = alle(casus.regels, 'rode vlag gezien').length
  return (
    <>
      <NaarStap stap="signalen" />
      <Pagina
        key={keer}
        titel={t('signalen:vlaggen.titel')}
        aanhef={kop.onder}
        inleiding={t('signalen:vlaggen.inleiding')}
      >
        <div className="ww-delen">
          <AcuutNu />
          {gezien > 0 && (
            <section aria-labelledby="gezien">
              <Kop niveau={2} id="gezien">
                {t('signalen:vlaggen.gezien')}
              </Kop>
              <GezieneVlaggen />
              <KnopLink href={paden.scherm(id, 'signalen')} soort="tweede">
                {t('signalen:check.naarSignalen')}
              </KnopLink>
            </section>
          )}
          <VlaggenFormulier onBewaard={() => zetKeer(keer + 1)} />
          <p>{t('signalen:vlaggen.geenTelling')}</p>
        </div>
      </Pagina>
    </>
  )
}
