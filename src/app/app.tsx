import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Router } from 'wouter'
import { useHashLocation as viaHash } from 'wouter/use-hash-location'
import { FoutVlak } from '../ui/fout-vlak'
import { KluisContext } from '../werk/kluis-context'
import { FoutGrens } from './fout-grens'
import { Hoofdschil } from './hoofdschil'
import { Routes } from './routes'
import { useSlotstand } from './slot-van-tab'
import { metPoortwoorden } from './woorden-erbij'

const Sluitwacht = lazy(async () => ({ default: (await import('../beheer/bewaarbestand-sluitwacht')).Sluitwacht }))
const Slotwacht = metPoortwoorden(async () => (await import('../slotwacht/slotwacht')).Slotwacht)

/** The whole application: routes by hash, so that nothing about a casus ever reaches a server. */
export function App() {
  const { t } = useTranslation()
  const stand = useSlotstand()
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
          {open && (
            <Suspense>
              <Slotwacht kluis={open.kluis} />
              {open.plaats === 'tijdelijk' && <Sluitwacht />}
            </Suspense>
          )}
        </KluisContext>
      </FoutGrens>
    </Router>
  )
}
