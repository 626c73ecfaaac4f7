import { ORGANISATIEREGELS } from '../../casus/gebeurtenissen/dossier'
import type { Opening } from '../../casus/stand'
import type { Kader } from '../../weging/kader.schema'
import type { Wereld } from '../bewijs'
import { raadVanKader } from '../eigenschappen/lezing-bijzonderheden'
import * as g from './gebeurtenissen'
import { maakProjectieKader, type Vereistvorm, vereistnaam } from './projectie-kader'
import { thema } from './thema'

type Regel = (typeof ORGANISATIEREGELS)[number]
const PLICHTEN = ['verplicht', 'zo-nodig'] as const
/** Every value that `vereist` of a kader can have. */
const vormen: readonly Vereistvorm[] = PLICHTEN.flatMap((collega) =>
  PLICHTEN.flatMap((aandachtsfunctionaris) => PLICHTEN.map((advies) => ({ collega, aandachtsfunctionaris, advies }))),
)
/** Every set of rules that an organisation can have. */
const regelsets: readonly (readonly Regel[])[] = Array.from({ length: 2 ** ORGANISATIEREGELS.length }, (_leeg, nr) =>
  ORGANISATIEREGELS.filter((_regel, plek) => Math.floor(nr / 2 ** plek) % 2 === 1),
)
const GEHOUDEN = {
  collega: g.raadpleging('collega'),
  aandachtsfunctionaris: g.raadpleging('aandachtsfunctionaris'),
  'veilig-thuis-advies': g.raadpleging('veilig-thuis'),
} as const

function wereld(vorm: Vereistvorm, regels: readonly Regel[]): Wereld {
  const kader: Kader = maakProjectieKader(vorm)
  const raad = ORGANISATIEREGELS.filter((wie) => raadVanKader(kader).includes(wie) || regels.includes(wie))
  const begin: readonly Opening[] = [
    { client: 'kind', aandachtsfunctionaris: 'adviseert', organisatieregels: [...regels] },
  ]
  return thema(
    `vereist · ${vereistnaam(vorm)} · organisatie ${regels.join('/') || 'niets'}`,
    [
      ...raad.flatMap((wie) => [GEHOUDEN[wie], g.overgeslagen(wie)]),
      g.wijziging('acuut', 'ja'),
      g.meldenBesloten('melden'),
      g.nietMeldenVolledig,
      g.hulpBesloten(),
    ],
    {
      kader,
      begin,
      aanloop: [
        ...g.thuis,
        g.antwoord('vermoeden', 'ja'),
        g.antwoord('acuut', 'nee'),
        g.antwoord('hulp-aanvaard', 'ja'),
      ],
    },
  )
}

/**
 * Who must be consulted: each of the three asked by nobody, by the kader, or by the organisation; and by an organisation
 * that says all that its kader says already.
 */
export const vereistThemas: readonly Wereld[] = vormen.flatMap((vorm) => {
  const vanKader = raadVanKader(maakProjectieKader(vorm))
  return regelsets
    .filter(
      (regels) => regels.length === ORGANISATIEREGELS.length || regels.every((regel) => !vanKader.includes(regel)),
    )
    .map((regels) => wereld(vorm, regels))
})
