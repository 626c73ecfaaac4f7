import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import type { Reserve, Terugzetplan, Terugzetregel } from '../opslag/reserve/reserve'
import { FoutVlak } from '../ui/fout-vlak'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { useMomenttekst } from '../werk/dagtekst'
import { useFoutzin } from '../werk/foutzin'
import { Pagina } from '../werk/pagina'
import { TerugzettenBijzaken } from './terugzetten-bijzaken'
import { TerugzettenLijst } from './terugzetten-lijst'

export interface TerugzettenPlanProps {
  readonly kluis: Pick<Reserve, 'zetTerug'>
  readonly plan: Terugzetplan
  readonly onTerug: () => void
  readonly onKlaar: (regels: readonly Terugzetregel[]) => void
}

const SCHRIJFT: readonly Terugzetregel['lot'][] = ['nieuw', 'aangevuld', 'afgesplitst']

/** What would happen, before it does. Nothing is written until someone says yes. */
export function TerugzettenPlan({ kluis, plan, onTerug, onKlaar }: TerugzettenPlanProps) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  const moment = useMomenttekst()
  const [bezig, zetBezig] = useState(false)
  const [fout, zetFout] = useState<Fout | null>(null)
  const teSchrijven = plan.regels.filter(({ lot }) => SCHRIJFT.includes(lot)).length
  const ietsTeDoen = teSchrijven > 0 || plan.organisatie === 'terug'
  const doe = async () => {
    zetBezig(true)
    const uitkomst = await kluis.zetTerug(plan.plan)
    if ('goed' in uitkomst) return onKlaar(uitkomst.goed)
    zetBezig(false)
    zetFout(uitkomst.fout)
  }
  return (
    <Pagina key="plan" titel={t('reserve:plan.titel')} inleiding={t('reserve:plan.inleiding')}>
      <p>{t('reserve:plan.gemaakt', { moment: moment(plan.gemaakt), versie: plan.versie })}</p>
      {plan.regels.length === 0 && <p>{t('reserve:plan.leeg')}</p>}
      <TerugzettenLijst regels={plan.regels} tijd="straks" />
      <TerugzettenBijzaken plan={plan} tijd="straks" />
      {fout && (
        <FoutVlak niveau={2} titel={t('reserve:plan.mislukt')}>
          <p>{zin(fout)}</p>
        </FoutVlak>
      )}
      {!ietsTeDoen && <p>{t('reserve:plan.nietsTeDoen')}</p>}
      <p className="ww-rij">
        {ietsTeDoen && (
          <Knop disabled={bezig} onClick={() => void doe()}>
            {teSchrijven > 0 ? t('reserve:plan.doe', { count: teSchrijven }) : t('reserve:plan.doeProfiel')}
          </Knop>
        )}
        <Knop soort="tweede" disabled={bezig} onClick={onTerug}>
          {t('reserve:zetTerug.ander')}
        </Knop>
      </p>
      {bezig && <Laden tekst={t('reserve:plan.bezig')} />}
    </Pagina>
  )
}
