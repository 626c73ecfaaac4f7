import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Terugzetkeuze, Terugzetregel } from '../opslag/reserve/reserve'
import { KnopLink } from '../ui/knop-link'
import { useKluisOfNiets } from '../werk/kluis-context'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { TerugzettenKiezen } from './terugzetten-kiezen'
import type { Bekekenplan, Herspeel } from './terugzetten-naspelen'
import { TerugzettenPlan } from './terugzetten-plan'
import { TerugzettenUitslag } from './terugzetten-uitslag'
import { TerugzettenVooraf } from './terugzetten-vooraf'

type Stap =
  | { readonly soort: 'kiezen' }
  | { readonly soort: 'plan'; readonly plan: Bekekenplan }
  | {
      readonly soort: 'uitslag'
      readonly plan: Bekekenplan
      readonly keuze: Terugzetkeuze
      readonly regels: readonly Terugzetregel[]
    }

/** From a file and its key, by a plan that someone says yes to, to what became of each casus. */
export function Terugzetten({ herspeel }: { readonly herspeel: Herspeel }) {
  const open = useKluisOfNiets()
  const [stap, zetStap] = useState<Stap>({ soort: 'kiezen' })
  const kluis = open?.kluis
  // What a file held does not stay in memory for who walks away from it.
  useEffect(() => () => void kluis?.vergeetReserve(), [kluis])
  if (!kluis) return <ZonderKluis />
  const begin = () => {
    void kluis.vergeetReserve()
    zetStap({ soort: 'kiezen' })
  }
  if (stap.soort === 'kiezen') {
    return <TerugzettenKiezen {...{ kluis, herspeel }} onPlan={(plan) => zetStap({ soort: 'plan', plan })} />
  }
  const { plan } = stap
  if (stap.soort === 'uitslag') {
    const { keuze, regels } = stap
    return <TerugzettenUitslag {...{ kluis, keuze, regels }} plan={plan.plan} onAnder={begin} />
  }
  const klaar = (regels: readonly Terugzetregel[], keuze: Terugzetkeuze) =>
    zetStap({ soort: 'uitslag', plan, keuze, regels })
  return <TerugzettenPlan kluis={kluis} bekeken={plan} onTerug={begin} onKlaar={klaar} />
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
