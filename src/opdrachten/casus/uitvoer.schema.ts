import * as v from 'valibot'
import { BIJZONDERHEDEN, CHECK_UITKOMSTEN, STAPPEN, VGV_RISICOS } from '../../../machines/index'

// The door gives types of these; `uitvoer.ts` does not compile when the core knows a value that is not listed here.
const MELDEN = ['direct', 'nodig', 'onbekend', 'niet-nodig', 'niet-van-toepassing'] as const
const HULP = [
  'met-veilig-thuis',
  'niet-toereikend',
  'onbekend',
  'starten',
  'niet-nodig',
  'niet-van-toepassing',
] as const
const GRONDSLAGEN = ['wettelijk', 'beroepsnorm', 'advies'] as const
const ZEKERHEDEN = ['volledig', 'deels', 'onbevestigd'] as const

const Nr = v.pipe(v.number(), v.integer(), v.minValue(1))
const Dag = v.pipe(v.string(), v.isoDate())
const Waarden = v.pipe(v.record(v.string(), v.string()), v.description('waarden die bij de id horen'))
const Herkomst = {
  bron: v.pipe(
    v.strictObject({ id: v.string(), titel: v.nullable(v.string()) }),
    v.description('id en titel in de bronnenlijst'),
  ),
  grondslag: v.picklist(GRONDSLAGEN),
}

const Ontbrekend = { id: v.string(), waarden: Waarden }

const Reden = v.strictObject({
  soort: v.picklist(['antwoord', 'gevaar', 'toets', 'niet-beoordeeld', 'route']),
  vraag: v.nullable(v.string()),
  antwoord: v.nullable(v.string()),
  nr: v.pipe(v.nullable(Nr), v.description('nummer van de gebeurtenis waarop de reden rust')),
  melden: v.nullable(v.picklist(MELDEN)),
  hulp: v.nullable(v.picklist(HULP)),
  ...Herkomst,
  zekerheid: v.picklist(ZEKERHEDEN),
})

const HoudtTegen = v.array(v.picklist(['melden', 'niet-melden', 'hulp', 'contact', 'sluiten']))

const Blokkade = v.strictObject({
  id: v.string(),
  soort: v.picklist(['besluit', 'contact', 'orde']),
  houdtTegen: HoudtTegen,
  waarden: Waarden,
  ...Herkomst,
})

const Afwijking = v.strictObject({
  nr: Nr,
  soort: v.picklist([
    'gemeld-voor-verplichting',
    'gesloten-voor-verplichting',
    'contact-ondanks-blokkade',
    'verplichting-overgeslagen',
    'niet-volgens-kader',
    'melden-verlaagd',
    'zorgen-verlaagd',
    'persoon-buiten-beeld',
    'vorm-weg-met-plicht',
    'route-verlaten',
    'weging-opnieuw',
    'hulp-anders',
    'raad-zonder-mandaat',
    'comensha-zonder-toestemming',
  ]),
  wat: v.array(v.string()),
  reden: v.nullable(v.string()),
})

const Termijn = v.strictObject({
  soort: v.picklist([
    'toets',
    'opengelaten-vraag',
    'gesprek',
    'herzien',
    'eerste-terugkoppeling',
    'tweede-terugkoppeling',
  ]),
  nr: Nr,
  dag: Dag,
  over: v.pipe(
    v.number(),
    v.integer(),
    v.description('dagen vanaf de dag waarop gekeken wordt; onder 0 is verstreken'),
  ),
  wie: v.nullable(v.string()),
  waarover: v.nullable(v.string()),
})

const Kenmerken = v.strictObject({
  risico: v.exactOptional(v.picklist(VGV_RISICOS)),
  volwassen: v.exactOptional(v.boolean()),
})

const Bijzonderheid = v.strictObject({
  id: v.picklist(BIJZONDERHEDEN),
  kenmerken: v.pipe(Kenmerken, v.description('wat is vastgelegd en telt')),
  nietOvergenomen: v.pipe(v.nullable(Kenmerken), v.description('later vastgelegd, en lichter dan nu mag')),
  contact: v.pipe(v.nullable(v.strictObject(Herkomst)), v.description('houdt contact tegen')),
  risicotaxatie: v.pipe(v.nullable(v.strictObject(Herkomst)), v.description('vraagt eerst een risicotaxatie')),
  volgorde: v.nullable(v.strictObject({ stappen: v.array(v.picklist(STAPPEN)), ...Herkomst })),
  raadplegen: v.array(v.strictObject({ wie: v.string(), ...Herkomst })),
  verplicht: v.array(
    v.strictObject({ id: v.string(), open: v.boolean(), metReden: v.boolean(), houdtTegen: HoudtTegen, ...Herkomst }),
  ),
})

const AndereRoute = v.strictObject({
  soort: v.string(),
  gekozen: v.pipe(v.boolean(), v.description('genoemd in "route bepaald"; anders een van de routes van het kader')),
  gezet: v.array(v.string()),
  open: v.pipe(v.array(v.string()), v.description('stappen die nog nodig zijn')),
})

const Check = v.strictObject({
  uitkomst: v.picklist(['niet-gedaan', ...CHECK_UITKOMSTEN]),
  zorgenOpen: v.pipe(v.boolean(), v.description('zorgen uit deze check waar nog niets mee is gedaan')),
})

/** What `npm run -s casus` prints: the oordeel of a casus with everything it rests on. Values only, no words for people. */
export const UitvoerSchema = v.pipe(
  v.strictObject({
    gesloten: v.boolean(),
    volgendeStap: v.picklist([...STAPPEN, 'daarna', 'melding']),
    route: v.picklist(['meldcode', 'andere', 'beide']),
    routes: v.array(AndereRoute),
    checks: v.strictObject({ kindcheck: Check, mantelzorgverleningscheck: Check }),
    kader: v.strictObject({ id: v.string(), versie: v.string(), zekerheid: v.picklist(ZEKERHEDEN) }),
    stappen: v.array(
      v.strictObject({
        stap: v.picklist(STAPPEN),
        stand: v.picklist(['te doen', 'bezig', 'afgerond']),
        ontbreekt: v.array(v.strictObject(Ontbrekend)),
      }),
    ),
    melden: v.picklist(MELDEN),
    hulp: v.picklist(HULP),
    positie: v.pipe(v.string(), v.description('de vraag die nu aan de beurt is, of de uitkomst')),
    ronde: Nr,
    redenen: v.array(Reden),
    ontbreekt: v.array(v.strictObject({ ...Ontbrekend, stap: v.picklist([...STAPPEN, 'daarna']) })),
    blokkades: v.array(Blokkade),
    afwijkingen: v.array(Afwijking),
    besluit: v.strictObject({
      melden: v.nullable(v.picklist(['melden', 'niet-melden'])),
      hulp: v.nullable(v.picklist(['starten', 'met-veilig-thuis', 'niet-toereikend', 'niet-nodig'])),
      teHerzien: v.boolean(),
    }),
    bijzonderheden: v.array(Bijzonderheid),
    mogelijkheden: v.array(v.strictObject({ id: v.picklist(['verzoek-raad']), ...Herkomst })),
    eenmaligContact: v.pipe(
      v.nullable(v.strictObject(Herkomst)),
      v.description('dit beroep ziet mensen meestal één keer; een ander vertelt en volgt'),
    ),
    termijnen: v.array(Termijn),
    gevaar: v.boolean(),
  }),
  v.title('Oordeel van Weegwijzer over een casus'),
  v.description('Wat het kader over de antwoorden zegt. De beroepskracht oordeelt en beslist, niet het programma.'),
)

export type Uitvoer = v.InferOutput<typeof UitvoerSchema>
