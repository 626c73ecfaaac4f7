import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { heeftOudeDatabank, wisOudeDatabank } from '../opslag/oude-databank'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { useGeladen } from '../werk/geladen'

const databanken = () => globalThis.indexedDB

/** Something unencrypted of an earlier version still stands here: erased only by who presses the button. */
export function OudeGegevens() {
  const { t } = useTranslation()
  const gevonden = useGeladen('oud', () => heeftOudeDatabank(databanken))
  const [uitslag, zetUitslag] = useState<'gewist' | 'mislukt' | null>(null)
  if (gevonden.soort !== 'klaar' || !gevonden.inhoud) return null
  if (uitslag === 'gewist') {
    return (
      <Bericht soort="goed" rol="status">
        <p>{t('start:oud.gewist')}</p>
      </Bericht>
    )
  }
  const wis = async () => zetUitslag((await wisOudeDatabank(databanken)) ? 'gewist' : 'mislukt')
  return (
    <Bericht soort="let-op" titel={t('start:oud.titel')}>
      <p>{t('start:oud.uitleg')}</p>
      {uitslag === 'mislukt' && <p role="alert">{t('start:oud.mislukt')}</p>}
      <Knop soort="tweede" onClick={() => void wis()}>
        {t('start:oud.wis')}
      </Knop>
    </Bericht>
  )
}
