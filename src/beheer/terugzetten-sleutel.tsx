import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bestandssleutel } from '../opslag/reserve/reserve'
import { Knop } from '../ui/knop'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { Bestandsnaam } from './bewaarbestand-naam'

export interface TerugzettenSleutelProps {
  readonly slot: Bestandssleutel['soort']
  readonly waarde: string
  readonly onWijzig: (waarde: string) => void
  readonly fout: string | undefined
}

/** What opens the file that was chosen. */
export function TerugzettenSleutel({ slot, waarde, onWijzig, fout }: TerugzettenSleutelProps) {
  const { t } = useTranslation()
  const [toon, zetToon] = useState(false)
  const veld = {
    id: 'sleutel',
    label: t(`reserve:zetTerug.sleutel.${slot}`),
    hint: t(`reserve:zetTerug.sleutelHint.${slot}`),
    fout,
    waarde,
    onWijzig,
  }
  if (slot === 'herstelsleutel') return <Tekstvak {...veld} regels={2} />
  return (
    <>
      <Bestandsnaam />
      <Tekstveld {...veld} type={toon ? 'text' : 'password'} autoComplete="current-password" />
      <p>
        <Knop soort="stil" icoon="verberg" aria-pressed={toon} onClick={() => zetToon(!toon)}>
          {t('reserve:bewaar.toon')}
        </Knop>
      </p>
    </>
  )
}
