import { contactstop, eerstTaxatie, type Herkomst } from '../bijzonderheidregels'
import { isNee } from '../contactadvies'
import type { Stand } from '../stand'
import { type Blokkade, EIGEN_REGEL } from './blokkade'

/** Why there may be no contact with family or suspect yet (promise 7). Danger never opens these. */
export function contactBlokken(stand: Stand): Blokkade[] {
  if (isNee(stand)) return [blok('contactadvies-nee')]
  const toegestaan = stand.contactadvies === 'ja'
  return [
    ...(stand.contactveiligheid === 'niet-beoordeeld' ? [blok('contactveiligheid-niet-beoordeeld')] : []),
    ...(['ja', 'twijfel'].includes(stand.contactveiligheid) && !toegestaan ? [blok('contact-eerst-veilig-thuis')] : []),
    ...stand.bijzonderheden.flatMap((bijzonderheid) => {
      const stop = contactstop(bijzonderheid, stand.kenmerken[bijzonderheid])
      const taxatie = eerstTaxatie(bijzonderheid, stand.kenmerken[bijzonderheid])
      return [
        ...(stop && !toegestaan ? [blok('contact-eerst-deskundige', { bijzonderheid }, stop)] : []),
        ...(taxatie && !stand.risicotaxatie ? [blok('contact-eerst-risicotaxatie', { bijzonderheid }, taxatie)] : []),
      ]
    }),
  ]
}

/** Whether contact was found dangerous; that nobody looked yet is no finding. */
export function isContactGevaarlijk(stand: Stand): boolean {
  return contactBlokken(stand).some(({ id }) => id !== 'contactveiligheid-niet-beoordeeld')
}

function blok(
  id: string,
  waarden: Readonly<Record<string, string>> = {},
  { bron, grondslag }: Herkomst = EIGEN_REGEL,
): Blokkade {
  return { id, soort: 'contact', houdtTegen: ['contact'], waarden, bron, grondslag }
}
