import { useTranslation } from 'react-i18next'
import { laadHandtekeningen } from '../../machines/index'
import { BijGeladen } from '../werk/bij-geladen'
import { useDagtekst } from '../werk/dagtekst'
import { useGeladen } from '../werk/geladen'

/** Which experts of the profession signed the decision table of this version, or that nobody did yet. */
export function Ondertekend({ kader, versie }: { readonly kader: string; readonly versie: string }) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  return (
    <BijGeladen geladen={useGeladen('handtekeningen', laadHandtekeningen)}>
      {(alle) => {
        const wie = alle[`${kader} ${versie}`] ?? []
        if (wie.length === 0) return <p className="ww-zacht">{t('kaders:ondertekend.nogNiet')}</p>
        return wie.map(({ naam, functie, op }) => (
          <p key={`${naam} ${op}`} className="ww-zacht">
            {t('kaders:ondertekend.door', { naam, functie, datum: dagtekst(op) })}
          </p>
        ))
      }}
    </BijGeladen>
  )
}
