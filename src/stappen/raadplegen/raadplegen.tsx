import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Knop } from '../../ui/knop'
import { Kladlijst } from '../../werk/kladlijst'
import { BijzonderAandacht } from '../bijzonder-aandacht'
import { ContactHoudt } from '../contact-houdt'
import { StapPagina } from '../stap-pagina'
import { Bellen } from './bellen'
import { BijzonderVragen } from './bijzonder-vragen'
import { RaadplegingPagina } from './raadpleging-pagina'
import { Raadplegingen } from './raadplegingen'
import { Voorlezen } from './voorlezen'
import { WieRaadplegen } from './wie-raadplegen'

/** Step 2: whom to ask, what to read out on the phone, and what was said. Advice is never a report. */
export function Raadplegen() {
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
      <Kladlijst hier={{ raadpleging: () => zetLeggen(true) }} />
      <BijzonderAandacht stap="raadplegen" />
      <Bericht soort="uitleg">
        <p>{t('raadplegen:geenMelding')}</p>
      </Bericht>
      <WieRaadplegen />
      <BijzonderVragen />
      <ContactHoudt zonder="raadplegen" />
      <Bellen />
      <Voorlezen />
      <Raadplegingen />
      <Knop onClick={() => zetLeggen(true)}>{t('raadplegen:leg')}</Knop>
    </StapPagina>
  )
}
