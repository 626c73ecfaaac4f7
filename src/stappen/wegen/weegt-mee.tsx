import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Feit } from '../../../machines/index'
import { FeitKaart } from '../../ui/feit-kaart'
import { Knop } from '../../ui/knop'
import { StandLabel } from '../../ui/stand-label'
import { VrijeTekst } from '../../ui/vrije-tekst'
import { useDagtekst } from '../../werk/dagtekst'

export interface WeegtMeeProps {
  id: string
  feit: Feit
  aan: boolean
  onZet: (aan: boolean) => void
  /** Not among what the earlier answer leaned on. */
  nieuw: boolean
}

/** More signs than this fold away behind a button. */
const LANG = 320

/** One feit as it was recorded, with the box that says that the answer leans on it. */
export function WeegtMee({ id, feit, aan, onZet, nieuw }: WeegtMeeProps) {
  const { t } = useTranslation()
  const dag = useDagtekst()
  const [open, zetOpen] = useState(false)
  const { soort, tekst, wanneer, bron, richting } = feit
  const lang = tekst.length > LANG
  return (
    <FeitKaart
      soort={soort}
      soortLabel={t(`kern:keuze.feitsoort.${soort}.label`)}
      herkomst={
        <>
          {dag(wanneer)}
          {bron && (
            <>
              {' · '}
              <VrijeTekst>{bron}</VrijeTekst>
            </>
          )}
          {richting !== 'zorg' && ` · ${t(`kern:keuze.richting.${richting}.label`)}`}
        </>
      }
      acties={
        <>
          <label className="ww-vinkregel">
            <input
              id={id}
              type="checkbox"
              checked={aan}
              autoComplete="off"
              aria-describedby={`tekst-${feit.id}`}
              onChange={(event) => onZet(event.target.checked)}
            />
            <span>{t('wegen:vraag.weegtMee')}</span>
          </label>
          {nieuw && <StandLabel stand="te-doen">{t('wegen:vraag.feitNieuw')}</StandLabel>}
        </>
      }
    >
      <div id={`tekst-${feit.id}`} className={lang && !open ? 'ww-weeg__feittekst' : undefined}>
        <VrijeTekst>{tekst}</VrijeTekst>
      </div>
      {lang && (
        <Knop soort="stil" aria-expanded={open} onClick={() => zetOpen(!open)}>
          {t(open ? 'app:knop.toonMinder' : 'app:knop.toonMeer')}
        </Knop>
      )}
    </FeitKaart>
  )
}
