import { useContext, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Klad } from '../opslag/kluis'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { useMomenttekst } from './dagtekst'
import { useFoutzin } from './foutzin'
import { KladContext, type Kladplaats } from './klad'
import { type Kladdeel, type Kladplek, leesKladnaam } from './kladnaam'
import { isMisschienVast } from './kladvast'
import { useKladwoord } from './kladwoord'
import { paden } from './paden'
import { useWerkOfNiets } from './werk'

export interface KladlijstProps {
  /** On a screen: which of its parts it can open itself. Without it everything of the casus is listed, with links. */
  readonly hier?: Partial<Readonly<Record<Kladdeel, (sleutel: string) => void>>> | undefined
  /** The casus that the links lead to. */
  readonly casus?: string
}

/** What someone began to write and did not record: where, since when, and the ways to go on or to throw it away. */
export function Kladlijst(props: KladlijstProps) {
  const plaats = useContext(KladContext)
  return plaats && <Lijst {...props} plaats={plaats} />
}

function Lijst({ hier, casus = '', plaats: { buffer, scherm } }: KladlijstProps & { plaats: Kladplaats }) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  const kladjes = useSyncExternalStore(buffer.luister, buffer.alle)
  const fout = useSyncExternalStore(buffer.luister, buffer.fout)
  const [weg, zetWeg] = useState<readonly Klad[]>([])
  const past = ({ formulier }: Klad) => {
    const plek = leesKladnaam(formulier)
    return !hier || (plek.scherm === scherm && plek.deel !== null && hier[plek.deel] !== undefined)
  }
  const lijst = kladjes.filter(past)
  const gooiWeg = (klad: Klad) => {
    zetWeg([...weg, klad])
    buffer.zet(klad.formulier, null)
  }
  const haalTerug = (klad: Klad) => {
    zetWeg(weg.filter((een) => een !== klad))
    buffer.zet(klad.formulier, klad.velden)
  }
  if (lijst.length + weg.length === 0 && !(fout && !hier)) return null
  return (
    <Bericht soort="uitleg" titel={t('casus:klad.titel')}>
      {fout && !hier && (
        <p role="status">
          {t('casus:klad.onleesbaar')} {zin(fout)}
        </p>
      )}
      {lijst.length > 0 && <p>{t('casus:klad.uitleg')}</p>}
      <ul>
        {lijst.map((klad) => (
          <Kladregel key={klad.formulier} klad={klad} hier={hier} casus={casus} gooiWeg={() => gooiWeg(klad)} />
        ))}
        {weg.map((klad) => (
          <li key={klad.formulier}>
            <Wat plek={leesKladnaam(klad.formulier)} /> <span role="status">{t('casus:klad.weggegooid')}</span>{' '}
            <Knop soort="stil" onClick={() => haalTerug(klad)}>
              {t('casus:klad.terughalen')}
            </Knop>
          </li>
        ))}
      </ul>
    </Bericht>
  )
}

interface KladregelProps {
  readonly hier: KladlijstProps['hier']
  readonly klad: Klad
  readonly casus: string
  readonly gooiWeg: () => void
}

function Kladregel({ klad, hier, casus, gooiWeg }: KladregelProps) {
  const { t } = useTranslation()
  const moment = useMomenttekst()
  const werk = useWerkOfNiets()
  const vast = werk !== null && isMisschienVast(klad, werk.casus.regels)
  const plek = leesKladnaam(klad.formulier)
  const open = plek.deel === null ? undefined : hier?.[plek.deel]
  const verder = (
    <>
      {t('casus:klad.verder')}
      <span className="ww-verborgen-tekst">
        : <Wat plek={plek} />
      </span>
    </>
  )
  return (
    <li>
      <Wat plek={plek} /> <span className="ww-zacht">{t('casus:klad.van', { moment: moment(klad.bewaard) })}</span>{' '}
      {vast && <strong>{t('casus:klad.misschien')}</strong>}
      <div className="ww-rij">
        {open ? (
          <Knop soort="tweede" onClick={() => open(plek.sleutel)}>
            {verder}
          </Knop>
        ) : (
          <KnopLink soort="tweede" href={paden.klad(casus, plek.scherm)}>
            {verder}
          </KnopLink>
        )}
        <Knop soort="stil" onClick={gooiWeg}>
          {t('casus:klad.gooiWeg')}
          <span className="ww-verborgen-tekst">
            : <Wat plek={plek} />
          </span>
        </Knop>
      </div>
    </li>
  )
}

function Wat({ plek }: { readonly plek: Kladplek }) {
  return <>{useKladwoord()(plek)}</>
}
