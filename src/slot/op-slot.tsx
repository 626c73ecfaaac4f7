import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Kluisstand, Sleutelinvoer, Slot } from '../opslag/kluis'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { Bescherming } from './bescherming'
import { Mislukking } from './mislukking'
import type { Passkeys } from './passkey'
import { Slotpagina } from './slotpagina'
import { Gebruikersnaam, Toonknop, Wachtzinveld } from './wachtzinveld'

export interface OpSlotProps {
  readonly kluis: Pick<Slot, 'ontgrendel'>
  readonly stand: Kluisstand
  readonly passkeys: Passkeys
  readonly onOpen: (met: Sleutelinvoer) => void
  readonly onVergeten: () => void
  readonly andersBeginnen: (() => void) | undefined
}

const VELD = 'wachtzin'
const naarVeld = () => document.getElementById(VELD)?.focus()

/** The page of the lock. Whatever goes wrong, the field keeps the focus, and nothing says how near an attempt was. */
export function OpSlot({ kluis, stand, passkeys, onOpen, onVergeten, andersBeginnen }: OpSlotProps) {
  const { t } = useTranslation()
  const [wachtzin, zetWachtzin] = useState('')
  const [toon, zetToon] = useState(false)
  const [bezig, zetBezig] = useState(false)
  const [uitkomst, zetUitkomst] = useState<Uitkomst<unknown> | 'leeg' | null>(null)
  useEffect(naarVeld, [])

  const probeer = async (haalSleutel: () => Promise<Uitkomst<Sleutelinvoer>>) => {
    if (bezig) return
    naarVeld()
    zetBezig(true)
    zetUitkomst(null)
    const sleutel = await haalSleutel()
    const gegeven = 'goed' in sleutel ? await kluis.ontgrendel(sleutel.goed) : sleutel
    zetBezig(false)
    if ('goed' in gegeven && 'goed' in sleutel) return onOpen(sleutel.goed)
    zetUitkomst(isPasskey(sleutel) && pastNiet(gegeven) ? mislukt(fout('passkey-past-niet')) : gegeven)
    naarVeld()
  }
  const opVerstuur = (event: FormEvent) => {
    event.preventDefault()
    if (wachtzin === '') {
      zetUitkomst('leeg')
      naarVeld()
    } else void probeer(async () => ({ goed: { soort: 'wachtzin', wachtzin } }))
  }
  const metPasskey = () =>
    probeer(async () => {
      const gebruikt = await passkeys.gebruik(stand.passkeys)
      return 'goed' in gebruikt ? { goed: { soort: 'passkey', ...gebruikt.goed } } : gebruikt
    })

  return (
    <Slotpagina titel={t('slot:op.titel')} inleiding={t('slot:op.inleiding')} fout={uitkomst !== null}>
      {stand.plaats === 'tijdelijk' && <p>{t('slot:op.tijdelijk')}</p>}
      {uitkomst && <Mislukking uitkomst={uitkomst} past={t('slot:op.pastNiet')} leeg={t('slot:op.leeg')} />}
      <form className="ww-formulier" noValidate onSubmit={opVerstuur}>
        <Gebruikersnaam />
        <Wachtzinveld
          id={VELD}
          soort="current-password"
          label={t('slot:wachtzin.label')}
          waarde={wachtzin}
          onWijzig={zetWachtzin}
          toon={toon}
        />
        <Toonknop toon={toon} onWissel={zetToon} />
        <div className="ww-formulier__acties">
          <Knop type="submit" icoon="slot" disabled={bezig}>
            {t('slot:op.open')}
          </Knop>
          {stand.passkeys.length > 0 && (
            <Knop soort="tweede" disabled={bezig} onClick={() => void metPasskey()}>
              {t('slot:op.passkey')}
            </Knop>
          )}
          {bezig && <Laden tekst={t('slot:op.bezig')} />}
        </div>
      </form>
      <p className="ww-slotuitwegen ww-rij">
        <Knop soort="stil" disabled={bezig} onClick={onVergeten}>
          {t('slot:op.vergeten')}
        </Knop>
        {andersBeginnen && (
          <Knop soort="stil" disabled={bezig} onClick={andersBeginnen}>
            {t('slot:op.anders')}
          </Knop>
        )}
      </p>
      <Bescherming />
    </Slotpagina>
  )
}

const isPasskey = (sleutel: Uitkomst<Sleutelinvoer>) => 'goed' in sleutel && sleutel.goed.soort === 'passkey'
const pastNiet = (uitkomst: Uitkomst<unknown>) => 'fout' in uitkomst && uitkomst.fout.id === 'sleutel-past-niet'
