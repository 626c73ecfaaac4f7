import * as v from 'valibot'
import { BIJZONDERHEDEN, VGV_RISICOS } from '../../bijzonderheden/bijzonderheden.schema'
import { CHECK_VERVOLGEN, KINDCHECK_UITKOMSTEN, MANTELZORGCHECK_UITKOMSTEN } from '../../checks/check.schema'
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
export { KINDCHECK_UITKOMSTEN, MANTELZORGCHECK_UITKOMSTEN }
/** The answers to the first question of `kindcheck.yaml`, without the one that there is no reason. */
export const KINDCHECK_AANLEIDINGEN = [
  'geweld-slachtoffer',
  'geweld-pleger',
  'middelengebruik',
  'psychische-problemen',
  'chronische-depressie',
  'suicidepoging-of-dreiging',
  'verstandelijke-beperking',
  'kind-helpt-door-lichamelijke-beperking',
  'dreigende-uithuiszetting',
  'vuurwapen-in-huis',
  'aanhouding-of-detentie',
  'zwangerschap',
  'iets-anders',
] as const
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
export const VERTREKKEN = ['deze-week'] as const

const checkvelden = {
  vervolg: v.optional(v.picklist(CHECK_VERVOLGEN)),
  antwoorden: v.optional(
    v.pipe(
      v.record(Id, v.pipe(v.array(Id), v.minLength(1, 'leeg'))),
      v.description('antwoorden per vraag van de check; ze moeten naar de uitkomst leiden'),
    ),
  ),
  versie: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'versie'), v.description('versie van de check'))),
  toelichting: Tekst,
}

export const signalen = [
  gebeurtenis('feit vastgelegd', 'signalen', 'gebeurd', 'Iets wat is gezien, gehoord, gedacht of vastgesteld.', {
    id: Id,
    soort: v.picklist(FEIT_SOORTEN),
    tekst: Tekst,
    wanneer: DeelsDatum,
    richting: v.optional(v.picklist(FEIT_RICHTINGEN), 'zorg'),
    bron: v.optional(v.pipe(Kort, v.description('wie het zei of vaststelde'))),
    waar: v.optional(Kort),
    bevoegdheid: v.optional(v.pipe(Kort, v.description('bij een diagnose: de functie van wie haar stelde'))),
    signaal: v.optional(v.pipe(Id, v.description('het signaal uit de lijst waar dit feit bij hoort'))),
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
    aanleidingen: v.optional(v.array(v.picklist(KINDCHECK_AANLEIDINGEN)), []),
    uitkomst: v.picklist(KINDCHECK_UITKOMSTEN),
    ...checkvelden,
  }),
  gebeurtenis(
    'mantelzorgverleningscheck gedaan',
    'signalen',
    'gebeurd',
    'Is een volwassene afhankelijk van de mantelzorg van deze client, en is die veilig?',
    { uitkomst: v.picklist(MANTELZORGCHECK_UITKOMSTEN), ...checkvelden },
  ),
  gebeurtenis(
    'signalen aangekruist',
    'signalen',
    'gebeurd',
    'Wat uit de lijst met signalen is herkend. Het telt nergens voor mee.',
    {
      signalen: v.pipe(v.array(Id), v.minLength(1, 'leeg')),
      leeftijd: v.optional(Id),
      toelichting: v.optional(Tekst),
    },
  ),
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
    'Een bijzondere situatie: zij vraagt deskundigheid, verandert de volgorde of houdt contact tegen.',
    {
      bijzonderheid: v.picklist(BIJZONDERHEDEN),
      risico: v.optional(v.pipe(v.picklist(VGV_RISICOS), v.description('bij vgv: hoe groot het gevaar is'))),
      vertrek: v.optional(v.pipe(v.picklist(VERTREKKEN), v.description('het slachtoffer reist deze week af'))),
      volwassen: v.optional(v.pipe(v.boolean(), v.description('het slachtoffer is volwassen'))),
      toelichting: v.optional(Tekst),
    },
  ),
  gebeurtenis(
    'bijzonderheid ingetrokken',
    'signalen',
    'oordeel',
    'De bijzondere situatie is er niet; hield zij contact tegen, dan volgens een deskundige.',
    {
      bijzonderheid: v.picklist(BIJZONDERHEDEN),
      reden: Tekst,
    },
  ),
] as const
