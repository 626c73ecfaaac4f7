import { useTranslation } from 'react-i18next'
import { type Diensten, laadDiensten, telefoon } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { useGeladen } from '../werk/geladen'
import './bijzonder.css'

/** Whom a bijzonderheid names, and the service of the one table through which that person is reached. */
const VIA: Readonly<Record<string, string>> = {
  functionaris: 'veilig-thuis',
  vertrouwensarts: 'veilig-thuis',
  ggd: 'fmek',
  politie: 'noodnummer',
}

/** Every service. Until the rest is there, and when it does not come, those that the app always has. */
export function useDiensten(): { readonly diensten: Diensten; readonly opnieuw: (() => void) | undefined } {
  const geladen = useGeladen('diensten', laadDiensten)
  return {
    diensten: geladen.soort === 'klaar' ? geladen.inhoud : telefoon,
    opnieuw: geladen.soort === 'fout' ? geladen.opnieuw : undefined,
  }
}

export interface BijzonderDienstProps {
  wie: string
  diensten: Diensten
}

/** How to reach whom a bijzonderheid names: the number, or the way there; without a number of its own, through Veilig Thuis. */
export function BijzonderDienst({ wie, diensten }: BijzonderDienstProps) {
  const { t } = useTranslation()
  const taal = huidigeTaal()
  const id = VIA[wie] ?? wie
  const dienst = diensten[id]
  if (!dienst) return null
  const langs = dienst.nummer || id === 'fmek' ? undefined : diensten['veilig-thuis']
  const bel = langs ?? dienst
  return (
    <div className="ww-bijzonder__dienst">
      {dienst.bereiken && <p>{dienst.bereiken[taal]}</p>}
      {bel.nummer && (
        <p>
          {wie === 'politie' && `${t('raadplegen:bijzonder.spoed')} `}
          <a href={`tel:${bel.bellen}`}>
            {bel.naam[taal]}: {bel.nummer}
          </a>
          {bel.uren && ` (${t('raadplegen:bijzonder.uren', { uren: bel.uren[taal] })})`}
        </p>
      )}
    </div>
  )
}
