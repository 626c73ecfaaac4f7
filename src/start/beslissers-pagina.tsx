import { useTranslation } from 'react-i18next'
import { AF_ROLLEN } from '../../machines/index'
import { Keuze } from '../ui/keuze'
import { Tekstveld } from '../ui/tekstveld'
import type { PaginaDeel } from './nieuw-pagina'

/** Who finally decides in this organisation, and what the aandachtsfunctionaris may do. */
export function BeslissersPagina({ kader, keuzes, zet, fout }: PaginaDeel) {
  const { t } = useTranslation()
  return (
    <>
      <Tekstveld
        id="beslisser"
        breedte="half"
        label={t('start:nieuw.beslissers.label')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        hint={kader?.teksten.beslisser}
        fout={fout('beslisser')}
        waarde={keuzes.beslisser}
        onWijzig={(beslisser) => zet({ beslisser })}
      />
      <Keuze
        id="aandachtsfunctionaris"
        legenda={t('start:nieuw.beslissers.rol')}
        hint={t('start:nieuw.beslissers.rolHint')}
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
