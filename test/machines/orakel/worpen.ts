import * as g from '../../../machines/bewijs/werelden/gebeurtenissen'
import { BIJZONDERHEDEN, VGV_RISICOS } from '../../../machines/bijzonderheden/bijzonderheden.schema'
import { VERPLICHTINGEN } from '../../../machines/casus/gebeurtenissen/raadplegen'
import { KINDCHECK_UITKOMSTEN, MANTELZORGCHECK_UITKOMSTEN } from '../../../machines/casus/gebeurtenissen/signalen'
import type { Gebeurtenis } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { ANTWOORDEN, type Kader, STAPPEN } from '../../../machines/weging/kader.schema'

/** Everything that a random logboek of this kader may hold, and some that it may not. */
export function worpen(kader: Kader): readonly Gebeurtenis[] {
  const vragen = kader.vragen.map(({ id }) => id)
  return [
    ...vragen.flatMap((vraag) => ANTWOORDEN.map((keuze) => g.antwoord(vraag, keuze))),
    ...vragen.flatMap((vraag) => ANTWOORDEN.map((keuze) => g.wijziging(vraag, keuze, ['f2']))),
    ...vragen.map((vraag) => g.wijzigingZonderReden(vraag, 'nee')),
    ...vragen.map((vraag) => g.opengelaten(vraag)),
    g.antwoord('acuut', 'ja', { k1: 'ja', k2: 'nee' }),
    g.antwoord('acuut', 'nee', { k1: 'nee' }),
    g.antwoord('structureel', 'nee', { k1: 'ja' }),
    g.wijziging('acuut', 'nee', ['f1'], { k1: 'nee', k2: 'nee' }),
    ...['f1', 'f2', 'f3'].map(g.feit),
    g.feitWeg('f3'),
    ...['k1', 'k2'].flatMap((wie) => [g.kind(wie), g.kindWeg(wie), g.kindAf(wie)]),
    g.huishoudenVolledig,
    ...KINDCHECK_UITKOMSTEN.map((uitkomst) => g.kindcheck(uitkomst)),
    ...MANTELZORGCHECK_UITKOMSTEN.map((uitkomst) => g.mantelzorgcheck(uitkomst)),
    g.aangekruist(7),
    g.rodeVlag,
    ...BIJZONDERHEDEN.flatMap((vorm) => [g.bijzonderheid(vorm), g.bijzonderheidWeg(vorm)]),
    ...bijzonder,
    g.raadpleging('collega'),
    g.raadpleging('aandachtsfunctionaris'),
    g.raadpleging('veilig-thuis'),
    g.raadpleging('veilig-thuis', { contact: 'ja' }),
    g.raadpleging('deskundige', { contact: 'nee' }),
    g.raadpleging('deskundige', { contact: 'ja', risicotaxatie: true }),
    g.adviesVanEerder,
    ...VERPLICHTINGEN.map(g.overgeslagen),
    ...ANTWOORDEN.map((keuze) => g.contactveiligheid(keuze)),
    g.gesprekVoorgenomen,
    g.gesprekGevoerd,
    g.gesprekUitgesteld,
    g.gesprekOvergeslagen('veiligheid-betrokkenen'),
    g.gesprekOvergeslagen('onbekende-grond'),
    g.informerenVoorgenomen,
    g.geinformeerd,
    g.nietGeinformeerd,
    g.standpunt,
    g.toegelicht,
    g.gebeld,
    g.ronde,
    ...(['melden', 'niet-melden'] as const).flatMap((keuze) => [
      g.voorstel(keuze),
      g.advies(keuze),
      g.meldenBesloten(keuze),
    ]),
    g.nietMeldenVolledig,
    g.nietMeldenZonder('reden'),
    ...(['starten', 'met-veilig-thuis', 'niet-toereikend', 'niet-nodig'] as const).map((besluit) =>
      g.hulpBesloten(besluit),
    ),
    ...g.gevaar,
    ...(['meldcode', 'andere', 'beide'] as const).flatMap((welke) => [
      g.routeBepaald(welke),
      g.routeBepaald(welke, 'beroepskracht-kinderopvang'),
      g.routeBepaald(welke, 'vrijwilliger-als-burger'),
    ]),
    g.routeBepaald('beide', 'bestaat-niet'),
    g.routeBepaald('beide', 'beroepskracht-kinderopvang', 'zorg-zonder-geweld'),
    ...['organisatie-informeren', 'houder-zelf-verdacht', 'naam-bespreken', 'afwachten'].map((naam) =>
      g.routeGevolgd(naam),
    ),
    ...['huisarts-betrekken', 'organisatie-betrekken', 'protocol-van-de-school'].map((naam) => g.routeGevolgd(naam)),
    g.routeGevolgd('houder-informeren', 'beroepskracht-kinderopvang'),
    g.afspraak('hulp', 'a1'),
    g.afspraak('hulp', 'a2'),
    g.afspraak('eigen-vervolg', 'a3'),
    ...ANTWOORDEN.flatMap((keuze) => [g.toets(keuze, 'a1'), g.toets(keuze, 'a2'), g.toets(keuze, 'a3')]),
    g.hulpBeeindigd,
    g.meldingGedaan,
    g.terugkoppeling,
    g.veiligThuisGestopt,
    ...STAPPEN.flatMap((naam) => [g.stap('stap afgerond', naam), g.stap('stap heropend', naam)]),
    ...g.sluitenEnHeropenen,
  ]
}

/** What belongs to bijzonderheden, checks and other bodies. */
const bijzonder: readonly Gebeurtenis[] = [
  ...VGV_RISICOS.map((risico) => g.bijzonderheid('vgv', { risico })),
  ...[true, false].map((volwassen) => g.bijzonderheid('huwelijksdwang', { volwassen })),
  g.bijzonderheid('huwelijksdwang', { vertrek: 'deze-week' }),
  g.bijzonderheid('vgv', { vertrek: 'deze-week' }),
  g.bijzonderheid('pcf', { risico: 'geen', vertrek: 'deze-week', volwassen: true }),
  g.contactveiligheid('ja', ['eer', 'vgv']),
  g.contactveiligheid('twijfel', ['huwelijksdwang', 'pcf', 'anders']),
  g.contactveiligheid('ja', ['dwingende-controle', 'uitbuiting']),
  g.raadpleging('letseldeskundige'),
  g.raadpleging('deskundige'),
  g.wens({ bezwaar: true }),
  g.wens({ bezwaar: true, wilsbekwaam: 'twijfel' }),
  g.andereOuderGehoord,
  g.vroeger(g.raadpleging('deskundige', { contact: 'ja', risicotaxatie: true })),
  g.vroeger(g.raadpleging('veilig-thuis', { contact: 'nee' })),
  g.raadpleging('veilig-thuis', { contact: 'nee' }),
  g.vroeger(g.kindcheck('twijfel-of-zorgen')),
  { ...g.kindcheck('geen-kinderen'), antwoorden: { kinderen: ['geen'] } },
  { ...g.kind('v1'), relatie: 'afhankelijke-volwassene' },
  g.ongeborenKind('k3'),
  g.kindWeg('k3'),
  g.kindcheck('nu-alleen-of-in-gevaar', { vervolg: 'andere-neemt-over' }),
  g.kindcheck('twijfel-of-zorgen', { vervolg: 'andere-neemt-niet-over' }),
  g.mantelzorgcheck('twijfel-of-zorgen', { vervolg: 'andere-neemt-over' }),
  g.verzoekAanRaad,
  g.aanmeldingComensha,
  g.uitvoerOpgeborgen,
]

/** How a random logboek may begin, so that many get past the weighing and the decisions. */
export function aanlopen(kader: Kader): readonly (readonly Gebeurtenis[])[] {
  const thuis = [g.kind('k1'), g.huishoudenVolledig, g.raadpleging('collega'), g.feit('f1')]
  const gewogen = (keuze: (id: string) => 'ja' | 'nee') => [
    ...thuis,
    ...kader.vragen.map(({ id }) => g.antwoord(id, keuze(id))),
    g.raadpleging('veilig-thuis'),
  ]
  const veilig = gewogen((id) => (['acuut', 'structureel', 'disclosure'].includes(id) ? 'nee' : 'ja'))
  const onveilig = gewogen(() => 'ja')
  return [
    [],
    thuis,
    veilig,
    onveilig,
    [...veilig, g.meldenBesloten('niet-melden'), g.hulpBesloten('starten'), g.afspraak('hulp', 'a1')],
    [...onveilig, g.meldenBesloten('melden'), g.meldingGedaan, g.hulpBesloten()],
    [...thuis, g.antwoord(kader.vragen[0]?.id ?? '', 'nee'), g.sluitenEnHeropenen[0]],
    [...thuis, g.antwoord(kader.vragen[0]?.id ?? '', 'nee'), ...g.sluitenEnHeropenen],
    [...thuis, g.contactveiligheid('nee'), g.gesprekVoorgenomen, g.informerenVoorgenomen],
    [...veilig, g.feit('f3'), g.feitWeg('f3')],
    ...BIJZONDERHEDEN.flatMap((vorm) => [
      [...veilig, g.contactveiligheid('nee'), g.bijzonderheid(vorm)],
      [...thuis, g.bijzonderheid(vorm), g.contactveiligheid('nee'), g.raadpleging('deskundige', { contact: 'ja' })],
    ]),
  ]
}
