import type { Wereld } from '../bewijs'
import * as g from './gebeurtenissen'
import { projectieKader, zoNodigKader } from './projectie-kader'
import { thema } from './thema'

const VT = g.raadpleging('veilig-thuis')

/** What must come first: colleague and Veilig Thuis, obligatory or when needed, done or left out with a reason. */
const verplichtingen = [projectieKader, zoNodigKader].map((kader) =>
  thema(
    `verplichtingen · ${kader.kader}`,
    [
      g.antwoord('vermoeden', 'ja'),
      g.antwoord('acuut', 'nee'),
      g.antwoord('acuut', 'ja'),
      g.antwoord('hulp-aanvaard', 'nee'),
      g.raadpleging('collega'),
      VT,
      g.overgeslagen('collega'),
      g.overgeslagen('veilig-thuis-advies'),
      g.meldenBesloten('melden'),
      g.nietMeldenVolledig,
      g.hulpBesloten(),
    ],
    { kader, aanloop: g.thuis },
  ),
)

/** The same under danger and doubt, up to closing. */
const gevaarEnTwijfel = thema(
  'gevaar en twijfel',
  [
    g.antwoord('acuut', 'nee'),
    g.antwoord('acuut', 'twijfel'),
    g.wijziging('acuut', 'ja'),
    g.wijziging('acuut', 'nee'),
    g.antwoord('hulp-aanvaard', 'ja'),
    g.antwoord('hulp-aanvaard', 'twijfel'),
    g.raadpleging('collega'),
    VT,
    g.meldenBesloten('melden'),
    g.nietMeldenVolledig,
    g.hulpBesloten(),
    g.meldingGedaan,
    g.gebeld,
    ...g.gevaar,
  ],
  { kader: projectieKader, aanloop: [...g.thuis, g.antwoord('vermoeden', 'ja')] },
)

const afwijken = thema(
  'afwijken',
  [
    g.antwoord('vermoeden', 'ja'),
    g.antwoord('acuut', 'ja'),
    g.antwoord('acuut', 'nee'),
    g.antwoord('hulp-aanvaard', 'nee'),
    g.antwoord('hulp-aanvaard', 'ja'),
    g.wijziging('acuut', 'ja'),
    g.wijziging('acuut', 'nee', ['f1']),
    g.wijzigingZonderReden('acuut', 'twijfel', ['f1']),
    g.feit('f1'),
    VT,
    g.adviesVanEerder,
    g.meldenBesloten('melden'),
    g.nietMeldenVolledig,
    g.nietMeldenZonder('reden'),
    g.nietMeldenZonder('veiligheidNu'),
    g.nietMeldenZonder('herzienOp'),
    g.ronde,
  ],
  { aanloop: [...g.thuis, g.raadpleging('collega')] },
)

const meningen = thema(
  'meningen',
  [
    g.voorstel('melden'),
    g.voorstel('niet-melden'),
    g.advies('melden'),
    g.advies('niet-melden'),
    g.standpunt,
    g.nietGeinformeerd,
    g.toegelicht,
    VT,
    g.meldenBesloten('melden'),
    g.nietMeldenVolledig,
    g.wijziging('acuut', 'ja'),
  ],
  {
    begin: (['adviseert', 'veto', 'beslist'] as const).map((rol) => ({ client: 'kind', aandachtsfunctionaris: rol })),
    aanloop: [
      ...g.thuis,
      g.raadpleging('collega'),
      g.antwoord('vermoeden', 'ja'),
      g.antwoord('acuut', 'nee'),
      g.antwoord('hulp-aanvaard', 'ja'),
    ],
  },
)

/** The two decisions, the obligations before them, and departing from the oordeel. */
export const besluitThemas: readonly Wereld[] = [...verplichtingen, gevaarEnTwijfel, afwijken, meningen]
