import * as v from 'valibot'
import { Antwoord, Datum, gebeurtenis, Id, Kort, Tekst } from './velden'

export const CONTACT_GRONDEN = [
  'eer',
  'huwelijksdwang',
  'vgv',
  'pcf',
  'dwingende-controle',
  'uitbuiting',
  'kind-gaat-vandaag-naar-huis',
  'anders',
] as const
export const GESPREK_RESULTATEN = ['zorgen-weggenomen', 'zorgen-blijven', 'zorgen-groter'] as const

const metWie = v.pipe(v.array(Kort), v.minLength(1, 'leeg'))
const afwijking = v.optional(v.pipe(Tekst, v.description('reden, als iets wat nodig was nog niet gedaan was')))

export const gesprek = [
  gebeurtenis(
    'contactveiligheid beoordeeld',
    'gesprek',
    'gebeurd',
    'Kan contact met ouders, partner of familie iemand in gevaar brengen?',
    {
      antwoord: Antwoord,
      gronden: v.optional(v.array(v.picklist(CONTACT_GRONDEN)), []),
      toelichting: v.optional(Tekst),
    },
  ),
  gebeurtenis('gesprek voorgenomen', 'gesprek', 'contact', 'Het gesprek is voorbereid en mag gevoerd worden.', {
    met: metWie,
    doel: Tekst,
    voorbereiding: v.optional(Tekst),
  }),
  gebeurtenis('gesprek gevoerd', 'gesprek', 'gebeurd', 'Er is met betrokkenen gesproken.', {
    met: metWie,
    verslag: Tekst,
    resultaat: v.picklist(GESPREK_RESULTATEN),
    kindGesproken: v.optional(v.boolean(), false),
    afwijking,
  }),
  gebeurtenis(
    'gesprek overgeslagen',
    'gesprek',
    'besluit',
    'Geen gesprek, op een grond die het kader kent. De meldcode gaat door.',
    {
      grond: Id,
      toelichting: Tekst,
    },
  ),
  gebeurtenis('gesprek uitgesteld', 'gesprek', 'gebeurd', 'Het gesprek komt later.', {
    reden: Tekst,
    tot: v.optional(Datum),
  }),
] as const
