import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Uitklap } from '../../ui/uitklap'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import { Overslaan } from '../overslaan'
import { useStapKop } from '../stap-kop'
import { KindcheckFormulier } from './kindcheck-formulier'
import { KindcheckUitkomst } from './kindcheck-uitkomst'
import '../delen.css'
import { NaarStap } from '../naar-stap'

/** The kindcheck: the questions in their order, or what came of them. */
export function Kindcheck() {
  const { stand } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const [opnieuw, zetOpnieuw] = useState(false)
  const [fout, zetFout] = useState(false)
  const gedaan = stand.kindcheck !== 'niet-gedaan' && !opnieuw
  return (
    <>
      <NaarStap stap="signalen" />
      <Pagina
        key={String(gedaan)}
        titel={t('signalen:kindcheck.titel')}
        aanhef={kop.onder}
        inleiding={gedaan ? undefined : t('signalen:kindcheck.inleiding')}
        fout={fout}
      >
        <div className="ww-delen">
          <AcuutNu />
          {gedaan ? (
            <KindcheckUitkomst onOpnieuw={() => zetOpnieuw(true)} />
          ) : (
            <>
              <Uitklap titel={t('signalen:kindcheck.waarom')}>
                <p>{t('signalen:kindcheck.waaromTekst')}</p>
              </Uitklap>
              <KindcheckFormulier onFout={zetFout} onBewaard={() => zetOpnieuw(false)} />
              <Overslaan verplichting="kindcheck" />
            </>
          )}
        </div>
      </Pagina>
    </>
  )
}
