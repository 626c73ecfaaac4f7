import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { Uitklap } from '../ui/uitklap'
import { type Geladen, useGeladen } from '../werk/geladen'
import type { Vernieuwer } from './vernieuwing'
import { haalWijzigingen, type Wijzigingen } from './wijzigingen'

export interface NieuweVersieProps {
  readonly vernieuwer: Vernieuwer
  readonly haal?: () => Promise<Wijzigingen>
}

/** Offers a new version that waits, with what it changes. Stands only where no casus is open. */
export function NieuweVersie({ vernieuwer, haal = haalWijzigingen }: NieuweVersieProps) {
  const { t } = useTranslation()
  const stand = useSyncExternalStore(vernieuwer.luister, vernieuwer.stand)
  const wijzigingen = useGeladen(stand === 'geen' ? 'geen' : 'klaar', async () => (stand === 'geen' ? LEEG : haal()))
  if (stand === 'geen') return null
  return (
    <Bericht soort="uitleg" titel={t('vernieuwen:titel')}>
      <p>{t('vernieuwen:uitleg')}</p>
      <Uitklap titel={t('vernieuwen:wat')}>
        <Watverandert wijzigingen={wijzigingen} />
      </Uitklap>
      <p>
        <Knop soort="tweede" onClick={() => void vernieuwer.wissel()}>
          {t('vernieuwen:knop')}
        </Knop>
      </p>
      <p role="status">{stand === 'andere-vensters' && t('vernieuwen:andereVensters')}</p>
    </Bericht>
  )
}

const LEEG: Wijzigingen = { versie: '', delen: [] }

/** The list is written in Dutch only, and says so to a screen reader in another language. */
function Watverandert({ wijzigingen }: { readonly wijzigingen: Geladen<Wijzigingen> }) {
  const { t } = useTranslation()
  if (wijzigingen.soort === 'laden') return <p>{t('vernieuwen:laden')}</p>
  if (wijzigingen.soort === 'fout') return <p>{t('vernieuwen:onbekend')}</p>
  const { versie, delen } = wijzigingen.inhoud
  return (
    <div lang="nl">
      <p>{versie}</p>
      {delen.map(({ titel, regels }) => (
        <section key={titel} aria-label={titel}>
          <p>
            <strong>{titel}</strong>
          </p>
          <ul>
            {regels.map((regel) => (
              <li key={regel}>{regel.replaceAll('`', '')}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
