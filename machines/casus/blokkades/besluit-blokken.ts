import type { Kader } from '../../weging/kader.schema'
import { loop, routeVan, vraagVan } from '../../weging/loop'
import { kindcheckOpen } from '../kindcheck'
import { meldenVan, onbeoordeeld, toetsGevolg } from '../melden'
import type { Stand } from '../stand'
import { isVermoedenWeg } from '../vermoeden'
import { type Blokkade, EIGEN_REGEL, type Handeling } from './blokkade'

/** What is missing before a decision may be taken. All of these open when melden is *direct*. */
export function besluitBlokken(kader: Kader, stand: Stand): Blokkade[] {
  return [
    ...verplicht(kader, stand, 'collega', stand.collega, stand.collega),
    ...verplicht(kader, stand, 'veilig-thuis-advies', stand.veiligThuis !== 'nooit', isVanDezeRonde(stand)),
    ...twijfel(kader, stand),
    ...wegingNietAf(kader, stand),
    ...veiligheidOpen(kader, stand),
    ...mensenNietInBeeld(kader, stand),
    ...meningsverschil(stand),
  ]
}

/**
 * Obliged by the kader. A recorded reason opens the way to *not* reporting, never the way to a report (promise 5). A
 * melding that was made is a fact: it asks for its departure, and holds nothing any more.
 */
function verplicht(
  kader: Kader,
  stand: Stand,
  verplichting: 'collega' | 'veilig-thuis-advies',
  voorMelden: boolean,
  voorNietMelden: boolean,
): Blokkade[] {
  const { plicht, bron, grondslag } = kader.vereist[verplichting]
  if (plicht !== 'verplicht' || isVermoedenWeg(kader, stand)) return []
  const metReden = stand.overgeslagen.includes(verplichting)
  const houdtTegen: Handeling[] = [
    ...(voorMelden || stand.meldingGedaan ? [] : ['melden' as const]),
    ...(voorNietMelden || metReden ? [] : ['niet-melden' as const]),
    ...(voorMelden || stand.meldingGedaan || metReden ? [] : ['hulp' as const]),
  ]
  return houdtTegen.length > 0
    ? [{ id: `${verplichting}-ontbreekt`, soort: 'besluit', houdtTegen, waarden: {}, bron, grondslag }]
    : []
}

function isVanDezeRonde({ veiligThuis }: Stand): boolean {
  return veiligThuis === 'deze-ronde' || veiligThuis === 'na-weging'
}

/** Doubt is never `nee`: before *not* reporting Veilig Thuis is asked, after the weighing. */
function twijfel(kader: Kader, stand: Stand): Blokkade[] {
  if (meldenVan(kader, stand) !== 'onbekend' || stand.veiligThuis === 'na-weging') return []
  const { telt } = loop(kader, stand.antwoorden)
  const vraag = telt.find((id) => routeVan(kader, id, stand.antwoorden[id])?.melden === 'onbekend')
  const regel = vraag ? routeVan(kader, vraag, stand.antwoorden[vraag]) : toetsGevolg(kader, stand)
  return regel ? [nietMelden('twijfel-vraagt-veilig-thuis', vraag ? { vraag } : {}, regel)] : []
}

function wegingNietAf(kader: Kader, stand: Stand): Blokkade[] {
  const { positie } = loop(kader, stand.antwoorden)
  return [
    ...(vraagVan(kader, positie) ? [nietMelden('weging-niet-af', { vraag: positie })] : []),
    ...(stand.nieuweFeiten ? [nietMelden('nieuwe-feiten')] : []),
  ]
}

/** A walk that ended in doubt has not passed the questions about safety; nobody decides not to report before them. */
function veiligheidOpen(kader: Kader, stand: Stand): Blokkade[] {
  const onderweg = vraagVan(kader, loop(kader, stand.antwoorden).positie) !== undefined
  if (onderweg || isVermoedenWeg(kader, stand)) return []
  return kader.vragen
    .filter(({ id, 'op-elk-moment': veiligheid }) => veiligheid && !stand.antwoorden[id])
    .map(({ id }) => nietMelden('veiligheid-niet-beoordeeld', { vraag: id }))
}

function mensenNietInBeeld(kader: Kader, stand: Stand): Blokkade[] {
  return [
    ...onbeoordeeld(kader, stand).map(({ vraag, persoon }) =>
      persoon
        ? nietMelden('persoon-niet-beoordeeld', { vraag, persoon })
        : nietMelden('huishouden-niet-volledig', { vraag }),
    ),
    ...(kindcheckOpen(stand) ? [nietMelden('kindcheck-ontbreekt', {}, kader.kindcheck)] : []),
  ]
}

function meningsverschil(stand: Stand): Blokkade[] {
  const oneens = stand.voorstel !== null && stand.advies !== null && stand.voorstel !== stand.advies
  return oneens && !stand.tweedeMening ? [nietMelden('tweede-mening-ontbreekt')] : []
}

function nietMelden(
  id: string,
  waarden: Readonly<Record<string, string>> = {},
  { bron, grondslag }: Pick<Blokkade, 'bron' | 'grondslag'> = EIGEN_REGEL,
): Blokkade {
  return { id, soort: 'besluit', houdtTegen: ['niet-melden'], waarden, bron, grondslag }
}
