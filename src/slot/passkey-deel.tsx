import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import type { Kluisstand } from '../opslag/kluis'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { dagVan } from '../werk/dag-van'
import { useDagtekst } from '../werk/dagtekst'
import { useFoutzin } from '../werk/foutzin'
import type { Passkeys } from './passkey'

export interface PasskeyDeelProps {
  readonly stand: Kluisstand
  readonly passkeys: Passkeys
  readonly haalWeg: (id: string) => Promise<Uitkomst<null>>
  readonly onVoegToe: () => void
}

/** The passkeys of this vault. Another one is offered only when the recovery key is proven and the browser can. */
export function PasskeyDeel({ stand, passkeys, haalWeg, onVoegToe }: PasskeyDeelProps) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const foutzin = useFoutzin()
  const [kan, zetKan] = useState<boolean | null>(null)
  const [mis, zetMis] = useState<string | null>(null)
  useEffect(() => {
    let weg = false
    void passkeys.kan().then((uitslag) => !weg && zetKan(uitslag))
    return () => {
      weg = true
    }
  }, [passkeys])
  const verwijder = async (id: string) => {
    const uitkomst = await haalWeg(id)
    zetMis('goed' in uitkomst ? null : foutzin(uitkomst.fout))
  }
  return (
    <section>
      <Kop niveau={2}>{t('slot:passkey.kop')}</Kop>
      <p>{t('slot:passkey.inleiding')}</p>
      {stand.passkeys.length > 0 && (
        <ul className="ww-passkeys">
          {stand.passkeys.map(({ id, sinds }) => (
            <li key={id} className="ww-rij">
              <span>{t('slot:passkey.sinds', { dag: dagtekst(dagVan(sinds)) })}</span>
              <Knop soort="stil" onClick={() => void verwijder(id)}>
                {t('app:knop.haalWeg')}
                <span className="ww-verborgen-tekst">
                  : {t('slot:passkey.sinds', { dag: dagtekst(dagVan(sinds)) })}
                </span>
              </Knop>
            </li>
          ))}
        </ul>
      )}
      {mis && (
        <Bericht soort="let-op" rol="alert">
          <p>{mis}</p>
        </Bericht>
      )}
      {kan === false && <p>{t('slot:passkey.kanNiet')}</p>}
      {kan && !stand.herstelBewezen && <p>{t('slot:passkey.eerstHerstel')}</p>}
      {kan && stand.herstelBewezen && (
        <Knop soort="tweede" onClick={onVoegToe}>
          {t('slot:passkey.voegToe')}
        </Knop>
      )}
    </section>
  )
}
