import { BIJZONDERHEDEN, type Bijzonderheid, VGV_RISICOS } from '../../bijzonderheden/bijzonderheden.schema'
import type { Wereld } from '../bewijs'
import { sluitContact } from '../eigenschappen/lezing-bijzonderheden'
import * as g from './gebeurtenissen'
import { thema } from './thema'

const sluiters = BIJZONDERHEDEN.filter((naam) => sluitContact(naam, undefined))
const paren = sluiters.flatMap((een, plek) => sluiters.slice(plek + 1).map((ander) => [een, ander] as const))

/** A bijzonderheid with all that can be stated of it and changes what contact asks. */
function vastgesteld(naam: Bijzonderheid) {
  const gezegd =
    naam === 'vgv'
      ? [g.bijzonderheid(naam, { risico: 'reeel' }), g.bijzonderheid(naam, { risico: 'geen' })]
      : naam === 'huwelijksdwang'
        ? [g.bijzonderheid(naam, { volwassen: false }), g.bijzonderheid(naam, { volwassen: true })]
        : []
  return [g.bijzonderheid(naam), ...gezegd]
}

const deskundigZegt = [
  g.raadpleging('deskundige', { contact: 'ja' }),
  g.raadpleging('deskundige', { contact: 'nee' }),
  g.raadpleging('deskundige', { risicotaxatie: true }),
]

/** Each bijzonderheid alone, under danger and an answer that makes melden direct. */
const alleen = BIJZONDERHEDEN.map((naam) =>
  thema(
    `contact bij ${naam}`,
    [
      ...vastgesteld(naam),
      g.bijzonderheidWeg(naam),
      g.contactveiligheid('twijfel'),
      g.contactveiligheid('nee'),
      ...deskundigZegt,
      g.gesprekVoorgenomen,
      g.gevaar[0],
      g.antwoord('acuut', 'ja'),
    ],
    { aanloop: g.thuis },
  ),
)

/** Each pair that shuts contact, with every answer on it. */
const perPaar = paren.map(([een, ander]) =>
  thema(`contact · ${een} en ${ander}`, [
    ...(['ja', 'nee'] as const).map((keuze) => g.contactveiligheid(keuze)),
    g.bijzonderheid(een),
    g.bijzonderheid(ander),
    g.bijzonderheidWeg(een),
    ...deskundigZegt,
    g.gesprekVoorgenomen,
    g.informerenVoorgenomen,
  ]),
)

/** How real the danger of vgv is, said once and said again, and a journey this week. */
const risico = thema('vgv: risico en vertrek', [
  ...VGV_RISICOS.map((hoe) => g.bijzonderheid('vgv', { risico: hoe })),
  g.bijzonderheid('vgv'),
  g.bijzonderheid('vgv', { vertrek: 'deze-week' }),
  g.bijzonderheid('huwelijksdwang', { vertrek: 'deze-week', volwassen: true }),
  g.bijzonderheid('huwelijksdwang', { volwassen: false }),
  g.bijzonderheidWeg('vgv'),
  g.bijzonderheidWeg('huwelijksdwang'),
  g.contactveiligheid('nee'),
  ...deskundigZegt,
  g.gesprekVoorgenomen,
])

/** A ground against contact points at a bijzonderheid. */
const gronden = thema('gronden tegen contact', [
  g.contactveiligheid('ja', ['eer', 'huwelijksdwang']),
  g.contactveiligheid('twijfel', ['vgv', 'pcf']),
  g.contactveiligheid('ja', ['dwingende-controle', 'uitbuiting', 'anders']),
  g.contactveiligheid('nee', ['eer']),
  ...deskundigZegt,
  g.gesprekVoorgenomen,
])

const contactEnGevaar = thema('contact en gevaar', [
  g.bijzonderheid('huwelijksdwang'),
  g.bijzonderheidWeg('huwelijksdwang'),
  ...(['ja', 'nee', 'twijfel'] as const).map((keuze) => g.contactveiligheid(keuze)),
  ...deskundigZegt,
  g.raadpleging('collega', { contact: 'ja', risicotaxatie: true }),
  g.raadpleging('letseldeskundige', { contact: 'ja' }),
  g.raadpleging('veilig-thuis', { contact: 'ja' }),
  g.raadpleging('veilig-thuis', { contact: 'nee' }),
  g.vroeger(g.raadpleging('deskundige', { contact: 'ja', risicotaxatie: true })),
  g.rodeVlag,
  g.gesprekVoorgenomen,
  g.informerenVoorgenomen,
  ...g.gevaar,
])

/** What an expert said before a casus was closed is not said of the new start. */
const heropenen = thema('contact en heropenen', [
  g.bijzonderheid('eergerelateerd'),
  g.bijzonderheidWeg('eergerelateerd'),
  g.contactveiligheid('ja'),
  g.contactveiligheid('nee'),
  ...deskundigZegt,
  g.antwoord('vermoeden', 'nee'),
  ...g.sluitenEnHeropenen,
  g.gesprekVoorgenomen,
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
export const contactThemas: readonly Wereld[] = [
  ...alleen,
  ...perPaar,
  risico,
  gronden,
  contactEnGevaar,
  heropenen,
  gesprek,
]
