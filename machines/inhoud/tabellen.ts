import { BijzonderhedenSchema, BijzonderheidTekstenSchema } from '../bijzonderheden/bijzonderheden.schema'
import { BronnenSchema, TelefoonSchema } from '../bronnen/bronnen.schema'
import { BdsSchema, BegrippenSchema, BewaartermijnenSchema, DienstenSchema } from '../bronnen/tabellen.schema'
import { type Check, CheckSchema, ChecktekstenSchema } from '../checks/check.schema'
import { RoutesSchema, RoutetekstenSchema } from '../routes/routes.schema'
import { SignaaltekstenSchema, SignalenSchema } from '../signalen/signalen.schema'
import { RollenSchema, RolwoordenSchema } from '../weging/rollen.schema'
import { BEGRIPPEN, BEWAARTERMIJNEN, BRONNEN, DIENSTEN, ROLLEN, ROUTES, TELEFOON } from './bestanden'
import { type Tabelcontrole, tabelcontrole, type Verwijsbaar } from './tabel'

const idsVan = (lijst: readonly { readonly id: string }[]) => lijst.map(({ id }) => id)

const onbekendeKaders = (veld: string, kaders: readonly string[], { kaders: bekend }: Verwijsbaar) =>
  kaders
    .filter((kader) => !bekend.includes(kader))
    .map((kader) => ({
      veld,
      zin: `verwijst naar "${kader}", maar dat kader bestaat niet. Kies uit: ${bekend.join(', ')}.`,
    }))

const check = (naam: string) =>
  tabelcontrole({
    bestand: `machines/checks/${naam}.yaml`,
    schema: CheckSchema,
    woorden: { bestand: 'machines/checks/teksten.<taal>.yaml', schema: ChecktekstenSchema, plekken: checkplekken },
    meer: (regels, bekend) =>
      onbekendeKaders(
        'gevraagd-door',
        (regels['gevraagd-door'] ?? []).map(({ kader }) => kader),
        bekend,
      ),
  })

const checkplekken = ({ check, raad, vragen, doen }: Check) => [
  { veld: `${check}.raad`, ids: idsVan(raad) },
  { veld: `${check}.doen`, ids: idsVan(doen) },
  { veld: `${check}.vragen`, ids: idsVan(vragen) },
  ...vragen.map(({ id, keuzes }) => ({ veld: `${check}.vragen.${id}.keuzes`, ids: idsVan(keuzes) })),
]

/** Every table of content beside the kaders, in the order in which their faults are told. */
export const tabellen: readonly Tabelcontrole[] = [
  tabelcontrole({ bestand: BRONNEN, schema: BronnenSchema }),
  tabelcontrole({ bestand: TELEFOON, schema: TelefoonSchema }),
  tabelcontrole({ bestand: DIENSTEN, schema: DienstenSchema }),
  tabelcontrole({ bestand: BEWAARTERMIJNEN, schema: BewaartermijnenSchema }),
  tabelcontrole({ bestand: BEGRIPPEN, schema: BegrippenSchema }),
  tabelcontrole({ bestand: 'machines/bronnen/bds.yaml', schema: BdsSchema }),
  tabelcontrole({
    bestand: ROUTES,
    schema: RoutesSchema,
    woorden: {
      bestand: 'machines/routes/teksten.<taal>.yaml',
      schema: RoutetekstenSchema,
      plekken: (routes) => [
        { veld: '', ids: idsVan(routes) },
        ...routes.flatMap(({ id, wanneer, stappen }) => [
          { veld: `${id}.wanneer`, ids: wanneer },
          { veld: `${id}.stappen`, ids: idsVan(stappen) },
        ]),
      ],
    },
  }),
  tabelcontrole({
    bestand: ROLLEN,
    schema: RollenSchema,
    woorden: {
      bestand: 'machines/kaders/rollen.<taal>.yaml',
      schema: RolwoordenSchema,
      plekken: (rollen) => [
        { veld: '', ids: idsVan(rollen) },
        ...rollen.map(({ id, beroepen }) => ({ veld: `${id}.beroepen`, ids: idsVan(beroepen) })),
      ],
    },
    meer: (rollen, bekend) =>
      rollen.flatMap(({ id, beroepen }) =>
        beroepen.flatMap((beroep) => onbekendeKaders(`${id}.beroepen.${beroep.id}.kaders`, beroep.kaders, bekend)),
      ),
  }),
  tabelcontrole({
    bestand: 'machines/bijzonderheden/bijzonderheden.yaml',
    schema: BijzonderhedenSchema,
    woorden: {
      bestand: 'machines/bijzonderheden/teksten.<taal>.yaml',
      schema: BijzonderheidTekstenSchema,
      plekken: (bijzonderheden) =>
        Object.entries(bijzonderheden).flatMap(([id, { raadplegen, aandacht }]) => [
          { veld: `${id}.raadplegen`, ids: raadplegen.map(({ wie }) => wie) },
          { veld: `${id}.aandacht`, ids: idsVan(aandacht) },
        ]),
    },
    meer: (bijzonderheden, bekend) =>
      Object.entries(bijzonderheden).flatMap(([id, { raadplegen }]) =>
        raadplegen.flatMap((regel) => [
          ...onbekendeKaders(`${id}.raadplegen.${regel.wie}.alleen-kaders`, regel['alleen-kaders'] ?? [], bekend),
          ...onbekendeKaders(`${id}.raadplegen.${regel.wie}.niet-kaders`, regel['niet-kaders'] ?? [], bekend),
        ]),
      ),
  }),
  tabelcontrole({
    bestand: 'machines/signalen/signalen.yaml',
    schema: SignalenSchema,
    woorden: {
      bestand: 'machines/signalen/teksten.<taal>.yaml',
      schema: SignaaltekstenSchema,
      plekken: ({ leeftijden, vormen, gebieden, signalen, beschermend }) => [
        { veld: 'leeftijden', ids: leeftijden },
        { veld: 'vormen', ids: vormen },
        { veld: 'gebieden', ids: gebieden },
        { veld: 'signalen', ids: idsVan(signalen) },
        { veld: 'kan-ook', ids: signalen.flatMap((signaal) => signaal['kan-ook']) },
        { veld: 'beschermend', ids: idsVan(beschermend) },
      ],
    },
  }),
  check('kindcheck'),
  check('mantelzorgverleningscheck'),
]
