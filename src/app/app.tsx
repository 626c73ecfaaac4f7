import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Router } from 'wouter'
import { useHashLocation as viaHash } from 'wouter/use-hash-location'
import { vergrendel } from '../slotwacht/weg'
import { FoutVlak } from '../ui/fout-vlak'
import { KluisContext } from '../werk/kluis-context'
import { FoutGrens } from './fout-grens'
import { Hoofdschil } from './hoofdschil'
import { Routes } from './routes'
import { useSlotstand, useWacht } from './slot-van-tab'

const Sluitwacht = lazy(async () => ({ default: (await import('../beheer/bewaarbestand-sluitwacht')).Sluitwacht }))

/** The whole application: routes by hash, so that nothing about a casus ever reaches a server. */
export function App() {
  const { t } = useTranslation()
  const stand = useSlotstand()
  const wacht = useWacht()
  const open = stand.soort === 'open' ? stand.open : null
  const stuk = (
    <FoutVlak titel={t('app:mis.titel')} opnieuwLabel={t('app:mis.opnieuw')} onOpnieuw={() => window.location.reload()}>
      <p>{t('app:mis.uitleg')}</p>
      <p>{t('app:mis.gevaar')}</p>
    </FoutVlak>
  )
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes its hook as a value
    <Router hook={viaHash}>
      <FoutGrens val={<Hoofdschil>{stuk}</Hoofdschil>}>
        <KluisContext value={open}>
          <Routes />
          {open?.plaats === 'tijdelijk' && (
            <Suspense>
              <Sluitwacht />
            </Suspense>
          )}
        </KluisContext>
      </FoutGrens>
      {wacht && (
        <FoutGrens val={null} onStuk={() => vergrendel('stuk')}>
          {wacht}
        </FoutGrens>
      )}
    </Router>
  )
}
