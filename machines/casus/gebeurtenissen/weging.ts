import * as v from 'valibot'
import { Antwoord, Datum, gebeurtenis, Id, Kort, Tekst } from './velden'

const antwoordVelden = {
  vraag: Id,
  antwoord: Antwoord,
  motivering: Tekst,
  feiten: v.optional(v.array(Id), []),
  betreft: v.optional(
    v.pipe(v.record(Id, Antwoord), v.description('antwoord per kind of afhankelijke; leeg = hetzelfde voor allen')),
    {},
  ),
}

export const weging = [
  gebeurtenis(
    'vraag beantwoord',
    'weging',
    'oordeel',
    'Een vraag van het afwegingskader is beantwoord.',
    antwoordVelden,
  ),
  gebeurtenis('antwoord gewijzigd', 'weging', 'oordeel', 'Een eerder antwoord in deze ronde is veranderd.', {
    ...antwoordVelden,
    reden: v.optional(v.pipe(Tekst, v.description('nodig na een besluit en als melden erdoor lager uitkomt'))),
  }),
  gebeurtenis(
    'vraag opengelaten',
    'weging',
    'oordeel',
    'De vraag blijft open: wat ontbreekt, wie zoekt het uit, wanneer.',
    {
      vraag: Id,
      ontbreekt: Tekst,
      wie: Kort,
      uiterlijk: Datum,
    },
  ),
  gebeurtenis('ronde gestart', 'weging', 'oordeel', 'De weging begint opnieuw; eerdere antwoorden blijven leesbaar.', {
    reden: Tekst,
  }),
  gebeurtenis(
    'persoon afgesloten',
    'weging',
    'oordeel',
    'Voor dit kind of deze afhankelijke zijn er geen zorgen meer; voor anderen blijft de casus open.',
    {
      persoon: Id,
      reden: Tekst,
    },
  ),
] as const
