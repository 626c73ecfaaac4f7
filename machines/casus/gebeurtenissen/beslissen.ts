import * as v from 'valibot'
import { Datum, gebeurtenis, Kort, Tekst } from './velden'

export const MELD_BESLUITEN = ['melden', 'niet-melden'] as const
export const HULP_BESLUITEN = ['starten', 'met-veilig-thuis', 'niet-toereikend', 'niet-nodig'] as const
export const NIET_INFORMEREN_GRONDEN = [
  'veiligheid-betrokkenen',
  'veiligheid-professional',
  'contact-wordt-verbroken',
  'geen-contact-na-pogingen',
  'spoed',
  'te-jong',
] as const

export const beslissen = [
  gebeurtenis('voorstel gedaan', 'beslissen', 'oordeel', 'Wat de professional zelf voorstelt.', {
    melden: v.picklist(MELD_BESLUITEN),
    motivering: Tekst,
  }),
  gebeurtenis('advies gegeven', 'beslissen', 'oordeel', 'Wat de aandachtsfunctionaris adviseert.', {
    melden: v.picklist(MELD_BESLUITEN),
    motivering: Tekst,
  }),
  gebeurtenis(
    'standpunt vastgelegd',
    'beslissen',
    'gebeurd',
    'Iemand is het niet eens; dat blijft staan, met het eigen meldrecht erbij.',
    {
      van: Kort,
      standpunt: Tekst,
    },
  ),
  gebeurtenis(
    'melden besloten',
    'beslissen',
    'besluit',
    'Beslissing 1: is melden noodzakelijk? Genomen door wie eindverantwoordelijk is.',
    {
      besluit: v.picklist(MELD_BESLUITEN),
      beslisser: Kort,
      motivering: Tekst,
      reden: v.optional(v.pipe(Tekst, v.description('waarom wordt afgeweken van melden nodig'))),
      veiligheidNu: v.optional(v.pipe(Tekst, v.description('hoe de veiligheid nu geborgd is'))),
      herzienOp: v.optional(v.pipe(Datum, v.description('dag waarop dit opnieuw bekeken wordt'))),
    },
  ),
  gebeurtenis('hulp besloten', 'beslissen', 'besluit', 'Beslissing 2: is hulp (ook) mogelijk?', {
    besluit: v.picklist(HULP_BESLUITEN),
    beslisser: Kort,
    motivering: Tekst,
  }),
  gebeurtenis(
    'informeren voorgenomen',
    'beslissen',
    'contact',
    'Iemand wordt geinformeerd. Informeren is geen toestemming vragen.',
    {
      persoon: Kort,
      hoe: Tekst,
    },
  ),
  gebeurtenis('betrokkene geinformeerd', 'beslissen', 'gebeurd', 'Iemand is verteld wat er gebeurt en waarom.', {
    persoon: Kort,
    reactie: v.optional(Tekst),
    afwijking: v.optional(Tekst),
  }),
  gebeurtenis(
    'betrokkene niet geinformeerd',
    'beslissen',
    'gebeurd',
    'Iemand is niet geinformeerd, met de grond waarop.',
    {
      persoon: Kort,
      grond: v.picklist(NIET_INFORMEREN_GRONDEN),
      toelichting: Tekst,
    },
  ),
  gebeurtenis(
    'afwijking toegelicht',
    'beslissen',
    'gebeurd',
    'De reden van een eerdere afwijking, achteraf vastgelegd.',
    {
      regel: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('nummer van de gebeurtenis die afweek')),
      reden: Tekst,
    },
  ),
] as const
