import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Bescherming } from '../slot/bescherming'
import { huidigeTaal, kiesTaal, TALEN } from '../taal/taal'
import { KnopLink } from '../ui/knop-link'
import { Schil } from '../ui/schil'
import { Taalkeuze } from '../ui/taalkeuze'
import { Noodnummers } from '../werk/noodnummers'
import { Pagina } from '../werk/pagina'
import { Verbergknop } from '../werk/verbergknop'

export interface SlotSchermProps {
  /** Where the app was: the address of the page to come back to. */
  readonly terug: string
  /** The keys of this vault live as long as this tab. */
  readonly tijdelijk: boolean
  /** Goes there in place of this page. */
  readonly ga: (adres: string) => void
}

/** What stands while the vault is locked: nothing of what is in it, help all the same, and the way back. */
export function SlotScherm({ terug, tijdelijk, ga }: SlotSchermProps) {
  const { t } = useTranslation()
  const opKlik = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    ga(terug)
  }
  return (
    <Schil
      naarInhoud={t('app:kop.naarInhoud')}
      naam={t('app:naam')}
      startHref={terug}
      taal={
        <Taalkeuze
          label={t('app:kop.taal')}
          talen={TALEN}
          huidig={huidigeTaal()}
          onKies={(code) => void kiesTaal(code === 'en' ? 'en' : 'nl')}
        />
      }
      verbergen={<Verbergknop />}
      noodbalk={<Noodnummers />}
    >
      <Pagina titel={t('wacht:slot.titel')} inleiding={t('wacht:slot.inleiding')}>
        {tijdelijk && <p>{t('slot:op.tijdelijk')}</p>}
        <p>
          <KnopLink href={terug} icoon="slot" onClick={opKlik}>
            {t('wacht:slot.ontgrendel')}
          </KnopLink>
        </p>
        <Bescherming open />
      </Pagina>
    </Schil>
  )
}
