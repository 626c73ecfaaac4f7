import * as v from 'valibot'
import { STAPPEN } from '../../weging/kader.schema'
import { gebeurtenis, Id, Kort, Tekst } from './velden'

export const CLIENTEN = ['kind', 'jongere', 'volwassene'] as const
export const AF_ROLLEN = ['adviseert', 'veto', 'beslist'] as const
export const ORGANISATIEREGELS = ['collega', 'veilig-thuis-advies', 'aandachtsfunctionaris'] as const

/** The first gebeurtenis of every logboek: it pins the casus to a kader and its version. */
export const casusGeopend = gebeurtenis(
  'casus geopend',
  'dossier',
  'dossier',
  'De casus begint, onder een kader in een versie.',
  {
    kader: Id,
    versie: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, 'versie')),
    codenaam: Kort,
    client: v.pipe(
      v.picklist(CLIENTEN),
      v.description('met wie je werkt; jongere en volwassene vragen om de kindcheck'),
    ),
    beroep: v.optional(Id),
    beslisser: v.optional(v.pipe(Kort, v.description('wie in deze organisatie eindverantwoordelijk is'))),
    aandachtsfunctionaris: v.optional(v.picklist(AF_ROLLEN), 'adviseert'),
    organisatieregels: v.optional(
      v.pipe(
        v.array(v.picklist(ORGANISATIEREGELS)),
        v.description('wat de organisatie vraagt boven het kader; alleen strenger'),
      ),
    ),
  },
)

export const dossier = [
  gebeurtenis('stap afgerond', 'stappen', 'dossier', 'De professional rondt een stap af.', {
    stap: v.picklist(STAPPEN),
  }),
  gebeurtenis('stap heropend', 'stappen', 'dossier', 'De professional opent een stap opnieuw.', {
    stap: v.picklist(STAPPEN),
    reden: v.optional(Tekst),
  }),
  gebeurtenis('casus gesloten', 'dossier', 'dossier', 'De casus is afgesloten, met de reden.', { reden: Tekst }),
  gebeurtenis('casus heropend', 'dossier', 'dossier', 'De casus is weer open; een nieuwe ronde begint.', {
    reden: Tekst,
  }),
  gebeurtenis(
    'uitvoer opgeborgen',
    'dossier',
    'gebeurd',
    'De uitvoer van deze casus is bewaard waar de organisatie haar dossiers bewaart. Wat erin stond, zegt het logboek.',
    {
      waar: v.pipe(Kort, v.description('waar de organisatie de uitvoer bewaart')),
    },
  ),
] as const
