import { useTranslation } from 'react-i18next'
import type { BijzonderheidNu, BijzonderheidTeksten } from '../../machines/index'
import { Knop } from '../ui/knop'
import { Bronklap } from '../werk/bronklap'
import './bijzonder.css'
import { BijzonderDienst, useDiensten } from './bijzonder-dienst'

export interface BijzonderRaadProps {
  bijzonderheid: BijzonderheidNu
  woorden: BijzonderheidTeksten
}

/** Whom to ask in one bijzonderheid, for the profession of this casus, each with the number and the source. */
export function BijzonderRaad({ bijzonderheid: { id, raadplegen }, woorden }: BijzonderRaadProps) {
  const { t } = useTranslation()
  const { diensten, opnieuw } = useDiensten()
  const tekst = woorden[id as keyof BijzonderheidTeksten]
  return (
    <>
      <ul className="ww-bijzonder__diensten">
        {raadplegen.map(({ wie, bron, grondslag }) => (
          <li key={wie}>
            <p>{tekst.raadplegen[wie]}</p>
            <BijzonderDienst wie={wie} diensten={diensten} />
            <Bronklap bron={bron} grondslag={grondslag} />
          </li>
        ))}
      </ul>
      {opnieuw && (
        <p>
          {t('raadplegen:bijzonder.laadfout')}{' '}
          <Knop soort="stil" onClick={opnieuw}>
            {t('app:knop.opnieuw')}
          </Knop>
        </p>
      )}
    </>
  )
}
