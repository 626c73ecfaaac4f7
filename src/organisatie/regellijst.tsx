import { useTranslation } from 'react-i18next'
import { ORGANISATIEREGELS } from '../../machines/index'
import { Vinkjes } from '../ui/vinkjes'
import type { Profielstand } from './profielstand'

/** Rules may only be added: an organisation asks more than the kader, never less. */
export function Regellijst({ nu, wijzig }: Pick<Profielstand, 'nu' | 'wijzig'>) {
  const { t } = useTranslation()
  return (
    <Vinkjes
      id="regels"
      legenda={t('organisatie:regels.vraag')}
      hint={t('organisatie:regels.hint')}
      opties={ORGANISATIEREGELS.map((waarde) => ({
        waarde,
        label: t(`organisatie:regel.${waarde}.label`),
        hint: t(`organisatie:regel.${waarde}.uitleg`),
      }))}
      waarden={nu.regels}
      onWijzig={(gekozen) => wijzig({ regels: ORGANISATIEREGELS.filter((regel) => gekozen.includes(regel)) })}
    />
  )
}
