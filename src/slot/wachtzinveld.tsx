import { useTranslation } from 'react-i18next'
import { Knop } from '../ui/knop'
import { Tekstveld } from '../ui/tekstveld'

export interface WachtzinveldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly fout?: string | undefined
  readonly waarde: string
  readonly onWijzig: (waarde: string) => void
  /** Which one it is, for a password manager. */
  readonly soort: 'current-password' | 'new-password'
  readonly toon: boolean
}

/** A field for a passphrase. Pasting and password managers are welcome. */
export function Wachtzinveld({ soort, toon, ...veld }: WachtzinveldProps) {
  return <Tekstveld {...veld} type={toon ? 'text' : 'password'} autoComplete={soort} />
}

export interface ToonknopProps {
  readonly toon: boolean
  readonly onWissel: (toon: boolean) => void
}

/** Shows or hides what is typed in the fields above it. */
export function Toonknop({ toon, onWissel }: ToonknopProps) {
  const { t } = useTranslation()
  return (
    <p>
      <Knop soort="stil" icoon="verberg" onClick={() => onWissel(!toon)}>
        {t(toon ? 'slot:wachtzin.verberg' : 'slot:wachtzin.toon')}
      </Knop>
    </p>
  )
}

/** Lets a password manager file the passphrase under a name that says nothing. */
export function Gebruikersnaam() {
  const { t } = useTranslation()
  return (
    <input
      className="ww-verborgen-tekst"
      type="text"
      name="username"
      autoComplete="username"
      value={t('slot:neutraleNaam')}
      readOnly
      tabIndex={-1}
      aria-hidden="true"
    />
  )
}
