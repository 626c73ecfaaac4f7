import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import type { Behoud } from '../opslag/behoud'
import type { Kluisstand, Plaats } from '../opslag/kluis'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { Kop } from '../ui/kop'
import { paden } from '../werk/paden'
import { BehoudDeel } from './behoud-deel'
import { Bescherming } from './bescherming'
import type { Passkeys } from './passkey'
import { PasskeyDeel } from './passkey-deel'
import { Slotpagina } from './slotpagina'
import { VergrendelDeel } from './vergrendel-deel'

export interface InstellingenOverzichtProps {
  readonly plaats: Plaats
  readonly stand: Kluisstand | null
  readonly passkeys: Passkeys
  readonly vraagBehoud: () => Promise<Behoud>
  readonly haalWeg: (id: string) => Promise<Uitkomst<null>>
  /** What was just changed. */
  readonly gedaan: string
  readonly onKies: (deel: 'wachtzin' | 'passkey' | 'herstel') => void
}

export function InstellingenOverzicht(props: InstellingenOverzichtProps) {
  const { plaats, stand, passkeys, vraagBehoud, haalWeg, gedaan, onKies } = props
  const { t } = useTranslation()
  return (
    <Slotpagina titel={t('slot:instellingen.titel')} inleiding={t(`slot:instellingen.${plaats}`)}>
      <p className="ww-slotstatus" role="status">
        {gedaan}
      </p>
      <VergrendelDeel />
      <section>
        <Kop niveau={2}>{t('slot:wachtzin.label')}</Kop>
        <p>{t('slot:instellingen.wachtzin')}</p>
        <Knop soort="tweede" onClick={() => onKies('wachtzin')}>
          {t('slot:instellingen.wijzigWachtzin')}
        </Knop>
      </section>
      {plaats === 'tijdelijk' && (
        <section>
          <Kop niveau={2}>{t('slot:instellingen.stoppen')}</Kop>
          <p>{t('slot:gedeeld.bestand')}</p>
          <KnopLink soort="tweede" href={paden.reserve}>
            {t('slot:instellingen.naarBewaarbestand')}
          </KnopLink>
        </section>
      )}
      {plaats === 'blijvend' && stand && (
        <>
          <PasskeyDeel {...{ stand, passkeys, haalWeg }} onVoegToe={() => onKies('passkey')} />
          <section>
            <Kop niveau={2}>{t('slot:instellingen.herstel')}</Kop>
            <p>{t('slot:instellingen.herstelUitleg')}</p>
            <Knop soort="tweede" onClick={() => onKies('herstel')}>
              {t('slot:herstel.maak')}
            </Knop>
          </section>
          <BehoudDeel vraagBehoud={vraagBehoud} />
        </>
      )}
      <section>
        <Kop niveau={2}>{t('slot:instellingen.bescherming')}</Kop>
        <Bescherming />
      </section>
    </Slotpagina>
  )
}
