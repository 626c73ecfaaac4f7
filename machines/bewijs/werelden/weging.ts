import type { Gebeurtenis } from '../../casus/gebeurtenissen/vocabulaire'
import type { Antwoord, Kader } from '../../weging/kader.schema'
import type { Wereld } from '../bewijs'
import {
  alleAntwoordenOp,
  antwoord,
  feit,
  huishoudenVolledig,
  kind,
  kindAf,
  meldenBesloten,
  raadpleging,
  ronde,
  wijziging,
  wijzigingZonderReden,
} from './gebeurtenissen'

const KIND = [{ client: 'kind', aandachtsfunctionaris: 'adviseert' }] as const

/** The worlds in which the weging of one kader is looked at: all answers, lowering, and answers per child. */
export function wegingWerelden(kader: Kader): Wereld[] {
  return [
    alleAntwoordenWereld(kader),
    ...kader.vragen.map(({ id }) => verlagenWereld(kader, id)),
    personenWereld(kader),
  ]
}

function wereld(kader: Kader, naam: string, alfabet: readonly Gebeurtenis[], alleAntwoorden = false): Wereld {
  return { naam: `${kader.kader} · ${naam}`, kader, begin: KIND, alfabet, sluitbaar: false, alleAntwoorden }
}

/** Every answer to every question, early ones included, and every change that needs no new feit. */
function alleAntwoordenWereld(kader: Kader): Wereld {
  const alle = kader.vragen.map(({ id }) => id)
  return wereld(
    kader,
    'alle antwoorden',
    [
      ...alleAntwoordenOp(kader, alle, antwoord),
      ...alleAntwoordenOp(kader, alle, (vraag, keuze) => wijziging(vraag, keuze)),
      antwoord(kader.vragen[0]?.id ?? '', 'ja', { k1: 'ja' }),
      antwoord('onbekende-vraag', 'ja'),
      ronde,
    ],
    true,
  )
}

/** One answer may be lowered, with feit and reason or without; the others are ja or nee. */
function verlagenWereld(kader: Kader, vraag: string): Wereld {
  const anders = kader.vragen.map(({ id }) => id).filter((id) => id !== vraag)
  const keuzes = Object.keys(kader.vragen.find(({ id }) => id === vraag)?.antwoorden ?? {}) as Antwoord[]
  return wereld(kader, `${vraag} verlagen`, [
    feit('f1'),
    ...keuzes.map((keuze) => antwoord(vraag, keuze)),
    ...anders.map((id) => antwoord(id, id === 'vermoeden' ? 'ja' : 'nee')),
    ...anders.filter((id) => id.startsWith('hulp')).map((id) => antwoord(id, 'ja')),
    ...keuzes.flatMap((keuze) => [wijziging(vraag, keuze, ['f1']), wijzigingZonderReden(vraag, keuze, ['f1'])]),
  ])
}

/** Two children, of whom one answer says this and the other that. */
function personenWereld(kader: Kader): Wereld {
  const twijfel = Boolean(kader.vragen.find(({ id }) => id === 'acuut')?.antwoorden.twijfel)
  const verdeeld: [Antwoord, Record<string, Antwoord>][] = [
    ['ja', { k1: 'ja', k2: 'nee' }],
    ['nee', { k1: 'nee' }],
    ['nee', { k1: 'nee', k2: 'nee' }],
    ['nee', { k1: 'ja', k2: 'nee' }],
  ]
  if (twijfel) verdeeld.push(['twijfel', { k1: 'twijfel', k2: 'nee' }], ['nee', { k1: 'nee', k2: 'twijfel' }])
  const overig = kader.vragen.map(({ id }) => id).filter((id) => id !== 'acuut')
  return {
    ...wereld(kader, 'twee kinderen', [
      kindAf('k1'),
      kindAf('k2'),
      huishoudenVolledig,
      ...overig.map((id) => antwoord(id, id === 'vermoeden' || id.startsWith('hulp') ? 'ja' : 'nee')),
      antwoord('acuut', 'ja'),
      antwoord('acuut', 'nee'),
      ...verdeeld.map(([keuze, betreft]) => antwoord('acuut', keuze, betreft)),
      ...verdeeld.map(([keuze, betreft]) => wijziging('acuut', keuze, [], betreft)),
      wijziging('acuut', 'nee'),
      meldenBesloten('niet-melden'),
    ]),
    aanloop: [kind('k1'), kind('k2'), raadpleging('collega')],
  }
}
