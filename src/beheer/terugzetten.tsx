import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Terugzetplan, Terugzetregel } from '../opslag/reserve/reserve'
import { KnopLink } from '../ui/knop-link'
import { useKluisOfNiets } from '../werk/kluis-context'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { TerugzettenKiezen } from './terugzetten-kiezen'
import { TerugzettenPlan } from './terugzetten-plan'
import { TerugzettenUitslag } from './terugzetten-uitslag'
import { TerugzettenVooraf } from './terugzetten-vooraf'

type Stap =
  | { readonly soort: 'kiezen' }
  | { readonly soort: 'plan'; readonly plan: Terugzetplan }
  | { readonly soort: 'uitslag'; readonly plan: Terugzetplan; readonly regels: readonly Terugzetregel[] }

/** From a file and its key, by a plan that someone says yes to, to what became of each casus. */
export function Terugzetten() {
  const open = useKluisOfNiets()
  const [stap, zetStap] = useState<Stap>({ soort: 'kiezen' })
  if (!open) return <ZonderKluis />
  const begin = () => zetStap({ soort: 'kiezen' })
  const { kluis } = open
  if (stap.soort === 'kiezen') {
    return <TerugzettenKiezen kluis={kluis} onPlan={(plan) => zetStap({ soort: 'plan', plan })} />
  }
  const { plan } = stap
  if (stap.soort === 'uitslag') {
    return <TerugzettenUitslag kluis={kluis} plan={plan} regels={stap.regels} onAnder={begin} />
  }
  const klaar = (regels: readonly Terugzetregel[]) => zetStap({ soort: 'uitslag', plan, regels })
  return <TerugzettenPlan kluis={kluis} plan={plan} onTerug={begin} onKlaar={klaar} />
}

function ZonderKluis() {
  const { t } = useTranslation()
  return (
    <Pagina titel={t('reserve:zetTerug.titel')}>
      <TerugzettenVooraf />
      <p>
        <KnopLink href={paden.start}>{t('reserve:vooraf.knop')}</KnopLink>
      </p>
    </Pagina>
  )
}
