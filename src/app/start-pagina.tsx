import { Suspense, useMemo, useSyncExternalStore } from 'react'
import { Start } from '../start/start'
import { useKluis } from '../werk/kluis-context'
import { useBehoud } from './behoud'
import { lijstbron } from './lijstbron'
import { metWoorden } from './woorden-erbij'

const NogNietBewaard = metWoorden(async () => (await import('../beheer/bewaarbestand-nog-niet')).NogNietBewaard)
const NieuweVersie = metWoorden(async () => (await import('./nieuwe-versie')).NieuweVersie)
const NieuwKlad = metWoorden(async () => (await import('../start/nieuw-klad')).NieuwKlad)
const ReserveHerinnering = metWoorden(async () => (await import('../beheer/reserve-herinnering')).ReserveHerinnering)

/** The start screen with the casussen of the vault. */
export function StartPagina() {
  const { kluis, plaats } = useKluis()
  const bron = useMemo(() => lijstbron(kluis), [kluis])
  const lijst = useSyncExternalStore(bron.luister, bron.stand)
  const erbij = (
    <Suspense>
      {plaats === 'tijdelijk' ? <NogNietBewaard /> : <ReserveHerinnering />}
      <NieuwKlad />
      <NieuweVersie />
    </Suspense>
  )
  return <Start lijst={lijst} plaats={plaats} behoud={useBehoud(plaats)} erbij={erbij} />
}
