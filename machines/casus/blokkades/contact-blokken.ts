import type { Stand } from '../stand'
import { type Blokkade, EIGEN_REGEL } from './blokkade'

/** Forms in which an expert's risk taxation comes before any contact (honour-related violence, forced marriage). */
export const EERST_TAXATIE: readonly string[] = ['eergerelateerd', 'huwelijksdwang']

const BRON: Readonly<Record<string, Pick<Blokkade, 'bron' | 'grondslag'>>> = {
  eergerelateerd: { bron: 'ccv-eergerelateerd-geweld', grondslag: 'beroepsnorm' },
  huwelijksdwang: { bron: 'meldcode-huwelijksdwang', grondslag: 'beroepsnorm' },
  vgv: { bron: 'veilig-thuis-oost-brabant', grondslag: 'beroepsnorm' },
}

/** Why there may be no contact with family or suspect yet (promise 7). Danger never opens these. */
export function contactBlokken(stand: Stand): Blokkade[] {
  if (stand.contactadvies === 'nee') return [blok('contactadvies-nee')]
  const toegestaan = stand.contactadvies === 'ja'
  return [
    ...(stand.contactveiligheid === 'niet-beoordeeld' ? [blok('contactveiligheid-niet-beoordeeld')] : []),
    ...(['ja', 'twijfel'].includes(stand.contactveiligheid) && !toegestaan ? [blok('contact-eerst-veilig-thuis')] : []),
    ...stand.bijzonderheden.flatMap((bijzonderheid) => [
      ...(toegestaan ? [] : [blok('contact-eerst-deskundige', bijzonderheid)]),
      ...(EERST_TAXATIE.includes(bijzonderheid) && !stand.risicotaxatie
        ? [blok('contact-eerst-risicotaxatie', bijzonderheid)]
        : []),
    ]),
  ]
}

function blok(id: string, bijzonderheid?: string): Blokkade {
  const herkomst = (bijzonderheid && BRON[bijzonderheid]) || EIGEN_REGEL
  return { id, soort: 'contact', houdtTegen: ['contact'], waarden: bijzonderheid ? { bijzonderheid } : {}, ...herkomst }
}
