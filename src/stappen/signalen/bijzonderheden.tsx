import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bijzonderheid, BijzonderheidTeksten } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Kop } from '../../ui/kop'
import { MetBijzonderwoorden } from '../../werk/bijzonderwoorden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import { BijzonderPlichten } from '../bijzonder-plichten'
import { ContactHoudt } from '../contact-houdt'
import '../delen.css'
import { NaarStap } from '../naar-stap'
import { useStapKop } from '../stap-kop'
import { BijzonderhedenKeuze } from './bijzonderheden-keuze'
import { BijzonderheidGeldt } from './bijzonderheid-geldt'
import { BijzonderheidPagina } from './bijzonderheid-pagina'
import './signalen.css'
import { VertrekNu } from './vertrek-nu'
import { useVertrekt } from './vertrekt'

/** Special situations: those that hold now and what they ask, and all others to choose from. */
export function Bijzonderheden() {
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const [gekozen, zetGekozen] = useState<Bijzonderheid | null>(null)
  const [bewaard, zetBewaard] = useState<Bijzonderheid | null>(null)
  const sluit = (gelukt: boolean) => {
    zetBewaard(gelukt ? gekozen : null)
    zetGekozen(null)
  }
  return (
    <>
      <NaarStap stap="signalen" />
      {gekozen !== null ? (
        <MetBijzonderwoorden>
          {(woorden) => <BijzonderheidPagina id={gekozen} woorden={woorden} onSluit={sluit} />}
        </MetBijzonderwoorden>
      ) : (
        <Pagina
          key={bewaard}
          titel={t('signalen:bijzonder.titel')}
          aanhef={kop.onder}
          inleiding={t('signalen:bijzonder.inleiding')}
        >
          <MetBijzonderwoorden>
            {(woorden) => <Overzicht woorden={woorden} bewaard={bewaard} onKies={zetGekozen} />}
          </MetBijzonderwoorden>
        </Pagina>
      )}
    </>
  )
}

interface OverzichtProps {
  readonly woorden: BijzonderheidTeksten
  readonly bewaard: Bijzonderheid | null
  readonly onKies: (id: Bijzonderheid) => void
}

function Overzicht({ woorden, bewaard, onKies }: OverzichtProps) {
  const { oordeel } = useWerk()
  const { t } = useTranslation()
  const vertrekt = useVertrekt()
  return (
    <div className="ww-delen">
      {vertrekt && <VertrekNu />}
      <AcuutNu />
      {bewaard && (
        <Bericht soort="goed" rol="status">
          <p>{t('signalen:bijzonder.bewaard', { titel: woorden[bewaard].titel })}</p>
        </Bericht>
      )}
      {oordeel.bijzonderheden.length > 0 && (
        <section aria-labelledby="gelden">
          <Kop niveau={2} id="gelden">
            {t('signalen:bijzonder.gelden')}
          </Kop>
          <ContactHoudt niveau={3} />
          <div className="ww-stapel">
            {oordeel.bijzonderheden.map((van) => (
              <BijzonderheidGeldt key={van.id} van={van} woorden={woorden} />
            ))}
          </div>
          <BijzonderPlichten stap="signalen" />
        </section>
      )}
      <BijzonderhedenKeuze woorden={woorden} onKies={onKies} />
    </div>
  )
}
