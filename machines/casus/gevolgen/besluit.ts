import { MELDEN } from '../../weging/kader.schema'
import { hoogste, meldenVan } from '../melden'
import type { Gevolgen } from './gevolg'

/** Step 5: proposal, advice, dissent, the two decisions, and who is told. */
export const besluit: Gevolgen<
  | 'voorstel gedaan'
  | 'advies gegeven'
  | 'standpunt vastgelegd'
  | 'melden besloten'
  | 'hulp besloten'
  | 'informeren voorgenomen'
  | 'betrokkene geinformeerd'
  | 'betrokkene niet geinformeerd'
  | 'afwijking toegelicht'
> = {
  'voorstel gedaan': (_stand, { melden }) => ({ voorstel: melden, tweedeMening: false }),
  'advies gegeven': (_stand, { melden }) => ({ advies: melden, tweedeMening: false }),
  'standpunt vastgelegd': () => ({}),
  'melden besloten': (stand, { besluit: meldbesluit }, kader) => ({
    meldbesluit,
    hulpbesluit: null,
    teHerzien: false,
    gemeldBij: stand.gemeldBij && hoogste(MELDEN, stand.gemeldBij, meldenVan(kader, stand)),
  }),
  'hulp besloten': (_stand, gebeurtenis) => ({ hulpbesluit: gebeurtenis.besluit }),
  'informeren voorgenomen': () => ({}),
  'betrokkene geinformeerd': () => ({}),
  'betrokkene niet geinformeerd': () => ({}),
  'afwijking toegelicht': () => ({}),
}
