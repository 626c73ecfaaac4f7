import * as v from 'valibot'
import { BIJZONDERHEDEN, STAPPEN } from '../../../machines/index'

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

const Blokkade = v.strictObject({
  id: v.string(),
  soort: v.picklist(['besluit', 'contact', 'orde']),
  houdtTegen: v.array(v.picklist(['melden', 'niet-melden', 'hulp', 'contact', 'sluiten'])),
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

/** What `npm run -s casus` prints: the oordeel of a casus with everything it rests on. Values only, no words for people. */
export const UitvoerSchema = v.pipe(
  v.strictObject({
    route: v.picklist(['meldcode', 'andere', 'beide']),
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
    bijzonderheden: v.array(v.picklist(BIJZONDERHEDEN)),
    mogelijkheden: v.array(v.strictObject({ id: v.picklist(['verzoek-raad']), ...Herkomst })),
    termijnen: v.array(Termijn),
    gevaar: v.boolean(),
  }),
  v.title('Oordeel van Weegwijzer over een casus'),
  v.description('Wat het kader over de antwoorden zegt. De beroepskracht oordeelt en beslist, niet het programma.'),
)

export type Uitvoer = v.InferOutput<typeof UitvoerSchema>
