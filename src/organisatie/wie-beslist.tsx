import { useTranslation } from 'react-i18next'
import { AF_ROLLEN } from '../../machines/index'
import { Keuze } from '../ui/keuze'
import { Tekstveld } from '../ui/tekstveld'
import type { Organisatieprofiel } from '../werk/organisatieprofiel'
import type { Profielstand } from './profielstand'

const PAST = 200

/** What every new casus takes over: who decides, and what the aandachtsfunctionaris may do. */
export function WieBeslist({ nu, wijzig }: Pick<Profielstand, 'nu' | 'wijzig'>) {
  const { t } = useTranslation()
  return (
    <>
      <Tekstveld
        id="naam"
        breedte="half"
        maxLengte={PAST}
        label={t('organisatie:wie.naam')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        waarde={nu.naam}
        onWijzig={(naam) => wijzig({ naam })}
      />
      <Tekstveld
        id="beslisser"
        breedte="half"
        maxLengte={PAST}
        label={t('organisatie:wie.beslisser')}
        hint={t('organisatie:wie.beslisserHint')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        waarde={nu.beslisser}
        onWijzig={(beslisser) => wijzig({ beslisser })}
      />
      <Keuze
        id="aandachtsfunctionaris"
        legenda={t('organisatie:wie.rol')}
        hint={t('organisatie:wie.rolHint')}
        opties={AF_ROLLEN.map((waarde) => ({
          waarde,
          label: t(`kern:keuze.afrol.${waarde}.label`),
          hint: t(`kern:keuze.afrol.${waarde}.uitleg`),
        }))}
        waarde={nu.aandachtsfunctionaris}
        onWijzig={(rol) => wijzig({ aandachtsfunctionaris: rol as Organisatieprofiel['aandachtsfunctionaris'] })}
      />
    </>
  )
}
