import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Knop } from '../ui/knop'
import { Tekstveld } from '../ui/tekstveld'
import type { Casuskaartje } from '../werk/lijst'
import { CasusKaart } from './casus-kaart'
import './kaartjes.css'
import { useKadertitels } from './kadertitels'
import { VerwijderDialoog } from './verwijder-dialoog'

const PER_KEER = 12

export interface KaartjesProps {
  readonly kaartjes: readonly Casuskaartje[]
  readonly verwijder: (id: string) => Promise<void>
}

/** The newest first; a long list can be searched and unfolds bit by bit. */
export function Kaartjes({ kaartjes, verwijder }: KaartjesProps) {
  const { t } = useTranslation()
  const titelVan = useKadertitels()
  const [zoek, zetZoek] = useState('')
  const [hoeveel, zetHoeveel] = useState(PER_KEER)
  const [weg, zetWeg] = useState<Casuskaartje | null>(null)
  const woord = zoek.trim().toLowerCase()
  const gevonden = kaartjes
    .filter(({ codenaam }) => codenaam.toLowerCase().includes(woord))
    .toSorted((een, ander) => ander.gewijzigd.localeCompare(een.gewijzigd))
  return (
    <>
      {kaartjes.length > PER_KEER && (
        <Tekstveld
          id="zoek-casus"
          type="search"
          breedte="half"
          label={t('start:verder.zoek')}
          waarde={zoek}
          onWijzig={zetZoek}
        />
      )}
      <p className="ww-verborgen-tekst" role="status">
        {t('app:formulier.gevonden', { count: gevonden.length })}
      </p>
      <ul className="ww-raster ww-kaartjes">
        {gevonden.slice(0, hoeveel).map((kaartje) => (
          <li key={kaartje.id}>
            <CasusKaart kaartje={kaartje} kadertitel={titelVan(kaartje)} onVerwijder={() => zetWeg(kaartje)} />
          </li>
        ))}
      </ul>
      {gevonden.length > hoeveel && (
        <Knop soort="tweede" onClick={() => zetHoeveel(hoeveel + PER_KEER)}>
          {t('app:knop.toonMeer')}
        </Knop>
      )}
      {weg && <VerwijderDialoog kaartje={weg} verwijder={verwijder} onSluit={() => zetWeg(null)} />}
    </>
  )
}
