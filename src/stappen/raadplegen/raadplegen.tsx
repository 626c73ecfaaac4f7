import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Knop } from '../../ui/knop'
import { useWerk } from '../../werk/werk'
import { ContactHoudt } from '../contact-houdt'
import { Overslaan } from '../overslaan'
import { StapPagina } from '../stap-pagina'
import { Bellen } from './bellen'
import { RaadplegingPagina } from './raadpleging-pagina'
import { Raadplegingen } from './raadplegingen'
import { Voorlezen } from './voorlezen'
import { WieRaadplegen } from './wie-raadplegen'

/** Step 2: whom to ask, what to read out on the phone, and what was said. Advice is never a report. */
export function Raadplegen() {
  const { stand } = useWerk()
  const { t } = useTranslation()
  const [leggen, zetLeggen] = useState(false)
  const [bewaard, zetBewaard] = useState(false)
  if (leggen) {
    const sluit = (gelukt: boolean) => {
      zetBewaard(gelukt)
      zetLeggen(false)
    }
    return <RaadplegingPagina onSluit={sluit} />
  }
  return (
    <StapPagina stap="raadplegen">
      {bewaard && (
        <Bericht soort="goed" rol="status">
          <p>{t('raadplegen:bewaard')}</p>
        </Bericht>
      )}
      <Bericht soort="uitleg">
        <p>{t('raadplegen:geenMelding')}</p>
      </Bericht>
      <WieRaadplegen />
      <ContactHoudt zonder="raadplegen" />
      <Bellen />
      <Voorlezen />
      <Raadplegingen />
      <Knop onClick={() => zetLeggen(true)}>{t('raadplegen:leg')}</Knop>
      <div className="ww-raadplegen__overslaan">
        {!stand.collega && <Overslaan verplichting="collega" />}
        {stand.veiligThuis === 'nooit' && <Overslaan verplichting="veilig-thuis-advies" />}
      </div>
    </StapPagina>
  )
}
