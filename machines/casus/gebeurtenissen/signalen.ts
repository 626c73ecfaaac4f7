import * as v from 'valibot'
import { DeelsDatum, gebeurtenis, Id, Kort, Tekst } from './velden'

export const FEIT_SOORTEN = ['eigen-waarneming', 'uitspraak', 'interpretatie', 'diagnose'] as const
export const FEIT_RICHTINGEN = ['zorg', 'weerspreekt', 'beschermend'] as const
export const RELATIES = [
  'kind',
  'ongeboren-kind',
  'afhankelijke-volwassene',
  'ouder',
  'partner',
  'ex-partner',
  'ander',
] as const
export const KINDCHECK_AANLEIDINGEN = [
  'huiselijk-geweld',
  'middelengebruik',
  'psychische-problemen',
  'verstandelijke-beperking',
  'dreigende-uithuiszetting',
  'vuurwapen-in-huis',
  'zwangerschap',
  'anders',
] as const
export const KINDCHECK_UITKOMSTEN = [
  'geen-aanleiding',
  'geen-kinderen',
  'zorg-geregeld',
  'twijfel-of-zorgen',
  'onduidelijk-of-geweigerd',
  'nu-alleen-of-in-gevaar',
] as const
export const KINDCHECK_VERVOLGEN = ['geen-andere-hulpverlener', 'andere-neemt-over', 'andere-neemt-niet-over'] as const
export const RODE_VLAGGEN = [
  'stalking',
  'doodsbedreiging',
  'wapen',
  'recent-geweld',
  'geweld-in-zwangerschap',
  'gedwongen-seks',
  'zorg-onthouden',
  'verwurging',
  'extreme-angst',
  'durft-niet-te-spreken',
  'toename-ernst',
] as const
/** Special forms that stop contact until an expert has said that it may (promise 7). */
export const BIJZONDERHEDEN = [
  'eergerelateerd',
  'huwelijksdwang',
  'vgv',
  'pcf',
  'intieme-terreur',
  'mensenhandel',
] as const

export const signalen = [
  gebeurtenis('feit vastgelegd', 'signalen', 'gebeurd', 'Iets wat is gezien, gehoord, gedacht of vastgesteld.', {
    id: Id,
    soort: v.picklist(FEIT_SOORTEN),
    tekst: Tekst,
    wanneer: DeelsDatum,
    richting: v.optional(v.picklist(FEIT_RICHTINGEN), 'zorg'),
    bron: v.optional(v.pipe(Kort, v.description('wie het zei of vaststelde'))),
    waar: v.optional(Kort),
  }),
  gebeurtenis(
    'feit ingetrokken',
    'signalen',
    'gebeurd',
    'Een feit klopt niet of hoort hier niet; het blijft leesbaar.',
    {
      feit: Id,
      reden: Tekst,
    },
  ),
  gebeurtenis('persoon toegevoegd', 'signalen', 'gebeurd', 'Iemand uit het gezin of huishouden, met een schuilnaam.', {
    id: Id,
    aanduiding: Kort,
    relatie: v.picklist(RELATIES),
    inHuis: v.optional(v.boolean(), true),
    gezag: v.optional(v.boolean()),
    leeftijd: v.optional(Kort),
  }),
  gebeurtenis('persoon ingetrokken', 'signalen', 'gebeurd', 'Iemand hoort niet in deze lijst.', {
    persoon: Id,
    reden: Tekst,
  }),
  gebeurtenis(
    'huishouden volledig',
    'signalen',
    'gebeurd',
    'Alle kinderen en afhankelijke huisgenoten staan in de lijst.',
    {
      toelichting: v.optional(Tekst),
    },
  ),
  gebeurtenis('kindcheck gedaan', 'signalen', 'gebeurd', 'Zorgt deze client voor kinderen, en zijn die veilig?', {
    aanleidingen: v.array(v.picklist(KINDCHECK_AANLEIDINGEN)),
    uitkomst: v.picklist(KINDCHECK_UITKOMSTEN),
    vervolg: v.optional(v.picklist(KINDCHECK_VERVOLGEN)),
    toelichting: Tekst,
  }),
  gebeurtenis(
    'rode vlag gezien',
    'signalen',
    'gebeurd',
    'Een waarschuwing voor ernstig gevaar; opent de vraag naar acute onveiligheid, onbeantwoord.',
    {
      vlag: v.picklist(RODE_VLAGGEN),
      toelichting: v.optional(Tekst),
    },
  ),
  gebeurtenis(
    'bijzonderheid vastgesteld',
    'signalen',
    'gebeurd',
    'Een bijzondere situatie die vraagt om deskundigheid voordat er contact is.',
    {
      bijzonderheid: v.picklist(BIJZONDERHEDEN),
      toelichting: v.optional(Tekst),
    },
  ),
  gebeurtenis(
    'bijzonderheid ingetrokken',
    'signalen',
    'oordeel',
    'De bijzondere situatie is er niet, volgens een deskundige.',
    {
      bijzonderheid: v.picklist(BIJZONDERHEDEN),
      reden: Tekst,
    },
  ),
] as const
