import * as g from '../../machines/bewijs/werelden/gebeurtenissen'
import type { CasusGeopend, Gebeurtenis } from '../../machines/casus/gebeurtenissen/vocabulaire'
import type { Regel } from '../../machines/logboek/regel'
import type { Kader } from '../../machines/weging/kader.schema'

export function regel(nr: number, gebeurtenis: Regel['gebeurtenis']): Regel {
  return { nr, vastgelegd: '2026-01-05T12:00:00Z', gebeurtenis }
}

export function opening(kader: Kader): CasusGeopend {
  return {
    type: 'casus geopend',
    op: '2026-01-01',
    kader: kader.kader,
    versie: kader.versie,
    codenaam: 'Wilg',
    client: 'kind',
    aandachtsfunctionaris: 'adviseert',
  }
}

/** A logboek as a real casus has it: mostly feiten and talks, and every few lines something is weighed again. */
export function logboek(kader: Kader, lengte: number): Regel[] {
  const gebeurtenissen: Gebeurtenis[] = [
    g.kind('k1'),
    g.huishoudenVolledig,
    ...kader.vragen.map(({ id }) => g.antwoord(id, 'ja')),
    { ...g.raadpleging('collega'), id: 'r1' },
    { ...g.raadpleging('veilig-thuis'), id: 'r2' },
    g.meldenBesloten('melden'),
    g.meldingGedaan,
  ]
  for (let nummer = 1; gebeurtenissen.length < lengte; nummer++)
    gebeurtenissen.push(g.feit(`f${nummer}`), g.gesprekGevoerd, g.wijziging('acuut', 'ja'), g.meldenBesloten('melden'))
  return [opening(kader), ...gebeurtenissen].slice(0, lengte).map((gebeurtenis, plek) => regel(plek + 1, gebeurtenis))
}
