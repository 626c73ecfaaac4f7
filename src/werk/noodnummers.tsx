import { useTranslation } from 'react-i18next'
import { telefoon } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { Noodbalk } from '../ui/noodbalk'

/** Who to call in danger and for advice: on every page in the same place, also while all else is locked. */
export function Noodnummers() {
  const { t } = useTranslation()
  const taal = huidigeTaal()
  const nummer = (id: 'noodnummer' | 'veilig-thuis') => {
    const dienst = telefoon[id]
    return {
      actie: t('app:noodbalk.bel', { nummer: id === 'noodnummer' ? dienst?.nummer : `Veilig Thuis ${dienst?.nummer}` }),
      tel: dienst?.bellen ?? '',
      toelichting: dienst?.uren[taal],
    }
  }
  return (
    <Noodbalk
      label={t('app:noodbalk.label')}
      gevaar={{ vraag: t('app:noodbalk.gevaarVraag'), ...nummer('noodnummer') }}
      advies={{ vraag: t('app:noodbalk.adviesVraag'), ...nummer('veilig-thuis') }}
    />
  )
}
