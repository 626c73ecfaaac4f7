import type { Kader } from '../../weging/kader.schema'
import { isMelden, loop, vraagVan } from '../../weging/loop'
import { meldenVan, toetsGevolg } from '../melden'
import type { Stand } from '../stand'
import { type Blokkade, EIGEN_REGEL, type Handeling } from './blokkade'

/** What the order of the meldcode itself asks, under acute danger too. */
export function ordeBlokken(kader: Kader, stand: Stand): Blokkade[] {
  return [...nietMelden(kader, stand), ...tweeBeslissingen(stand), ...sluiten(kader, stand)]
}

function nietMelden(kader: Kader, stand: Stand): Blokkade[] {
  const melden = meldenVan(kader, stand)
  return [
    ...als(melden === 'direct', 'melden-is-direct', ['niet-melden']),
    ...als(melden === 'nodig' && stand.veiligThuis !== 'na-weging', 'afwijken-vraagt-veilig-thuis', ['niet-melden']),
    ...als(stand.acuutBeoordelen, 'acuut-nu-beoordelen', ['niet-melden', 'sluiten']),
    ...als(stand.aandachtsfunctionaris !== 'adviseert' && stand.advies === 'melden', 'aandachtsfunctionaris-wil-melden', [
      'niet-melden',
    ]),
  ]
}

function tweeBeslissingen(stand: Stand): Blokkade[] {
  return als(stand.meldbesluit === null || stand.teHerzien, 'eerst-beslissen-over-melden', ['hulp'])
}

/** What must be done before a casus is closed. With no suspicion left, closing itself records both decisions. */
function sluiten(kader: Kader, stand: Stand): Blokkade[] {
  const altijd = [
    ...als(stand.gevaar, 'gevaar-bestaat', ['sluiten']),
    ...als(stand.nieuweFeiten, 'nieuwe-feiten-wegen', ['sluiten']),
    ...als(stand.hulp === 'tekort' && !stand.meldingGedaan && stand.meldbesluit !== 'niet-melden', 'hulp-schiet-tekort', ['sluiten']),
    ...als(stand.gemeld && !stand.eigenVervolg, 'eigen-vervolg-ontbreekt', ['sluiten']),
    ...als(stand.meldbesluit === 'melden' && !stand.meldingGedaan, 'melding-nog-niet-gedaan', ['sluiten']),
    ...als(stand.toetsNodig, 'toets-nog-te-houden', ['sluiten']),
    ...stand.herweging.flatMap((reden) => als(true, 'nieuwe-ronde-nodig', ['sluiten'], { reden })),
    ...als(stand.route !== 'meldcode' && !stand.andereRouteGevolgd, 'andere-route-niet-gevolgd', ['sluiten']),
  ]
  if (isVermoedenWeg(kader, stand) || meldenVan(kader, stand) === 'niet-van-toepassing') return altijd
  return [
    ...altijd,
    ...als(stand.meldbesluit === null || stand.hulpbesluit === null, 'besluit-ontbreekt', ['sluiten']),
    ...als(stand.teHerzien, 'besluit-te-herzien', ['sluiten']),
  ]
}

/** The suspicion was taken away: the walk ended in `afsluiten` and nothing else asks for a melding. */
export function isVermoedenWeg(kader: Kader, stand: Stand): boolean {
  const { positie } = loop(kader, stand.antwoorden)
  const toetsStaatOpen = toetsGevolg(kader, stand) !== undefined
  return positie === 'afsluiten' && !vraagVan(kader, positie) && !toetsStaatOpen && !isMelden(meldenVan(kader, stand))
}

function als(
  geldt: boolean,
  id: string,
  houdtTegen: readonly Handeling[],
  waarden: Record<string, string> = {},
): Blokkade[] {
  return geldt ? [{ id, soort: 'orde', houdtTegen, waarden, ...EIGEN_REGEL }] : []
}
