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
export const WILSBEKWAAMHEDEN = ['ja', 'nee', 'twijfel', 'niet-beoordeeld'] as const

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
  gebeurtenis(
    'wens vastgelegd',
    'gesprek',
    'gebeurd',
    'Wat het slachtoffer zelf wil. Een bezwaar stuurt hoe en wanneer, nooit of melden nodig is.',
    {
      persoon: v.optional(Id),
      wens: Tekst,
      bezwaar: v.pipe(v.boolean(), v.description('het slachtoffer wil niet dat er wordt gemeld')),
      wilsbekwaam: v.pipe(v.picklist(WILSBEKWAAMHEDEN), v.description('kan die persoon dit zelf overzien?')),
      apartGesproken: v.pipe(v.boolean(), v.description('gesproken zonder de persoon om wie de zorgen zijn')),
      toelichting: v.optional(Tekst),
    },
  ),
  gebeurtenis('andere ouder gehoord', 'gesprek', 'gebeurd', 'Ook de andere ouder is gehoord.', {
    wie: Kort,
    verslag: Tekst,
    afwijking,
  }),
] as const
