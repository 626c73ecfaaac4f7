import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Knop } from '../ui/knop'
import { Tekstveld } from '../ui/tekstveld'
import type { Casuskaartje } from '../werk/lijst'
import { CasusKaart } from './casus-kaart'
import './kaartjes.css'
import { useKadertitels } from './kadertitels'

const EERST = 12
const ERBIJ = 48

export interface KaartjesProps {
  /** Newest first. */
  readonly kaartjes: readonly Casuskaartje[]
  readonly gezocht: () => void
}

/** The newest first; a long list can be searched and unfolds bit by bit, so that ten thousand are as quick as ten. */
export function Kaartjes({ kaartjes, gezocht }: KaartjesProps) {
  const { t } = useTranslation()
  const titelVan = useKadertitels()
  const [zoek, zetZoek] = useState('')
  const [hoeveel, zetHoeveel] = useState(EERST)
  const woord = zoek.trim().toLowerCase()
  const gevonden = woord ? kaartjes.filter(({ codenaam }) => codenaam.toLowerCase().includes(woord)) : kaartjes
  const wijzig = (nieuw: string) => {
    zetZoek(nieuw)
    zetHoeveel(EERST)
    if (nieuw.trim()) gezocht()
  }
  return (
    <>
      {kaartjes.length > EERST && (
        <Tekstveld
          id="zoek-casus"
          type="search"
          breedte="half"
          label={t('start:verder.zoek')}
          waarde={zoek}
          onWijzig={wijzig}
        />
      )}
      <p className={kaartjes.length > EERST ? 'ww-zacht' : 'ww-verborgen-tekst'} role="status">
        {t('app:formulier.gevonden', { count: gevonden.length })}
      </p>
      <ul className="ww-raster ww-kaartjes">
        {gevonden.slice(0, hoeveel).map((kaartje) => (
          <li key={kaartje.id}>
            <CasusKaart kaartje={kaartje} kadertitel={titelVan(kaartje)} />
          </li>
        ))}
      </ul>
      {gevonden.length > hoeveel && (
        <Knop soort="tweede" onClick={() => zetHoeveel(hoeveel + ERBIJ)}>
          {t('app:knop.toonMeer')}
        </Knop>
      )}
    </>
  )
}
