import { BIJZONDERHEDEN, type Bijzonderheid } from '../../bijzonderheden/bijzonderheden.schema'
import type { Gebeurtenis } from '../../casus/gebeurtenissen/vocabulaire'
import type { Wereld } from '../bewijs'
import { PLICHTEN, sluitContact } from '../eigenschappen/lezing-bijzonderheden'
import * as g from './gebeurtenissen'
import { thema } from './thema'

/** How each duty is met; the reason why not comes beside it. */
const GEDAAN: Readonly<Record<(typeof PLICHTEN)[string]['id'], readonly Gebeurtenis[]>> = {
  deskundige: [g.raadpleging('deskundige')],
  letselduiding: [g.raadpleging('letseldeskundige')],
  'wens-en-bekwaamheid': [g.wens({ bezwaar: true, wilsbekwaam: 'twijfel' })],
  'andere-ouder-gehoord': [g.andereOuderGehoord],
  'ongeboren-kind-in-beeld': [g.ongeborenKind('k3')],
}
const naKomen = (naam: Bijzonderheid): readonly Gebeurtenis[] => {
  const plicht = PLICHTEN[naam]
  return plicht ? [...GEDAAN[plicht.id], g.overgeslagen(plicht.id)] : []
}

/** What a victim wants, with or without an objection, and whether they can oversee it. */
const wensen = [g.wens(), g.wens({ bezwaar: true }), g.wens({ wilsbekwaam: 'ja' })]

const thuisEnCollega = [...g.thuis, g.raadpleging('collega'), g.contactveiligheid('nee')]
/** Weighed to the end: nothing but the bijzonderheid stands in the way. */
const gewogen = [
  ...thuisEnCollega,
  g.antwoord('vermoeden', 'ja'),
  g.antwoord('acuut', 'nee'),
  g.antwoord('hulp-aanvaard', 'ja'),
]

/** Each bijzonderheid alone: what it obliges, the decisions, withdrawing, and danger. */
const besluiten = BIJZONDERHEDEN.map((naam) =>
  thema(
    `besluiten bij ${naam}`,
    [
      g.bijzonderheid(naam),
      g.bijzonderheidWeg(naam),
      ...naKomen(naam),
      ...(naam === 'ouderenmishandeling' ? wensen : []),
      ...(naam === 'mensenhandel' ? [g.aanmeldingComensha, g.verzoekAanRaad] : []),
      g.wijziging('acuut', 'ja'),
      g.meldenBesloten('melden'),
      g.nietMeldenVolledig,
      g.hulpBesloten(),
      ...g.gevaar,
    ],
    { aanloop: gewogen },
  ),
)

/** Each bijzonderheid alone: closing and reopening, with and without a melding. */
const sluiten = BIJZONDERHEDEN.map((naam) =>
  thema(
    `sluiten bij ${naam}`,
    [
      ...naKomen(naam),
      g.antwoord('vermoeden', 'nee'),
      g.meldenBesloten('melden'),
      g.hulpBesloten(),
      g.meldingGedaan,
      g.afspraak('eigen-vervolg'),
      ...g.sluitenEnHeropenen,
    ],
    { sluitbaar: true, aanloop: [...thuisEnCollega, g.bijzonderheid(naam)] },
  ),
)

/** Each pair that holds the same decision: what settles one does not settle the other. */
const verplichtend = BIJZONDERHEDEN.filter((naam) => PLICHTEN[naam])
const paren = verplichtend.flatMap((een, plek) => verplichtend.slice(plek + 1).map((ander) => [een, ander] as const))
const perPaar = paren.map(([een, ander]) =>
  thema(
    `plichten · ${een} en ${ander}`,
    [
      g.bijzonderheid(een),
      g.bijzonderheid(ander),
      g.bijzonderheidWeg(een),
      ...eenmaal([...naKomen(een), ...naKomen(ander)]),
      ...(isRaad(een) && isRaad(ander) ? [g.raadpleging('veilig-thuis')] : []),
      g.nietMeldenVolledig,
      g.sluitenEnHeropenen[0],
    ],
    { aanloop: gewogen },
  ),
)

/** Hearing the other parent beside each bijzonderheid that shuts contact, with a reason to report. */
const andereOuder = BIJZONDERHEDEN.filter((naam) => sluitContact(naam, undefined)).map((naam) =>
  thema(
    `andere ouder en ${naam}`,
    [
      g.bijzonderheid(naam),
      g.bijzonderheidWeg(naam),
      g.contactveiligheid('ja'),
      g.contactveiligheid('nee'),
      g.raadpleging('deskundige', { contact: 'ja', risicotaxatie: true }),
      g.raadpleging('deskundige', { contact: 'nee' }),
      g.andereOuderGehoord,
      g.overgeslagen('andere-ouder-gehoord'),
      g.meldenBesloten('melden'),
      g.gesprekVoorgenomen,
      g.gevaar[0],
    ],
    {
      aanloop: [
        ...g.thuis,
        g.raadpleging('collega'),
        g.antwoord('vermoeden', 'ja'),
        g.antwoord('acuut', 'nee'),
        g.antwoord('hulp-aanvaard', 'nee'),
        g.bijzonderheid('complexe-scheiding'),
      ],
    },
  ),
)

/** Whether Veilig Thuis can settle it; then one call could be taken for two. */
function isRaad(naam: Bijzonderheid): boolean {
  return ['deskundige', 'letselduiding'].includes(PLICHTEN[naam]?.id ?? '')
}

function eenmaal(lijst: readonly Gebeurtenis[]): Gebeurtenis[] {
  return [...new Map(lijst.map((een) => [JSON.stringify(een), een])).values()]
}

/** What a bijzonderheid obliges, alone and with another. */
export const bijzonderheidThemas: readonly Wereld[] = [...besluiten, ...sluiten, ...perPaar, ...andereOuder]
