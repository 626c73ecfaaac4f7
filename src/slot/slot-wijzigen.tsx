import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import type { Passkey, Sleutelinvoer, Slot } from '../opslag/kluis'
import { Knop } from '../ui/knop'
import { Herstelsleutel } from './herstelsleutel'
import { MetWachtzin } from './met-wachtzin'
import { NieuweHerstelsleutel } from './nieuwe-herstelsleutel'
import { NieuweWachtzin } from './nieuwe-wachtzin'
import type { Passkeys } from './passkey'
import { PasskeyAanbod } from './passkey-aanbod'
import { voegPasskeyToe } from './passkey-toevoegen'
import { Wachtzinveld } from './wachtzinveld'

interface Deel<Wat> {
  readonly kluis: Slot
  /** `null`: called off. */
  readonly onKlaar: (wat: Wat | null) => void
}

/** Another passphrase; asks the one of now. */
export function WachtzinWijzigen({ kluis, onKlaar }: Deel<'wachtzin'>) {
  const { t } = useTranslation()
  const [oud, zetOud] = useState('')
  const [oudFout, zetOudFout] = useState<string | undefined>()
  const mis = (tekst: string) => {
    zetOudFout(tekst)
    return { veld: 'oud', tekst }
  }
  return (
    <NieuweWachtzin
      titel={t('slot:wijzigen.titel')}
      inleiding={t('slot:wijzigen.inleiding')}
      knop={t('slot:wijzigen.zet')}
      bezigTekst={t('slot:wachtzin.maken')}
      eerst={{
        veld: (
          <Wachtzinveld
            id="oud"
            soort="current-password"
            label={t('slot:wijzigen.oud')}
            fout={oudFout}
            waarde={oud}
            onWijzig={zetOud}
            toon={false}
          />
        ),
        fouten: () => {
          zetOudFout(undefined)
          return oud === '' ? [mis(t('slot:wijzigen.leeg'))] : []
        },
      }}
      bijFout={({ id }) => (id === 'sleutel-past-niet' ? mis(t('slot:op.pastNiet')) : undefined)}
      verstuur={async (nieuw) => {
        const uitkomst = await kluis.wijzigWachtzin({ soort: 'wachtzin', wachtzin: oud }, nieuw)
        if ('goed' in uitkomst) onKlaar('wachtzin')
        return uitkomst
      }}
      terug={<Annuleer onKlaar={onKlaar} />}
    />
  )
}

/** Another recovery key, shown and typed back like the first one. */
export function HerstelWisselen({ kluis, onKlaar }: Deel<'herstel'>) {
  const { t } = useTranslation()
  const [herstelsleutel, zetHerstelsleutel] = useState<string | null>(null)
  if (herstelsleutel !== null) {
    return (
      <Herstelsleutel
        herstelsleutel={herstelsleutel}
        bewijs={() => kluis.herstelBewezen()}
        onKlaar={() => onKlaar('herstel')}
      />
    )
  }
  return (
    <NieuweHerstelsleutel
      kluis={kluis}
      titel={t('slot:wisselen.titel')}
      inleiding={t('slot:wisselen.inleiding')}
      uitleg={t('slot:wisselen.oudeReserve')}
      onGemaakt={zetHerstelsleutel}
      terug={<Annuleer onKlaar={onKlaar} />}
    />
  )
}

export interface PasskeyErbijProps extends Deel<'passkey'> {
  readonly passkeys: Passkeys
  readonly bekend: readonly Passkey[]
  /** Whether this opens the vault. */
  readonly controleer: (met: Sleutelinvoer) => Promise<Uitkomst<unknown>>
}

/** A passkey beside the passphrase. The passphrase first: a passkey that was made for nothing cannot be taken back. */
export function PasskeyErbij({ kluis, passkeys, bekend, controleer, onKlaar }: PasskeyErbijProps) {
  const { t } = useTranslation()
  const [met, zetMet] = useState<Sleutelinvoer | null>(null)
  if (met) {
    return (
      <PasskeyAanbod
        voegToe={() => voegPasskeyToe(kluis, passkeys, met, bekend)}
        onToegevoegd={() => onKlaar('passkey')}
        onOverslaan={() => onKlaar(null)}
      />
    )
  }
  return (
    <MetWachtzin
      titel={t('slot:passkey.eerstWachtzin')}
      inleiding={t('slot:passkey.waaromWachtzin')}
      knop={t('app:knop.verder')}
      doe={async (sleutel) => {
        const uitkomst = await controleer(sleutel)
        if ('goed' in uitkomst) zetMet(sleutel)
        return uitkomst
      }}
      terug={<Annuleer onKlaar={onKlaar} />}
    />
  )
}

function Annuleer({ onKlaar }: { readonly onKlaar: (wat: null) => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <Knop soort="stil" onClick={() => onKlaar(null)}>
      {t('app:knop.annuleer')}
    </Knop>
  )
}
