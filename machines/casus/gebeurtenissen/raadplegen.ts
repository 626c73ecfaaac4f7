import * as v from 'valibot'
import { BIJZONDERE_PLICHTEN } from '../../bijzonderheden/bijzonderheden.schema'
import { GERAADPLEEGDEN } from '../../weging/kader.schema'
import { gebeurtenis, Id, Kort, Tekst } from './velden'

export const VERPLICHTINGEN = [
  'collega',
  'aandachtsfunctionaris',
  'veilig-thuis-advies',
  'kindcheck',
  ...BIJZONDERE_PLICHTEN,
] as const

export const raadplegen = [
  gebeurtenis('raadpleging gehouden', 'raadplegen', 'gebeurd', 'Overleg of advies. Advies vragen is geen melding.', {
    id: Id,
    met: v.picklist(GERAADPLEEGDEN),
    wie: v.optional(Kort),
    anoniem: v.optional(v.boolean(), true),
    vraag: v.optional(Tekst),
    advies: Tekst,
    kenmerk: v.optional(Kort),
    vervolg: v.optional(v.pipe(Tekst, v.description('wat er met het advies is gedaan'))),
    contact: v.optional(
      v.pipe(
        v.picklist(['ja', 'nee', 'niet-besproken']),
        v.description('antwoord op: mag er contact zijn, met wie en hoe?'),
      ),
      'niet-besproken',
    ),
    contactHoe: v.optional(Tekst),
    risicotaxatie: v.optional(
      v.pipe(v.boolean(), v.description('er is een risicotaxatie met de deskundige gedaan')),
      false,
    ),
  }),
  gebeurtenis('verplichting overgeslagen', 'raadplegen', 'gebeurd', 'Wat verplicht is, is niet gedaan, met de reden.', {
    verplichting: v.picklist(VERPLICHTINGEN),
    reden: Tekst,
  }),
] as const
