import { useTranslation } from 'react-i18next'
import type { BijzonderheidTeksten, Stap } from '../../machines/index'
import { Kop } from '../ui/kop'
import { Uitklap } from '../ui/uitklap'
import { MetBijzonderwoorden } from '../werk/met-bijzonderwoorden'
import { useWerk } from '../werk/werk'
import './bijzonder.css'
import { BijzonderRegels } from './bijzonder-regels'

/** So many lines stand open; the rest waits behind an expander. With many situations it is one line of each. */
const OPEN = 3
const VEEL = 2

/** What the bijzonderheden of this casus ask to watch in this step. Nothing when there are none. */
export function BijzonderAandacht({ stap }: { readonly stap: Stap }) {
  const { oordeel } = useWerk()
  const lijst = oordeel.bijzonderheden
    .map(({ id, aandacht }) => ({ id, aandacht: aandacht.filter((een) => een.stap === stap) }))
    .filter(({ aandacht }) => aandacht.length > 0)
  if (lijst.length === 0) return null
  return (
    <MetBijzonderwoorden>
      {(woorden) =>
        lijst.map((een) => <Blok key={een.id} {...een} woorden={woorden} toon={lijst.length > VEEL ? 1 : OPEN} />)
      }
    </MetBijzonderwoorden>
  )
}

interface BlokProps {
  readonly id: string
  readonly aandacht: ReturnType<typeof useWerk>['oordeel']['bijzonderheden'][number]['aandacht']
  readonly woorden: BijzonderheidTeksten
  readonly toon: number
}

function Blok({ id, aandacht, woorden, toon }: BlokProps) {
  const { t } = useTranslation()
  const tekst = woorden[id as keyof BijzonderheidTeksten]
  const regels = aandacht.map((een) => ({ ...een, tekst: tekst.aandacht[een.id] }))
  const rest = regels.slice(toon)
  return (
    <section className="ww-aandacht" aria-labelledby={`aandacht-${id}`}>
      <Kop niveau={2} maat={4} id={`aandacht-${id}`}>
        {t('signalen:aandacht.titel', { titel: tekst.titel })}
      </Kop>
      <BijzonderRegels regels={regels.slice(0, toon)} />
      {rest.length > 0 && (
        <Uitklap titel={t('signalen:aandacht.meer', { count: rest.length })}>
          <BijzonderRegels regels={rest} />
        </Uitklap>
      )}
    </section>
  )
}
