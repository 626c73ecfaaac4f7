import { KINDCHECK_UITKOMSTEN, MANTELZORGCHECK_UITKOMSTEN } from '../../casus/gebeurtenissen/signalen'
import type { Wereld } from '../bewijs'
import * as g from './gebeurtenissen'
import { metStructureel } from './projectie-kader'
import { thema } from './thema'

const huishouden = thema(
  'huishouden en sluiten',
  [
    g.antwoord('vermoeden', 'ja'),
    g.antwoord('acuut', 'nee'),
    g.antwoord('acuut', 'nee', { k1: 'nee' }),
    g.wijziging('acuut', 'nee'),
    g.wijziging('acuut', 'nee', ['f1']),
    g.feit('f1'),
    g.opengelaten('acuut'),
    g.antwoord('hulp-aanvaard', 'ja'),
    g.kind('k1'),
    g.kindAf('k1'),
    g.huishoudenVolledig,
    g.nietMeldenVolledig,
    g.hulpBesloten(),
    g.ronde,
    ...g.sluitenEnHeropenen,
  ],
  { aanloop: [g.raadpleging('collega')], sluitbaar: true },
)

const tweeKinderen = thema(
  'twee kinderen',
  [
    g.kind('k1'),
    g.kind('k2'),
    g.kindWeg('k2'),
    g.kindAf('k1'),
    g.kindAf('k2'),
    g.antwoord('acuut', 'ja', { k1: 'ja', k2: 'nee' }),
    g.antwoord('acuut', 'nee', { k1: 'nee' }),
    g.antwoord('acuut', 'nee', { k1: 'ja' }),
    g.antwoord('acuut', 'twijfel', { k1: 'twijfel', k2: 'nee' }),
    g.wijziging('acuut', 'nee', [], { k1: 'nee', k2: 'nee' }),
    g.wijziging('acuut', 'nee', ['f1'], { k1: 'nee' }),
    g.feit('f1'),
    g.antwoord('hulp-aanvaard', 'ja'),
    g.nietMeldenVolledig,
    ...g.gevaar,
  ],
  { aanloop: [g.huishoudenVolledig, g.raadpleging('collega'), g.antwoord('vermoeden', 'ja')] },
)

const VOLWASSENE = [{ client: 'volwassene', aandachtsfunctionaris: 'adviseert' }] as const
const thuisEnCollega = [...g.thuis, g.raadpleging('collega')]

/** The kindcheck, and what opens the question about acute unsafety without answering it. */
const kindcheck = thema(
  'kindcheck en rode vlag',
  [
    g.antwoord('vermoeden', 'nee'),
    g.antwoord('acuut', 'nee'),
    g.wijziging('acuut', 'ja'),
    g.overgeslagen('kindcheck'),
    g.kindcheck('geen-aanleiding'),
    g.kindcheck('twijfel-of-zorgen'),
    g.kindcheck('nu-alleen-of-in-gevaar'),
    g.rodeVlag,
    g.aangekruist(9),
    g.nietMeldenVolledig,
    ...g.gevaar,
  ],
  {
    begin: [...VOLWASSENE, { client: 'jongere', aandachtsfunctionaris: 'adviseert' }],
    aanloop: thuisEnCollega,
  },
)

/** Every outcome of both checks, with and without somebody who takes over. */
const checks = thema(
  'twee checks',
  [
    g.overgeslagen('kindcheck'),
    ...KINDCHECK_UITKOMSTEN.map((uitkomst) => g.kindcheck(uitkomst)),
    g.kindcheck('nu-alleen-of-in-gevaar', { vervolg: 'andere-neemt-over' }),
    ...MANTELZORGCHECK_UITKOMSTEN.map((uitkomst) => g.mantelzorgcheck(uitkomst)),
    g.mantelzorgcheck('twijfel-of-zorgen', { vervolg: 'andere-neemt-over' }),
    g.antwoord('acuut', 'nee'),
    g.nietMeldenVolledig,
    g.sluitenEnHeropenen[0],
  ],
  { begin: VOLWASSENE, aanloop: [...thuisEnCollega, g.antwoord('vermoeden', 'nee')] },
)

/** Where worries from a check go: to Veilig Thuis, to a reason, or into the weighing of those who live there. */
const zorgen = thema(
  'zorgen uit een check',
  [
    g.kindcheck('geen-aanleiding'),
    g.kindcheck('onduidelijk-of-geweigerd'),
    g.mantelzorgcheck('twijfel-of-zorgen'),
    g.raadpleging('veilig-thuis'),
    g.overgeslagen('veilig-thuis-advies'),
    g.kind('k1'),
    g.antwoord('acuut', 'nee'),
    g.antwoord('structureel', 'nee'),
    g.antwoord('vermoeden', 'nee'),
    g.nietMeldenVolledig,
    g.sluitenEnHeropenen[0],
  ],
  {
    kader: metStructureel,
    begin: VOLWASSENE,
    aanloop: [g.huishoudenVolledig, g.raadpleging('collega')],
  },
)

/** Worries from both checks beside a dependent adult: what was done before them, or for another kind, does not count. */
const zorgenEnMensen = thema(
  'zorgen, en daarna pas',
  [
    g.kindcheck('twijfel-of-zorgen'),
    g.mantelzorgcheck('twijfel-of-zorgen'),
    g.raadpleging('veilig-thuis'),
    g.adviesVanEerder,
    g.antwoord('acuut', 'nee'),
    g.antwoord('structureel', 'nee'),
    g.antwoord('vermoeden', 'nee'),
    g.nietMeldenVolledig,
    ...g.sluitenEnHeropenen,
  ],
  {
    kader: metStructureel,
    begin: VOLWASSENE,
    aanloop: [g.huishoudenVolledig, g.raadpleging('collega'), g.afhankelijkeVolwassene('oma')],
  },
)

const nieuweFeiten = thema(
  'nieuwe feiten',
  [
    g.antwoord('vermoeden', 'nee'),
    g.antwoord('acuut', 'ja'),
    g.antwoord('acuut', 'nee'),
    g.wijziging('acuut', 'nee', ['f1']),
    g.wijziging('acuut', 'nee', ['f2']),
    g.wijziging('acuut', 'ja'),
    g.feit('f1'),
    g.feit('f2'),
    g.feitWeg('f1'),
    g.ronde,
    g.meldenBesloten('melden'),
    g.meldingGedaan,
  ],
  { aanloop: [g.raadpleging('collega')] },
)

/** The people behind a client, and facts that come later. */
export const mensenThemas: readonly Wereld[] = [
  huishouden,
  tweeKinderen,
  kindcheck,
  checks,
  zorgen,
  zorgenEnMensen,
  nieuweFeiten,
]
