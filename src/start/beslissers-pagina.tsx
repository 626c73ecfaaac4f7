import { useTranslation } from 'react-i18next'
import { AF_ROLLEN } from '../../machines/index'
import { Keuze } from '../ui/keuze'
import { Tekstveld } from '../ui/tekstveld'
import type { PaginaDeel } from './nieuw-pagina'
import { UitProfiel } from './uit-profiel'

/** Who finally decides in this organisation, and what the aandachtsfunctionaris may do. */
export function BeslissersPagina(deel: PaginaDeel) {
  const { kader, keuzes, zet, fout } = deel
  const { t } = useTranslation()
  return (
    <>
      <UitProfiel {...deel} />
      <Tekstveld
        id="beslisser"
        breedte="half"
        label={t('nieuw:beslissers.label')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        hint={kader.soort === 'klaar' ? kader.inhoud?.teksten.beslisser : undefined}
        fout={fout('beslisser')}
        waarde={keuzes.beslisser}
        onWijzig={(beslisser) => zet({ beslisser })}
      />
      <Keuze
        id="aandachtsfunctionaris"
        legenda={t('nieuw:beslissers.rol')}
        hint={t('nieuw:beslissers.rolHint')}
        fout={fout('aandachtsfunctionaris')}
        opties={AF_ROLLEN.map((waarde) => ({
          waarde,
          label: t(`kern:keuze.afrol.${waarde}.label`),
          hint: t(`kern:keuze.afrol.${waarde}.uitleg`),
        }))}
        waarde={keuzes.aandachtsfunctionaris}
        onWijzig={(aandachtsfunctionaris) => zet({ aandachtsfunctionaris })}
      />
    </>
  )
}
