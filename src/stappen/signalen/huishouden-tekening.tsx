import { useTranslation } from 'react-i18next'
import { personen, RELATIES } from '../../../machines/index'
import { Genogram } from '../../ui/genogram'
import type { Relatie } from '../../ui/genogram-indeling'
import { useWerk } from '../../werk/werk'
import { useOpties } from '../opties'

/** The household, drawn from the list. */
export function HuishoudenTekening() {
  const { casus } = useWerk()
  const { t } = useTranslation()
  const opties = useOpties()
  const woorden = Object.fromEntries(opties('relatie', RELATIES).map(({ waarde, label }) => [waarde, label])) as Record<
    Relatie,
    string
  >
  return (
    <Genogram
      titel={t('signalen:huishouden.tekening')}
      personen={personen(casus.regels).map(({ id, aanduiding, relatie, inHuis }) => ({
        id,
        label: aanduiding,
        relatie,
        inHuis,
      }))}
      relatieWoorden={woorden}
      inHuis={t('signalen:huishouden.inHuis')}
      elders={t('signalen:huishouden.elders')}
    />
  )
}
