import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bijzonderheid, BijzonderheidTeksten } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Kop } from '../../ui/kop'
import { useBijzonderwoorden } from '../../werk/bijzonderwoorden'
import { Kladlijst } from '../../werk/kladlijst'
import { BijBijzonderwoorden } from '../../werk/met-bijzonderwoorden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { BijzonderPlichten } from '../bijzonder-plichten'
import { ContactHoudt } from '../contact-houdt'
import '../delen.css'
import { NaarStap } from '../naar-stap'
import { useStapKop } from '../stap-kop'
import { BijzonderhedenKeuze } from './bijzonderheden-keuze'
import { BijzonderheidGeldt } from './bijzonderheid-geldt'
import { BijzonderheidPagina } from './bijzonderheid-pagina'
import './signalen.css'
import { NuHandelen } from './vertrek-nu'

/** Special situations: those that hold now and what they ask, and all others to choose from. */
export function Bijzonderheden() {
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const geladen = useBijzonderwoorden()
  const [gekozen, zetGekozen] = useState<Bijzonderheid | null>(null)
  const [bewaard, zetBewaard] = useState<Bijzonderheid | null>(null)
  const sluit = (gelukt: boolean) => {
    zetBewaard(gelukt ? gekozen : null)
    zetGekozen(null)
  }
  return (
    <>
      <NaarStap stap="signalen" />
      {gekozen !== null && geladen.soort === 'klaar' ? (
        <BijzonderheidPagina id={gekozen} woorden={geladen.inhoud} onSluit={sluit} />
      ) : (
        <Pagina
          key={bewaard}
          titel={t('signalen:bijzonder.titel')}
          aanhef={kop.onder}
          inleiding={t('signalen:bijzonder.inleiding')}
        >
          <BijBijzonderwoorden geladen={geladen}>
            {(woorden) => <Overzicht woorden={woorden} bewaard={bewaard} onKies={zetGekozen} />}
          </BijBijzonderwoorden>
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
  return (
    <div className="ww-delen">
      <NuHandelen />
      <Kladlijst hier={{ bijzonderheid: (id) => isBijzonderheid(woorden, id) && onKies(id) }} />
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

function isBijzonderheid(woorden: BijzonderheidTeksten, id: string): id is Bijzonderheid {
  return Object.hasOwn(woorden, id)
}
