import { useTranslation } from 'react-i18next'
import type { Signaal } from '../../../machines/index'
import { Optiekaart } from '../../ui/optiekaart'
import { Uitklap } from '../../ui/uitklap'
import { useWerk } from '../../werk/werk'
import { SignaalHerkomst } from './signaal-herkomst'

export interface SignalenlijstSignaalProps {
  signaal: Signaal
  aan: boolean
  onZet: (aan: boolean) => void
}

/** One signal to tick, with what else it may be and where it was read. */
export function SignalenlijstSignaal({ signaal, aan, onZet }: SignalenlijstSignaalProps) {
  const { signaalteksten: teksten } = useWerk()
  const { t } = useTranslation()
  const { id, vorm, bron, onbevestigd } = signaal
  const letOpVorm = teksten['let-op-vorm'][vorm[0] ?? '']
  const andere = signaal['kan-ook']
  const tekst = teksten.signalen[id] ?? id
  return (
    <li className="ww-signalenlijst__signaal">
      <Optiekaart
        id={`signaal-${id}`}
        type="checkbox"
        naam="signalen"
        optie={{
          waarde: id,
          label: tekst,
          ...(teksten['let-op'][id] ? { hint: teksten['let-op'][id] } : {}),
          ...(letOpVorm ? { daarbij: <p>{letOpVorm}</p> } : {}),
        }}
        aan={aan}
        onZet={onZet}
      />
      {andere.length > 0 && (
        <Uitklap
          titel={
            <>
              {t('signalen:lijst.kanOok')}
              <span className="ww-verborgen-tekst">: {tekst}</span>
            </>
          }
        >
          <ul>
            {andere.map((een) => (
              <li key={een}>{teksten['kan-ook'][een]}</li>
            ))}
          </ul>
        </Uitklap>
      )}
      <SignaalHerkomst bron={bron} onbevestigd={onbevestigd} />
    </li>
  )
}
