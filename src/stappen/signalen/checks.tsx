import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Uitklap } from '../../ui/uitklap'
import { useHadKlad } from '../../werk/klad'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import '../delen.css'
import { NaarStap } from '../naar-stap'
import { Overslaan } from '../overslaan'
import { useStapKop } from '../stap-kop'
import { CheckDoen } from './check-doen'
import { CHECKS, type Checksoort, gedaneCheck } from './check-soort'
import { CheckUitkomst } from './check-uitkomst'
import { CheckVragen } from './check-vragen'

/** The kindcheck: its questions one by one, or what came of them. */
export function Kindcheck() {
  return <Check soort="kindcheck" />
}

/** The mantelzorgverleningscheck: for adults who depend on the care of the client. */
export function Mantelzorgcheck() {
  return <Check soort="mantelzorgverleningscheck" />
}

/** What to ask of somebody seen only once; it stands open for professions that mostly do. */
const KORT_CONTACT = 'kort-contact'

function Check({ soort }: { readonly soort: Checksoort }) {
  const { casus, oordeel } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const [opnieuw, zetOpnieuw] = useState(useHadKlad())
  const gedaan = gedaneCheck(casus.regels, soort)
  const raad = CHECKS[soort].raad.map(({ id }) => id)
  const open = raad.filter((id) => id === KORT_CONTACT && oordeel.eenmaligContact)
  return (
    <>
      <NaarStap stap="signalen" />
      {gedaan && !opnieuw ? (
        <Pagina key="gedaan" titel={t(`signalen:${soort}.titel`)} aanhef={kop.onder}>
          <div className="ww-delen">
            <AcuutNu />
            <CheckUitkomst soort={soort} onOpnieuw={() => zetOpnieuw(true)} />
          </div>
        </Pagina>
      ) : (
        <CheckVragen
          soort={soort}
          onBewaard={() => zetOpnieuw(false)}
          achteraf={soort === 'kindcheck' ? <Overslaan verplichting="kindcheck" /> : null}
          vooraf={
            <>
              <AcuutNu />
              <p>{t(`signalen:${soort}.inleiding`)}</p>
              <CheckDoen soort={soort} ids={open} deel="raad" />
              <Uitklap titel={t('signalen:check.waarom')}>
                <CheckDoen soort={soort} ids={raad.filter((id) => !open.includes(id))} deel="raad" />
              </Uitklap>
            </>
          }
        />
      )}
    </>
  )
}
