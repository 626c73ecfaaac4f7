import { useTranslation } from 'react-i18next'
import { blokkadesVoor } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import type { KopNiveau } from '../ui/kop'
import { KnopLink } from '../ui/knop-link'
import { Blokkadelijst } from '../werk/blokkadelijst'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'
import { BelKnop } from './bel-knop'

/** Which blokkades hold contact with parents, partner or family now. Danger never opens them. */
export function useContactBlokkades() {
  const { casus, stand } = useWerk()
  return blokkadesVoor(casus.kader, stand, 'contact')
}

export interface ContactHoudtProps {
  niveau?: KopNiveau | undefined
  /** The screen that records the remedy has no need of links to itself. */
  zonder?: 'contact' | 'raadplegen' | undefined
}

/** Why there may be no contact yet, and what to do about it. Nothing at all when contact may be. */
export function ContactHoudt({ niveau = 2, zonder }: ContactHoudtProps) {
  const { id } = useWerk()
  const { t } = useTranslation()
  const houden = useContactBlokkades()
  if (houden.length === 0) return null
  return (
    <Bericht
      soort="let-op"
      titel={t('gesprek:houdt.titel')}
      niveau={niveau}
      acties={
        <>
          <BelKnop wie="veilig-thuis" />
          {zonder !== 'contact' && (
            <KnopLink href={paden.scherm(id, 'contact')} soort="tweede">
              {t('gesprek:houdt.beoordeel')}
            </KnopLink>
          )}
          {zonder !== 'raadplegen' && (
            <KnopLink href={paden.scherm(id, 'raadplegen')} soort="tweede">
              {t('gesprek:houdt.leg')}
            </KnopLink>
          )}
        </>
      }
    >
      <Blokkadelijst blokkades={houden} />
    </Bericht>
  )
}
