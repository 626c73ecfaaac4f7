import type { Kader } from '../../weging/kader.schema'
import { isMelden } from '../../weging/loop'
import { meldenVan, onbeoordeeld } from '../melden'
import { nietGevolgd } from '../route'
import type { Stand } from '../stand'
import { isVermoedenWeg } from '../vermoeden'
import { type Blokkade, EIGEN_REGEL, type Handeling } from './blokkade'

/** What the order of the meldcode itself asks, under acute danger too. */
export function ordeBlokken(kader: Kader, stand: Stand): Blokkade[] {
  return [...nietMelden(kader, stand), ...hulp(stand), ...sluiten(kader, stand)]
}

function nietMelden(kader: Kader, stand: Stand): Blokkade[] {
  const melden = meldenVan(kader, stand)
  const afWilMelden = stand.aandachtsfunctionaris !== 'adviseert' && stand.advies === 'melden'
  return [
    ...als(melden === 'direct', 'melden-is-direct', ['niet-melden']),
    ...als(melden === 'nodig' && stand.veiligThuis !== 'na-weging', 'afwijken-vraagt-veilig-thuis', ['niet-melden']),
    ...als(stand.acuutBeoordelen, 'acuut-nu-beoordelen', ['niet-melden', 'sluiten']),
    ...als(stand.zorgen.kinderen !== null, 'kindcheck-zorgen', ['niet-melden', 'sluiten']),
    ...als(stand.zorgen.afhankelijken !== null, 'mantelzorgcheck-zorgen', ['niet-melden', 'sluiten']),
    ...als(afWilMelden, 'aandachtsfunctionaris-wil-melden', ['niet-melden']),
  ]
}

/** Two decisions, in this order: help comes beside a melding, never instead of it. */
function hulp(stand: Stand): Blokkade[] {
  return als(stand.meldbesluit === null || stand.teHerzien, 'eerst-beslissen-over-melden', ['hulp'])
}

/** What must be done before a casus is closed. With no suspicion left, closing itself records both decisions. */
function sluiten(kader: Kader, stand: Stand): Blokkade[] {
  const altijd = [
    ...als(stand.gevaar, 'gevaar-bestaat', ['sluiten']),
    ...als(stand.nieuweFeiten, 'nieuwe-feiten-wegen', ['sluiten']),
    ...als(stand.hulp === 'tekort' && !stand.meldingGedaan && !isAfgeweken(stand), 'hulp-schiet-tekort', ['sluiten']),
    ...als(stand.gemeld && !stand.eigenVervolg, 'eigen-vervolg-ontbreekt', ['sluiten']),
    ...als(stand.meldbesluit === 'melden' && !stand.meldingGedaan, 'melding-nog-niet-gedaan', ['sluiten']),
    ...als(isToetsOpen(stand), 'toets-nog-te-houden', ['sluiten']),
    ...als(stand.hulpbesluit === 'starten' && stand.hulp === 'geen', 'afspraak-ontbreekt', ['sluiten']),
    ...stand.herweging.flatMap((reden) => als(true, 'nieuwe-ronde-nodig', ['sluiten'], { reden })),
    ...nietGevolgd(kader, stand).flatMap((routesoort) =>
      als(true, 'andere-route-niet-gevolgd', ['sluiten'], routesoort === null ? {} : { routesoort }),
    ),
  ]
  if (isVermoedenWeg(kader, stand) || meldenVan(kader, stand) === 'niet-van-toepassing') return altijd
  return [
    ...altijd,
    ...als(onbeoordeeld(kader, stand).length > 0, 'mensen-niet-beoordeeld', ['sluiten']),
    ...als(stand.meldbesluit === null || stand.hulpbesluit === null, 'besluit-ontbreekt', ['sluiten']),
    ...als(stand.teHerzien, 'besluit-te-herzien', ['sluiten']),
    ...als(isAfgeweken(stand) && isMelden(meldenVan(kader, stand)), 'herziening-nog-te-houden', ['sluiten']),
  ]
}

function isAfgeweken(stand: Stand): boolean {
  return stand.meldbesluit === 'niet-melden' && !stand.teHerzien
}

function isToetsOpen({ toetsen }: Stand): boolean {
  return Object.values(toetsen).some((toets) => toets === 'open' || toets === 'twijfel')
}

function als(
  geldt: boolean,
  id: string,
  houdtTegen: readonly Handeling[],
  waarden: Record<string, string> = {},
): Blokkade[] {
  return geldt ? [{ id, soort: 'orde', houdtTegen, waarden, ...EIGEN_REGEL }] : []
}
