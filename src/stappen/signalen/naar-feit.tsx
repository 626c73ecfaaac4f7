import { useTranslation } from 'react-i18next'
import { Knop } from '../../ui/knop'
import { gaNaar, paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { type FeitVoorzet, zetVoorzet } from './feit-voorzet'

/** Opens the form of a feit with these words in it, to be made exact by who saw it. */
export function NaarFeit({ tekst, ...meer }: FeitVoorzet) {
  const { id } = useWerk()
  const { t } = useTranslation()
  const ga = () => {
    zetVoorzet({ ...meer, tekst: `${tekst}: ` })
    gaNaar(paden.scherm(id, 'feit'))
  }
  return (
    <Knop soort="tweede" onClick={ga}>
      {t('signalen:lijst.leg')}
      <span className="ww-verborgen-tekst">: {tekst}</span>
    </Knop>
  )
}
