import { type ReactNode, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Laden } from '../ui/laden'
import { vraagBehoudHier } from './behoud'
import { Hoofdschil } from './hoofdschil'
import type { Slotstand } from './slot'
import { hetSlot, useSlotstand } from './slot-van-tab'
import { metPoortwoorden, metWoorden } from './woorden-erbij'

const Welkom = metPoortwoorden(async () => (await import('../slot/welkom')).Welkom)
const Ontgrendel = metPoortwoorden(async () => (await import('../slot/ontgrendel')).Ontgrendel)
const HerstelNogBewijzen = metPoortwoorden(
  async () => (await import('../slot/herstel-nog-bewijzen')).HerstelNogBewijzen,
)
const GeenKluis = metPoortwoorden(async () => (await import('./geen-kluis')).GeenKluis)
const NieuweVersie = metWoorden(async () => (await import('./nieuwe-versie')).NieuweVersie)
const OudeGegevens = metPoortwoorden(async () => (await import('./oude-gegevens')).OudeGegevens)

export interface SlotpoortProps {
  /** Said above the lock: what waits behind it. */
  readonly vooraf?: ReactNode
  readonly children: ReactNode
}

/** Lets through who has opened the vault. The path stays what it was, so that you land where you wanted to be. */
export function Slotpoort({ vooraf, children }: SlotpoortProps) {
  const { t } = useTranslation()
  const stand = useSlotstand()
  useEffect(() => hetSlot.begin(), [])
  if (stand.soort === 'open') return children
  return (
    <Hoofdschil breedte="breed">
      <Suspense fallback={<Laden tekst={t('app:laden.app')} />}>
        {stand.soort !== 'kijken' && vooraf}
        {voorDePoort(stand)}
      </Suspense>
    </Hoofdschil>
  )
}

function voorDePoort(stand: Exclude<Slotstand, { soort: 'open' }>): ReactNode {
  switch (stand.soort) {
    case 'nieuw':
      return (
        <>
          <Welkom
            richtIn={hetSlot.richtIn}
            onKlaar={hetSlot.kijk}
            vraagBehoud={vraagBehoudHier}
            alleenTijdelijk={stand.naast}
          />
          <OudeGegevens />
        </>
      )
    case 'dicht':
      return (
        <>
          <Ontgrendel
            kluis={stand.kluis}
            stand={stand.stand}
            onOpen={hetSlot.kijk}
            {...(stand.stand.plaats === 'blijvend' ? { andersBeginnen: hetSlot.andersBeginnen } : {})}
          />
          <NieuweVersie />
          <OudeGegevens />
        </>
      )
    case 'herstel':
      return <HerstelNogBewijzen kluis={stand.kluis} onKlaar={hetSlot.kijk} />
    case 'onbruikbaar':
      return <GeenKluis fout={stand.fout} opnieuw={hetSlot.opnieuw} />
    default:
      return <Wachten />
  }
}

function Wachten() {
  const { t } = useTranslation()
  return <Laden tekst={t('app:laden.app')} />
}
