import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import { useMomenttekst } from '../werk/dagtekst'
import { KladContext } from '../werk/klad'
import { MetKladjes } from '../werk/met-kladjes'
import { paden } from '../werk/paden'

/** On the start screen: a new casus that was begun and not opened yet. */
export function NieuwKlad() {
  return (
    <MetKladjes casus="" scherm="" wacht={null}>
      <Begonnen />
    </MetKladjes>
  )
}

function Begonnen() {
  const { t } = useTranslation()
  const moment = useMomenttekst()
  const klad = useContext(KladContext)?.buffer.lees('nieuw')
  if (!klad) return null
  return (
    <Bericht
      soort="uitleg"
      titel={t('casus:klad.titel')}
      acties={
        <KnopLink soort="tweede" href={paden.nieuw}>
          {t('casus:klad.verder')}
        </KnopLink>
      }
    >
      <p>{t('casus:klad.nieuw', { moment: moment(klad.bewaard) })}</p>
    </Bericht>
  )
}
