import * as v from 'valibot'
import { Datum, gebeurtenis, Id, Kort, Tekst } from './velden'

export const TERUGKOPPELINGEN = ['na-beoordeling', 'na-onderzoek', 'anders'] as const
export const COMENSHA_TOESTEMMINGEN = ['slachtoffer', 'ouder-of-voogd', 'geen'] as const

export const hulp = [
  gebeurtenis('afspraak gemaakt', 'hulp', 'gebeurd', 'Hulp of vervolg, met wie, een meetbaar resultaat en een dag.', {
    id: Id,
    wie: Kort,
    resultaat: v.pipe(Tekst, v.description('meetbaar resultaat voor de veiligheid')),
    termijn: Datum,
    soort: v.optional(v.picklist(['hulp', 'eigen-vervolg']), 'hulp'),
  }),
  gebeurtenis(
    'toets gehouden',
    'hulp',
    'gebeurd',
    'Vraag 5: leidt de hulp tot veiligheid? Een latere, herhaalbare toets.',
    {
      afspraak: Id,
      resultaat: v.picklist(['ja', 'nee', 'twijfel']),
      wie: Kort,
      toelichting: Tekst,
      volgende: v.optional(v.pipe(Datum, v.description('dag van de volgende toets'))),
    },
  ),
  gebeurtenis(
    'hulp beeindigd',
    'hulp',
    'gebeurd',
    'De hulp is afgerond, met afspraken over het volgen van de veiligheid.',
    {
      afspraken: Tekst,
    },
  ),
] as const

export const melding = [
  gebeurtenis('melding gedaan', 'melding', 'gebeurd', 'Er is gemeld bij Veilig Thuis.', {
    hoe: v.picklist(['telefonisch', 'schriftelijk']),
    inhoud: v.optional(Tekst),
    kenmerk: v.optional(Kort),
    afwijking: v.optional(Tekst),
  }),
  gebeurtenis('terugkoppeling ontvangen', 'melding', 'gebeurd', 'Veilig Thuis vertelt wat er met de melding gebeurt.', {
    soort: v.picklist(TERUGKOPPELINGEN),
    inhoud: Tekst,
  }),
  gebeurtenis('veilig thuis gestopt', 'melding', 'gebeurd', 'Veilig Thuis stopt of draagt over: waarom, en aan wie.', {
    reden: Tekst,
    overgedragenAan: v.optional(Kort),
  }),
  gebeurtenis(
    'verzoek aan raad gedaan',
    'melding',
    'gebeurd',
    'De Raad voor de Kinderbescherming is gevraagd om onderzoek. Dit is geen melding.',
    {
      gemandateerd: v.pipe(v.boolean(), v.description('deze beroepskracht mag zo’n verzoek doen')),
      toelichting: Tekst,
    },
  ),
  gebeurtenis(
    'aanmelding comensha gedaan',
    'melding',
    'gebeurd',
    'Een slachtoffer van mensenhandel is aangemeld bij CoMensha. Dit is geen melding.',
    {
      toestemming: v.pipe(
        v.picklist(COMENSHA_TOESTEMMINGEN),
        v.description('vanaf 16 jaar van het slachtoffer, daaronder van ouder of voogd'),
      ),
      schriftelijk: v.boolean(),
      toelichting: v.optional(Tekst),
    },
  ),
] as const

export const gevaar = [
  gebeurtenis(
    'gevaar ingeroepen',
    'gevaar',
    'gebeurd',
    'Iemand oordeelt: er is nu gevaar. Alles wat staat blijft staan.',
    {
      toelichting: v.optional(Tekst),
    },
  ),
  gebeurtenis('gevaar geweken', 'gevaar', 'gebeurd', 'Het directe gevaar is voorbij, en waarom.', {
    toelichting: Tekst,
  }),
  gebeurtenis('112 gebeld', 'gevaar', 'gebeurd', 'De politie of ambulance is gebeld.', {
    toelichting: v.optional(Tekst),
  }),
] as const

export const ROUTES = ['meldcode', 'andere', 'beide'] as const

export const route = [
  gebeurtenis('route bepaald', 'route', 'oordeel', 'De meldcode, een andere wettelijke route, of beide.', {
    route: v.picklist(ROUTES),
    soorten: v.optional(
      v.pipe(
        v.array(Id),
        v.minLength(1, 'leeg'),
        v.description('welke andere routes, uit de tabel; het kunnen er meer zijn'),
      ),
    ),
    toelichting: Tekst,
  }),
  gebeurtenis('andere route gevolgd', 'route', 'gebeurd', 'Een stap van de andere route is gezet.', {
    stap: Id,
    soort: v.optional(v.pipe(Id, v.description('van welke route; zonder dit van elke gekozen route met die stap'))),
    toelichting: v.optional(Tekst),
    afwijking: v.optional(v.pipe(Tekst, v.description('reden, als contact nog niet mocht'))),
  }),
] as const
