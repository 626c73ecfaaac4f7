import { useTranslation } from 'react-i18next'
import type { Kladplek } from './kladnaam'
import { CASUSSCHERMEN, type Casusscherm } from './paden'
import { useWerkOfNiets } from './werk'

/** Where a draft belongs, in words: "Gesprek: wat het slachtoffer wil", or the question itself. */
export function useKladwoord(): (plek: Kladplek) => string {
  const { t } = useTranslation()
  const werk = useWerkOfNiets()
  const opScherm = (scherm: string) => {
    const [eerste, vraag = ''] = scherm.split('/')
    if (eerste === 'vraag') return werk?.teksten.vragen[vraag]?.titel ?? t('casus:klad.vraag')
    return isScherm(scherm) ? t(`casus:klad.scherm.${scherm}`) : t('casus:klad.scherm.overzicht')
  }
  return ({ scherm, deel }) =>
    deel === null
      ? opScherm(scherm)
      : t('casus:klad.wat', { scherm: opScherm(scherm), deel: t(`casus:klad.deel.${deel}`) })
}

function isScherm(scherm: string): scherm is Casusscherm {
  return CASUSSCHERMEN.some((een) => een === scherm)
}
