import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { KnopLink } from '../../ui/knop-link'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { useStapKop } from '../stap-kop'

/** Step 4 of a kader that weighs in step 5: what it is there, and where that is recorded. */
export function StapVier() {
  const { id } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('wegen')
  return (
    <Bericht
      soort="uitleg"
      titel={kop.onder}
      acties={
        <KnopLink soort="tweede" href={paden.scherm(id, 'raadplegen')}>
          {t('wegen:overzicht.overleg')}
        </KnopLink>
      }
    >
      <p>{kop.uitleg}</p>
    </Bericht>
  )
}
