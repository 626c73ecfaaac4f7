import * as g from '../../../machines/bewijs/werelden/gebeurtenissen'
import { BIJZONDERHEDEN, KINDCHECK_UITKOMSTEN } from '../../../machines/casus/gebeurtenissen/signalen'
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
    ...KINDCHECK_UITKOMSTEN.map(g.kindcheck),
    g.rodeVlag,
    ...BIJZONDERHEDEN.flatMap((vorm) => [g.bijzonderheid(vorm), g.bijzonderheidWeg(vorm)]),
    g.raadpleging('collega'),
    g.raadpleging('aandachtsfunctionaris'),
    g.raadpleging('veilig-thuis'),
    g.raadpleging('veilig-thuis', { contact: 'ja' }),
    g.raadpleging('deskundige', { contact: 'nee' }),
    g.raadpleging('deskundige', { contact: 'ja', risicotaxatie: true }),
    g.adviesVanEerder,
    ...(['collega', 'veilig-thuis-advies', 'kindcheck'] as const).map(g.overgeslagen),
    ...ANTWOORDEN.map(g.contactveiligheid),
    g.gesprekVoorgenomen,
    g.gesprekGevoerd,
    g.gesprekUitgesteld,
    g.gesprekOvergeslagen('veiligheid-betrokkenen'),
    g.gesprekOvergeslagen('onbekende-grond'),
    g.informerenVoorgenomen,
    g.geinformeerd,
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
    ...(['meldcode', 'andere', 'beide'] as const).map(g.routeBepaald),
    g.routeGevolgd,
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
  ]
}
