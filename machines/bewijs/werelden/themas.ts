import type { Wereld } from '../bewijs'
import { BIJZONDERHEDEN } from '../../casus/gebeurtenissen/signalen'
import type { Gebeurtenis } from '../../casus/gebeurtenissen/vocabulaire'
import type { Kader } from '../../weging/kader.schema'
import * as g from './gebeurtenissen'
import { projectieKader, zoNodigKader } from './projectie-kader'

const KIND = [{ client: 'kind', aandachtsfunctionaris: 'adviseert' }] as const
const thema = (
  naam: string,
  kader: Kader,
  alfabet: readonly Gebeurtenis[],
  { begin = KIND, sluitbaar = false }: Partial<Pick<Wereld, 'begin' | 'sluitbaar'>> = {},
): Wereld => ({ naam, kader, alfabet, begin, sluitbaar, alleAntwoorden: false })

const VT = g.raadpleging('veilig-thuis')
/** Just enough answers for open, niet, nodig, direct and twijfel. */
const weging = [
  g.antwoord('vermoeden', 'ja'),
  g.antwoord('acuut', 'ja'),
  g.antwoord('acuut', 'nee'),
  g.antwoord('acuut', 'twijfel'),
  g.antwoord('hulp-aanvaard', 'ja'),
  g.antwoord('hulp-aanvaard', 'nee'),
]
const wegingKort = [
  g.antwoord('vermoeden', 'ja'),
  g.antwoord('acuut', 'ja'),
  g.antwoord('acuut', 'nee'),
  g.antwoord('hulp-aanvaard', 'ja'),
  g.antwoord('hulp-aanvaard', 'nee'),
]
const besluiten = [g.meldenBesloten('melden'), g.nietMeldenVolledig, g.hulpBesloten]

/** The casus chart on the projected weging, in themes that together cover every rule of it. */
export const themas: readonly Wereld[] = [
  ...[projectieKader, zoNodigKader].map((kader) =>
    thema(`verplichtingen · ${kader.kader}`, kader, [
      ...weging,
      g.raadpleging('collega'),
      VT,
      g.overgeslagen('collega'),
      g.overgeslagen('veilig-thuis-advies'),
      g.huishoudenVolledig,
      g.meldenBesloten('melden'),
      g.nietMeldenVolledig,
      g.hulpBesloten,
      ...g.gevaar,
    ]),
  ),
  thema('afwijken', zoNodigKader, [
    ...weging,
    g.antwoord('vermoeden', 'twijfel'),
    g.wijziging('acuut', 'ja'),
    g.wijziging('acuut', 'nee', ['f1']),
    g.wijzigingZonderReden('acuut', 'twijfel', ['f1']),
    g.feit('f1'),
    g.raadpleging('collega'),
    VT,
    g.huishoudenVolledig,
    g.meldenBesloten('melden'),
    g.nietMeldenVolledig,
    g.nietMeldenZonder('reden'),
    g.nietMeldenZonder('veiligheidNu'),
    g.nietMeldenZonder('herzienOp'),
    g.ronde,
  ]),
  thema(
    'meningen',
    zoNodigKader,
    [
      ...wegingKort,
      VT,
      g.overgeslagen('collega'),
      g.huishoudenVolledig,
      g.voorstel('melden'),
      g.voorstel('niet-melden'),
      g.advies('melden'),
      g.advies('niet-melden'),
      g.standpunt,
      g.meldenBesloten('melden'),
      g.nietMeldenVolledig,
      ...g.gevaar,
    ],
    {
      begin: (['adviseert', 'veto', 'beslist'] as const).map((rol) => ({ client: 'kind', aandachtsfunctionaris: rol })),
    },
  ),
]

export const themasTwee: readonly Wereld[] = [
  thema(
    'mensen en sluiten',
    zoNodigKader,
    [
      g.antwoord('vermoeden', 'ja'),
      g.antwoord('acuut', 'nee'),
      g.antwoord('acuut', 'nee', { k1: 'nee' }),
      g.wijziging('acuut', 'nee'),
      g.antwoord('hulp-aanvaard', 'ja'),
      g.kind('k1'),
      g.kind('k2'),
      g.kindAf('k1'),
      g.huishoudenVolledig,
      g.overgeslagen('collega'),
      g.nietMeldenVolledig,
      g.hulpBesloten,
      ...g.sluitenEnHeropenen,
      ...g.gevaar,
    ],
    { sluitbaar: true },
  ),
  thema(
    'kindcheck en rode vlag',
    zoNodigKader,
    [
      g.antwoord('vermoeden', 'ja'),
      g.antwoord('vermoeden', 'nee'),
      g.antwoord('acuut', 'ja'),
      g.antwoord('acuut', 'nee'),
      g.wijziging('acuut', 'nee'),
      g.wijziging('acuut', 'ja'),
      g.antwoord('hulp-aanvaard', 'ja'),
      g.huishoudenVolledig,
      g.overgeslagen('collega'),
      g.overgeslagen('kindcheck'),
      g.kindcheck('geen-aanleiding'),
      g.kindcheck('twijfel-of-zorgen'),
      g.kindcheck('nu-alleen-of-in-gevaar'),
      g.rodeVlag,
      g.nietMeldenVolledig,
      g.hulpBesloten,
      ...g.sluitenEnHeropenen,
      ...g.gevaar,
    ],
    {
      begin: (['kind', 'jongere', 'volwassene'] as const).map((client) => ({ client, aandachtsfunctionaris: 'adviseert' })),
    },
  ),
  thema('nieuwe feiten', zoNodigKader, [
    g.antwoord('vermoeden', 'nee'),
    g.antwoord('vermoeden', 'ja'),
    g.antwoord('acuut', 'ja'),
    g.antwoord('acuut', 'nee'),
    g.wijziging('acuut', 'nee', ['f1']),
    g.wijziging('acuut', 'nee', ['f2']),
    g.wijziging('acuut', 'ja'),
    g.feit('f1'),
    g.feit('f2'),
    g.feitWeg('f1'),
    g.ronde,
    g.overgeslagen('collega'),
    g.meldenBesloten('melden'),
    g.meldingGedaan,
    ...g.sluitenEnHeropenen,
  ]),
]

const contactAlfabet = (bijzonderheden: readonly (typeof BIJZONDERHEDEN)[number][]) => [
  g.contactveiligheid('ja'),
  g.contactveiligheid('nee'),
  g.contactveiligheid('twijfel'),
  ...bijzonderheden.flatMap((naam) => [g.bijzonderheid(naam), g.bijzonderheidWeg(naam)]),
  g.raadpleging('collega', { contact: 'ja', risicotaxatie: true }),
  g.raadpleging('deskundige', { contact: 'ja' }),
  g.raadpleging('deskundige', { contact: 'nee' }),
  g.raadpleging('veilig-thuis', { contact: 'ja', risicotaxatie: true }),
  g.gesprekVoorgenomen,
  g.informerenVoorgenomen,
  ...g.gevaar,
]

const paren = BIJZONDERHEDEN.flatMap((een, plek) => BIJZONDERHEDEN.slice(plek + 1).map((ander) => [een, ander] as const))

/** Contact: every bijzonderheid alone and each pair. */
export const contactThemas: readonly Wereld[] = [
  ...paren.map(([een, ander]) => thema(`contact · ${een} en ${ander}`, zoNodigKader, contactAlfabet([een, ander]))),
  thema('gesprek', zoNodigKader, [
    ...contactAlfabet(['vgv']),
    g.gesprekGevoerd,
    g.gesprekUitgesteld,
    g.gesprekOvergeslagen('veiligheid-betrokkenen'),
    g.gesprekOvergeslagen('onbekende-grond'),
    g.geinformeerd,
    g.antwoord('vermoeden', 'nee'),
    ...g.sluitenEnHeropenen,
  ]),
]

export const daarnaThemas: readonly Wereld[] = [
  thema(
    'melding',
    zoNodigKader,
    [
      ...wegingKort,
      g.huishoudenVolledig,
      g.overgeslagen('collega'),
      g.raadpleging('collega'),
      VT,
      ...besluiten,
      g.meldingGedaan,
      g.terugkoppeling,
      g.veiligThuisGestopt,
      g.afspraak('eigen-vervolg'),
      g.ronde,
      ...g.sluitenEnHeropenen,
    ],
    { sluitbaar: true },
  ),
  thema(
    'hulp en toets',
    zoNodigKader,
    [
      g.antwoord('vermoeden', 'ja'),
      g.antwoord('vermoeden', 'nee'),
      g.antwoord('acuut', 'nee'),
      g.antwoord('hulp-aanvaard', 'ja'),
      g.huishoudenVolledig,
      g.raadpleging('collega'),
      VT,
      ...besluiten,
      g.meldingGedaan,
      g.afspraak('hulp'),
      g.toets('ja'),
      g.toets('nee'),
      g.toets('twijfel'),
      g.hulpBeeindigd,
      g.ronde,
      ...g.sluitenEnHeropenen,
    ],
    { sluitbaar: true },
  ),
  thema(
    'route',
    zoNodigKader,
    [
      ...weging,
      g.antwoord('vermoeden', 'nee'),
      g.routeBepaald('meldcode'),
      g.routeBepaald('andere'),
      g.routeBepaald('beide'),
      g.routeGevolgd,
      g.meldenBesloten('melden'),
      g.raadpleging('collega'),
      g.hulpBesloten,
      g.meldingGedaan,
      g.afspraak('eigen-vervolg'),
      ...g.gevaar,
      ...g.sluitenEnHeropenen,
    ],
    { sluitbaar: true },
  ),
]
