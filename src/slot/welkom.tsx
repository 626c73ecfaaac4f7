import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import type { Plaats, Slot } from '../opslag/kluis'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import { type Browserfeiten, leesFeiten as leesBrowserfeiten } from './feiten'
import { NaInrichten } from './na-inrichten'
import { type Omgeving, omgevingVan } from './omgeving'
import { browserPasskeys, type Passkeys } from './passkey'
import { Slotpagina } from './slotpagina'
import { Vooraf } from './vooraf'

export interface WelkomProps {
  readonly richtIn: (
    plaats: Plaats,
    wachtzin: string,
  ) => Promise<Uitkomst<{ readonly kluis: Slot; readonly herstelsleutel: string | null }>>
  readonly onKlaar: () => void
  /** Asks the browser not to wipe a lasting vault by itself. */
  readonly vraagBehoud: () => Promise<unknown>
  /** A lasting vault is here that is not of this user. */
  readonly alleenTijdelijk?: boolean
  readonly leesFeiten?: () => Promise<Browserfeiten>
  readonly passkeys?: Passkeys
}

interface Gemaakt {
  readonly kluis: Slot
  readonly herstelsleutel: string
  readonly wachtzin: string
}

/** First use: how what you write is kept is chosen, said and set up before anything can be typed. */
export function Welkom(props: WelkomProps) {
  const { richtIn, onKlaar, vraagBehoud, alleenTijdelijk = false, leesFeiten = leesBrowserfeiten, passkeys } = props
  const { t } = useTranslation()
  const [omgeving, zetOmgeving] = useState<Omgeving | null>(null)
  const [gemaakt, zetGemaakt] = useState<Gemaakt | null>(null)
  useEffect(() => {
    let weg = false
    void leesFeiten().then((feiten) => !weg && zetOmgeving(omgevingVan(feiten)))
    return () => {
      weg = true
    }
  }, [leesFeiten])

  const maak = async (plaats: Plaats, wachtzin: string) => {
    const uitkomst = await richtIn(plaats, wachtzin)
    if (!('goed' in uitkomst)) return uitkomst
    const { kluis, herstelsleutel } = uitkomst.goed
    if (plaats === 'blijvend') void vraagBehoud()
    if (herstelsleutel === null) onKlaar()
    else zetGemaakt({ kluis, herstelsleutel, wachtzin })
    return uitkomst
  }

  if (gemaakt) return <NaInrichten {...gemaakt} passkeys={passkeys ?? browserPasskeys()} onKlaar={onKlaar} />
  if (!omgeving) return <Laden tekst={t('slot:kijken')} />
  if (omgeving.wijzen.length === 0) {
    return (
      <Slotpagina titel={t('slot:geenOpslag.titel')}>
        <FoutVlak
          niveau={2}
          titel={t('slot:geenOpslag.kop')}
          opnieuwLabel={t('app:knop.opnieuw')}
          onOpnieuw={() => window.location.reload()}
        >
          <p>{t('slot:geenOpslag.uitleg')}</p>
        </FoutVlak>
      </Slotpagina>
    )
  }
  return <Vooraf {...{ omgeving, alleenTijdelijk }} richtIn={maak} />
}
