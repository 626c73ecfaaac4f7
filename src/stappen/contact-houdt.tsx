import { useTranslation } from 'react-i18next'
import { blokkadesVoor } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import type { KopNiveau } from '../ui/kop'
import { Bel } from '../werk/bel'
import { Blokkadelijst } from '../werk/blokkadelijst'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'

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
  const eerstVraag = houden.some((blokkade) => blokkade.id === 'contactveiligheid-niet-beoordeeld')
  const beoordeel = zonder !== 'contact' && (
    <KnopLink href={paden.scherm(id, 'contact')} soort={eerstVraag ? 'hoofd' : 'tweede'}>
      {t('gesprek:houdt.beoordeel')}
    </KnopLink>
  )
  return (
    <Bericht
      soort="let-op"
      titel={t('gesprek:houdt.titel')}
      niveau={niveau}
      acties={
        <>
          {eerstVraag && beoordeel}
          <Bel wie="veilig-thuis" soort={eerstVraag ? 'tweede' : 'hoofd'} />
          {!eerstVraag && beoordeel}
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
