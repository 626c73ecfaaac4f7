import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Toegangsregel } from '../opslag/toegang/toegang'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { Leeg } from '../ui/leeg'
import './bewaren.css'
import { gefilterd, LEEG_FILTER } from './toegangslog-filter'
import { ToegangslogFilterbalk } from './toegangslog-filterbalk'
import { ToegangslogRegel } from './toegangslog-regel'

const PER_KEER = 50

export interface ToegangslogLijstProps {
  /** Newest first. */
  readonly regels: readonly Toegangsregel[]
  readonly namen: ReadonlyMap<string, string>
  /** JJJJ-MM-DD */
  readonly vandaag: string
}

/** What happened, in order of time: fifty lines at a time, by period, casus and action. */
export function ToegangslogLijst({ regels, namen, vandaag }: ToegangslogLijstProps) {
  const { t } = useTranslation()
  const [filter, zetFilter] = useState(LEEG_FILTER)
  const [oudste, zetOudste] = useState(false)
  const [hoeveel, zetHoeveel] = useState(PER_KEER)
  const nieuwste = gefilterd(regels, filter, namen, vandaag)
  const getoond = oudste ? nieuwste.toReversed() : nieuwste
  return (
    <>
      <Kop niveau={2}>{t('beheer:log.regels')}</Kop>
      {regels.length === 0 ? (
        <Leeg niveau={3} titel={t('beheer:log.leeg')}>
          <p>{t('beheer:log.leegUitleg')}</p>
        </Leeg>
      ) : (
        <>
          <ToegangslogFilterbalk
            regels={regels}
            filter={filter}
            oudste={oudste}
            onFilter={(nieuw) => {
              zetFilter(nieuw)
              zetHoeveel(PER_KEER)
            }}
            onVolgorde={zetOudste}
          />
          <p role="status" className="ww-zacht">
            {getoond.length > 0 ? t('beheer:log.aantal', { count: getoond.length }) : t('beheer:log.geen')}
          </p>
        </>
      )}
      <ol className="ww-logregels">
        {getoond.slice(0, hoeveel).map((regel) => (
          <ToegangslogRegel key={regel.nr} regel={regel} naam={regel.casus === null ? null : namen.get(regel.casus)} />
        ))}
      </ol>
      {getoond.length > hoeveel && (
        <Knop soort="tweede" onClick={() => zetHoeveel(hoeveel + PER_KEER)}>
          {t('app:knop.toonMeer')}
        </Knop>
      )}
    </>
  )
}
