import type { Wereld } from '../bewijs'
import * as g from './gebeurtenissen'
import { thema } from './thema'

const VT = g.raadpleging('veilig-thuis')

const melding = thema(
  'melding',
  [
    g.antwoord('vermoeden', 'nee'),
    g.antwoord('acuut', 'ja'),
    g.meldenBesloten('melden'),
    g.hulpBesloten(),
    g.meldingGedaan,
    g.terugkoppeling,
    g.veiligThuisGestopt,
    g.verzoekAanRaad,
    g.aanmeldingComensha,
    g.uitvoerOpgeborgen,
    g.afspraak('eigen-vervolg'),
    g.ronde,
    ...g.sluitenEnHeropenen,
  ],
  { sluitbaar: true, aanloop: [...g.thuis, g.raadpleging('collega')] },
)

const meldingEnFeiten = thema(
  'melding en feiten',
  [
    g.antwoord('vermoeden', 'nee'),
    g.antwoord('acuut', 'ja'),
    g.meldenBesloten('melden'),
    g.hulpBesloten(),
    g.meldingGedaan,
    g.feit('f1'),
    g.afspraak('eigen-vervolg'),
    g.ronde,
    ...g.sluitenEnHeropenen,
  ],
  { sluitbaar: true, aanloop: [...g.thuis, g.raadpleging('collega')] },
)

const hulpEnToets = thema(
  'hulp en toets',
  [
    g.antwoord('vermoeden', 'nee'),
    g.meldenBesloten('melden'),
    g.nietMeldenVolledig,
    g.hulpBesloten('starten'),
    g.hulpBesloten('niet-toereikend'),
    VT,
    g.afspraak('hulp'),
    g.toets('ja'),
    g.toets('nee'),
    g.toets('twijfel'),
    g.hulpBeeindigd,
    g.ronde,
    ...g.sluitenEnHeropenen,
  ],
  { aanloop: [...g.thuis, g.raadpleging('collega')] },
)

const toetsEnMelding = thema(
  'toets en melding',
  [
    g.antwoord('vermoeden', 'nee'),
    g.meldenBesloten('melden'),
    g.hulpBesloten(),
    g.meldingGedaan,
    g.afspraak('hulp'),
    g.afspraak('eigen-vervolg', 'a3'),
    g.toets('ja'),
    g.toets('nee'),
    g.ronde,
    ...g.sluitenEnHeropenen,
  ],
  { sluitbaar: true, aanloop: [...g.thuis, g.raadpleging('collega')] },
)

const route = thema(
  'route',
  [
    g.antwoord('vermoeden', 'nee'),
    g.antwoord('acuut', 'ja'),
    g.routeBepaald('meldcode'),
    g.routeBepaald('andere'),
    g.routeBepaald('beide', 'beroepskracht-onderwijs'),
    g.routeGevolgd(),
    g.routeGevolgd('bevoegd-gezag-informeren'),
    g.meldenBesloten('melden'),
    g.hulpBesloten(),
    g.meldingGedaan,
    g.afspraak('eigen-vervolg'),
    ...g.sluitenEnHeropenen,
  ],
  { sluitbaar: true, aanloop: [...g.thuis, g.raadpleging('collega')] },
)

const routeEnGevaar = thema(
  'route en gevaar',
  [
    g.antwoord('vermoeden', 'nee'),
    g.antwoord('acuut', 'twijfel'),
    g.wijziging('acuut', 'nee'),
    g.routeBepaald('andere'),
    g.routeBepaald('beide'),
    g.routeGevolgd(),
    g.afspraak('hulp'),
    g.toets('nee'),
    g.toets('twijfel'),
    g.ronde,
    g.nietMeldenVolledig,
    ...g.gevaar,
    ...g.sluitenEnHeropenen,
  ],
  { aanloop: [...g.thuis, g.raadpleging('collega')] },
)

const tweeAfspraken = thema('twee afspraken', [
  g.afspraak('hulp', 'a1'),
  g.afspraak('hulp', 'a2'),
  g.afspraak('eigen-vervolg', 'a3'),
  ...(['ja', 'nee', 'twijfel'] as const).flatMap((keuze) => [g.toets(keuze, 'a1'), g.toets(keuze, 'a2')]),
  g.hulpBeeindigd,
  g.antwoord('vermoeden', 'nee'),
  g.nietMeldenVolledig,
  g.ronde,
  ...g.gevaar,
])

/** What comes after the decisions: melding, help and its toetsen, another route, closing and reopening. */
export const daarnaThemas: readonly Wereld[] = [
  melding,
  meldingEnFeiten,
  hulpEnToets,
  toetsEnMelding,
  tweeAfspraken,
  route,
  routeEnGevaar,
]
