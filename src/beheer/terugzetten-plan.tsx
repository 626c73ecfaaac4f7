import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import type { Reserve, Terugzetkeuze, Terugzetplan, Terugzetregel } from '../opslag/reserve/reserve'
import { FoutVlak } from '../ui/fout-vlak'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { useMomenttekst } from '../werk/dagtekst'
import { useFoutzin } from '../werk/foutzin'
import { Pagina } from '../werk/pagina'
import { TerugzettenBijzaken } from './terugzetten-bijzaken'
import { TerugzettenGrafstenen } from './terugzetten-grafstenen'
import { TerugzettenLijst } from './terugzetten-lijst'
import type { Bekekenplan } from './terugzetten-naspelen'

export interface TerugzettenPlanProps {
  readonly kluis: Pick<Reserve, 'zetTerug'>
  readonly bekeken: Bekekenplan
  readonly onTerug: () => void
  readonly onKlaar: (regels: readonly Terugzetregel[], keuze: Terugzetkeuze) => void
}

const SCHRIJFT: readonly Terugzetregel['lot'][] = ['nieuw', 'aangevuld', 'afgesplitst']

/** What would happen, before it does. Nothing is written until someone says yes. */
export function TerugzettenPlan({ kluis, bekeken: { plan, nagespeeld }, onTerug, onKlaar }: TerugzettenPlanProps) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  const moment = useMomenttekst()
  const [bezig, zetBezig] = useState(false)
  const [fout, zetFout] = useState<Fout | null>(null)
  const [grafstenen, zetGrafstenen] = useState(true)
  const teSchrijven = plan.regels.filter(({ lot }) => SCHRIJFT.includes(lot)).length
  const wat = teDoen(plan, teSchrijven, grafstenen)
  const doe = async () => {
    const keuze = { grafstenen, nagespeeld }
    zetFout(null)
    zetBezig(true)
    const uitkomst = await kluis.zetTerug(plan.plan, keuze)
    if ('goed' in uitkomst) return onKlaar(uitkomst.goed, keuze)
    zetBezig(false)
    zetFout(uitkomst.fout)
  }
  return (
    <Pagina key="plan" titel={t('reserve:plan.titel')} inleiding={t('reserve:plan.inleiding')}>
      <p>{t('reserve:plan.gemaakt', { moment: moment(plan.gemaakt), versie: plan.versie })}</p>
      {plan.regels.length === 0 && <p>{t('reserve:plan.leeg')}</p>}
      <TerugzettenLijst regels={plan.regels} tijd="straks" />
      <TerugzettenBijzaken plan={plan} tijd="straks" />
      {plan.grafstenen > 0 && <TerugzettenGrafstenen aantal={plan.grafstenen} aan={grafstenen} onZet={zetGrafstenen} />}
      {fout && (
        <FoutVlak niveau={2} titel={t('reserve:plan.mislukt')}>
          <p>{zin(fout)}</p>
          <p>{t('reserve:plan.nogEens')}</p>
        </FoutVlak>
      )}
      {!wat && <p>{t('reserve:plan.nietsTeDoen')}</p>}
      <p className="ww-rij">
        {wat && (
          <Knop disabled={bezig} onClick={() => void doe()}>
            {t(`reserve:plan.${wat}`, { count: teSchrijven })}
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

/** What the button says it does; nothing when there is nothing to do. */
function teDoen({ organisatie, grafstenen }: Terugzetplan, teSchrijven: number, neemGrafstenen: boolean) {
  if (teSchrijven > 0) return 'doe'
  if (organisatie === 'terug') return 'doeProfiel'
  return grafstenen > 0 && neemGrafstenen ? 'doeGrafstenen' : undefined
}
