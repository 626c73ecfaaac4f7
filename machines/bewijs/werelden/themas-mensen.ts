import type { Wereld } from '../bewijs'
import * as g from './gebeurtenissen'
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

const kindcheck = thema(
  'kindcheck en rode vlag',
  [
    g.antwoord('vermoeden', 'nee'),
    g.antwoord('acuut', 'nee'),
    g.wijziging('acuut', 'nee'),
    g.wijziging('acuut', 'ja'),
    g.overgeslagen('kindcheck'),
    g.raadpleging('veilig-thuis'),
    g.kindcheck('geen-aanleiding'),
    g.kindcheck('twijfel-of-zorgen'),
    g.kindcheck('nu-alleen-of-in-gevaar'),
    g.mantelzorgcheck('geen-afhankelijken'),
    g.mantelzorgcheck('twijfel-of-zorgen'),
    g.mantelzorgcheck('nu-alleen-of-in-gevaar'),
    g.rodeVlag,
    g.aangekruist(9),
    g.nietMeldenVolledig,
    ...g.sluitenEnHeropenen,
    ...g.gevaar,
  ],
  {
    begin: [{ client: 'volwassene', aandachtsfunctionaris: 'adviseert' }],
    aanloop: [...g.thuis, g.raadpleging('collega')],
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
export const mensenThemas: readonly Wereld[] = [huishouden, tweeKinderen, kindcheck, nieuweFeiten]
