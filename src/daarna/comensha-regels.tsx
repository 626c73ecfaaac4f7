import type { BijzonderheidTeksten } from '../../machines/index'
import { Bronklap } from '../werk/bronklap'
import { MetBijzonderwoorden } from '../werk/met-bijzonderwoorden'
import { useWerk } from '../werk/werk'

const OVER_AANMELDEN = ['toestemming', 'andere-handeling']

/** Whose consent it takes, and that it is another act than a melding, with the source of both. */
export function ComenshaRegels() {
  const { oordeel } = useWerk()
  const regels = oordeel.bijzonderheden
    .filter(({ raadplegen }) => raadplegen.some(({ wie }) => wie === 'comensha'))
    .flatMap(({ id, aandacht }) =>
      aandacht.filter((een) => OVER_AANMELDEN.includes(een.id)).map((een) => ({ ...een, vorm: id })),
    )
  return (
    <MetBijzonderwoorden niveau={3}>
      {(woorden) => (
        <ul>
          {regels.map(({ id, vorm, bron, grondslag }) => (
            <li key={id}>
              {woorden[vorm as keyof BijzonderheidTeksten].aandacht[id]}
              <Bronklap bron={bron} grondslag={grondslag} />
            </li>
          ))}
        </ul>
      )}
    </MetBijzonderwoorden>
  )
}
