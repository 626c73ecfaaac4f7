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
  'melden besloten': (_stand, gebeurtenis) => ({
    meldbesluit: gebeurtenis.besluit,
    hulpbesluit: null,
    teHerzien: false,
    geinformeerd: false,
  }),
  'hulp besloten': (_stand, gebeurtenis) => ({ hulpbesluit: gebeurtenis.besluit }),
  'informeren voorgenomen': () => ({}),
  'betrokkene geinformeerd': () => ({ geinformeerd: true }),
  'betrokkene niet geinformeerd': () => ({ geinformeerd: true }),
  'afwijking toegelicht': () => ({}),
}
