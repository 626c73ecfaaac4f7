import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import type { Reserve, Terugzetkeuze, Terugzetplan, Terugzetregel } from '../opslag/reserve/reserve'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { useFoutzin } from '../werk/foutzin'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { TerugzettenBijzaken } from './terugzetten-bijzaken'
import { TerugzettenLijst } from './terugzetten-lijst'

export interface TerugzettenUitslagProps {
  readonly kluis: Pick<Reserve, 'zetTerug'>
  readonly plan: Terugzetplan
  readonly keuze: Terugzetkeuze
  readonly regels: readonly Terugzetregel[]
  readonly onAnder: () => void
}

/** What became of each casus. What did not succeed can be tried again; what is there already stays as it is. */
export function TerugzettenUitslag({ kluis, plan, keuze, regels: eerst, onAnder }: TerugzettenUitslagProps) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  const [regels, zetRegels] = useState(eerst)
  const [fout, zetFout] = useState<Fout | null>(null)
  const [bezig, zetBezig] = useState(false)
  const mislukt = regels.some(({ lot }) => lot === 'mislukt')
  const opnieuw = async () => {
    zetBezig(true)
    const uitkomst = await kluis.zetTerug(plan.plan, keuze)
    zetBezig(false)
    if ('goed' in uitkomst) zetRegels(samen(regels, uitkomst.goed))
    zetFout('goed' in uitkomst ? null : uitkomst.fout)
  }
  return (
    <Pagina key="uitslag" titel={t(`reserve:uitslag.${mislukt ? 'deels' : 'titel'}`)}>
      {mislukt && (
        <Bericht
          soort="let-op"
          acties={
            <Knop disabled={bezig} onClick={() => void opnieuw()}>
              {t('app:knop.opnieuw')}
            </Knop>
          }
        >
          <p>{t('reserve:uitslag.misluktUitleg')}</p>
          {fout && <p>{zin(fout)}</p>}
          {fout && <p>{t('reserve:plan.nogEens')}</p>}
        </Bericht>
      )}
      <TerugzettenLijst regels={regels} tijd="klaar" />
      <TerugzettenBijzaken plan={plan} tijd="klaar" />
      <p>{t('reserve:uitslag.bestand')}</p>
      <p className="ww-rij">
        <KnopLink href={paden.start}>{t('app:kop.start')}</KnopLink>
        <Knop soort="tweede" onClick={onAnder}>
          {t('reserve:zetTerug.ander')}
        </Knop>
      </p>
    </Pagina>
  )
}

/** What had succeeded keeps its own words; only what failed gets a new answer. */
function samen(eerder: readonly Terugzetregel[], nu: readonly Terugzetregel[]): readonly Terugzetregel[] {
  return eerder.map((regel) =>
    regel.lot === 'mislukt' ? (nu.find(({ casus }) => casus === regel.casus) ?? regel) : regel,
  )
}
