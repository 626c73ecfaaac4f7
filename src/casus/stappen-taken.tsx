import { useTranslation } from 'react-i18next'
import type { Ontbrekend } from '../../machines/index'
import { Takenlijst } from '../ui/takenlijst'
import { useOntbreekzin } from '../werk/ontbreekzin'
import { paden } from '../werk/paden'
import { stapnummer } from '../werk/stapvolgorde'
import { useWerk } from '../werk/werk'

const STAND = { 'te doen': 'te-doen', bezig: 'bezig', afgerond: 'afgerond' } as const

/** The five steps of this kader with their status, and what each still misses; then what comes after. */
export function StappenTaken() {
  const { t } = useTranslation()
  const { id, stappen, teksten, oordeel } = useWerk()
  const zin = useOntbreekzin()
  const punt = (een: Ontbrekend) => {
    const { titel: tekst, ...rest } = zin(een)
    return { ...rest, tekst }
  }
  // A melding that is due at once stands above, not among what can wait.
  const nu = oordeel.melden === 'direct' ? 'melding-nog-niet-gedaan' : null
  const daarna = oordeel.ontbreekt.filter(({ id: mist, stap }) => stap === 'daarna' && mist !== nu)
  const taken = stappen.map(({ stap, stand, ontbreekt }) => ({
    id: stap,
    titel: `${stapnummer(stap)} ${teksten.stappen[stap]?.titel ?? t(`kern:stap.${stap}`)}`,
    href: paden.scherm(id, stap),
    stand: STAND[stand],
    standTekst: t(`kern:stapstand.${STAND[stand]}`),
    ontbreekt: ontbreekt.map(punt),
  }))
  const erna = daarna.length > 0 ? ('let-op' as const) : ('te-doen' as const)
  return (
    <Takenlijst
      ontbreektTitel={t(oordeel.melden === 'direct' ? 'app:stap.kanDaarna' : 'app:stap.nogNodig')}
      taken={[
        ...taken,
        {
          id: 'daarna',
          titel: t('kern:stap.daarna'),
          href: paden.scherm(id, 'daarna'),
          stand: erna,
          standTekst: t(`kern:stapstand.${erna}`),
          toelichting: t('casus:overzicht.daarna'),
          ontbreekt: daarna.map(punt),
        },
      ]}
    />
  )
}
