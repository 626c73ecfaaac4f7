import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Knop } from '../ui/knop'
import { Tekstveld } from '../ui/tekstveld'
import { useKluis } from '../werk/kluis-context'
import { Bestandsnaam } from './bewaarbestand-naam'
import type { Bestandswachtzin } from './bewaarbestand-wachtzin'

export interface BewaarbestandWachtzinveldenProps {
  readonly velden: Bestandswachtzin
  readonly fout: (veld: string) => string | undefined
}

/** The passphrase of a file. Pasting and password managers are welcome. */
export function BewaarbestandWachtzinvelden({ velden, fout }: BewaarbestandWachtzinveldenProps) {
  const { t } = useTranslation()
  const { plaats } = useKluis()
  const [toon, zetToon] = useState(false)
  const type = toon ? 'text' : 'password'
  const nieuw = plaats === 'blijvend'
  return (
    <>
      <Bestandsnaam />
      <Tekstveld
        id="wachtzin"
        type={type}
        autoComplete={nieuw ? 'new-password' : 'current-password'}
        label={t(`reserve:bewaar.wachtzin.${plaats}`)}
        hint={t(`reserve:bewaar.hint.${plaats}`)}
        fout={fout('wachtzin')}
        waarde={velden.wachtzin}
        onWijzig={velden.zetWachtzin}
      />
      {nieuw && (
        <Tekstveld
          id="herhaling"
          type={type}
          autoComplete="new-password"
          label={t('reserve:bewaar.herhaling')}
          fout={fout('herhaling')}
          waarde={velden.herhaling}
          onWijzig={velden.zetHerhaling}
        />
      )}
      <p>
        <Knop soort="stil" icoon="verberg" aria-pressed={toon} onClick={() => zetToon(!toon)}>
          {t('reserve:bewaar.toon')}
        </Knop>
      </p>
    </>
  )
}
