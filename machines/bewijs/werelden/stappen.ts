import { STAPPEN } from '../../weging/kader.schema'
import type { Wereld } from '../bewijs'
import {
  aangekruist,
  antwoord,
  contactveiligheid,
  raadpleging,
  ronde,
  sluitenEnHeropenen,
  standpunt,
  stap,
} from './gebeurtenissen'
import { projectieKader } from './projectie-kader'

/** The five step regions side by side, with the weging projected on open, niet, nodig, direct and twijfel. */
export const stappenWereld: Wereld = {
  naam: 'de vijf stappen',
  kader: projectieKader,
  begin: [{ client: 'kind', aandachtsfunctionaris: 'adviseert' }],
  sluitbaar: false,
  alleAntwoorden: false,
  alfabet: [
    ...STAPPEN.flatMap((naam) => [stap('stap afgerond', naam), stap('stap heropend', naam)]),
    raadpleging('letseldeskundige'),
    contactveiligheid('nee'),
    standpunt,
    aangekruist(12),
    antwoord('vermoeden', 'ja'),
    antwoord('vermoeden', 'nee'),
    antwoord('acuut', 'ja'),
    antwoord('hulp-aanvaard', 'ja'),
    ronde,
    ...sluitenEnHeropenen,
  ],
}
