import { useTranslation } from 'react-i18next'

/** Lets a password manager file the passphrase of a file apart from that of the vault, under a name that says nothing. */
export function Bestandsnaam() {
  const { t } = useTranslation()
  return (
    <input
      className="ww-verborgen-tekst"
      type="text"
      name="username"
      autoComplete="username"
      value={t('reserve:bewaar.naam')}
      readOnly
      tabIndex={-1}
      aria-hidden="true"
    />
  )
}
