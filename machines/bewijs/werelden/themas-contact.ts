import { BIJZONDERHEDEN, type Bijzonderheid } from '../../bijzonderheden/bijzonderheden.schema'
import { contactstop } from '../../casus/bijzonderheden'
import type { Wereld } from '../bewijs'
import * as g from './gebeurtenissen'
import { thema } from './thema'

const stoppers = BIJZONDERHEDEN.filter((naam) => contactstop(naam))
const paren = stoppers.flatMap((een, plek) => stoppers.slice(plek + 1).map((ander) => [een, ander] as const))

const voorContact = (bijzonderheden: readonly Bijzonderheid[]) => [
  g.contactveiligheid('ja'),
  g.contactveiligheid('nee'),
  g.contactveiligheid('twijfel'),
  ...bijzonderheden.map((naam) => g.bijzonderheid(naam)),
  g.raadpleging('deskundige', { contact: 'ja' }),
  g.raadpleging('deskundige', { contact: 'nee' }),
  g.raadpleging('deskundige', { risicotaxatie: true }),
  g.gesprekVoorgenomen,
  g.informerenVoorgenomen,
]

/** Each pair of bijzonderheden, and so each alone, with every answer on contact. */
const perPaar = paren.map(([een, ander]) =>
  thema(`contact · ${een} en ${ander}`, [...voorContact([een, ander]), g.bijzonderheidWeg(een)]),
)

const contactEnGevaar = thema('contact en gevaar', [
  ...voorContact(['huwelijksdwang']),
  g.bijzonderheidWeg('huwelijksdwang'),
  g.raadpleging('collega', { contact: 'ja', risicotaxatie: true }),
  g.raadpleging('letseldeskundige', { contact: 'ja' }),
  g.raadpleging('veilig-thuis', { contact: 'ja' }),
  ...g.gevaar,
])

const gesprek = thema(
  'gesprek',
  [
    g.contactveiligheid('ja'),
    g.raadpleging('deskundige', { contact: 'ja' }),
    g.gesprekVoorgenomen,
    g.gesprekGevoerd,
    g.gesprekUitgesteld,
    g.gesprekOvergeslagen('veiligheid-betrokkenen'),
    g.gesprekOvergeslagen('onbekende-grond'),
    g.informerenVoorgenomen,
    g.geinformeerd,
    g.antwoord('vermoeden', 'nee'),
    g.nietMeldenVolledig,
    g.hulpBesloten(),
    ...g.sluitenEnHeropenen,
    ...g.gevaar,
  ],
  { aanloop: [g.raadpleging('collega')] },
)

/** Contact with family or suspect, and the talk. */
export const contactThemas: readonly Wereld[] = [...perPaar, contactEnGevaar, gesprek]
