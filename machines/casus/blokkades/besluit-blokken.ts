import type { Kader } from '../../weging/kader.schema'
import { loop, routeVan, vraagVan } from '../../weging/loop'
import { kindcheckOpen } from '../checks'
import { meldenVan, onbeoordeeld, toetsGevolg } from '../melden'
import type { Stand } from '../stand'
import { isGehouden, type Vereiste, vereisten } from '../vereist'
import { isVermoedenWeg } from '../vermoeden'
import { bijzonderePlichten } from './bijzondere-plichten'
import { type Blokkade, EIGEN_REGEL, type Handeling } from './blokkade'

/** What is missing before a decision may be taken. All of these open when melden is *direct*. */
export function besluitBlokken(kader: Kader, stand: Stand): Blokkade[] {
  return [
    ...vereisten(kader, stand).flatMap((vereiste) => verplicht(kader, stand, vereiste)),
    ...bijzonder(kader, stand),
    ...twijfel(kader, stand),
    ...wegingNietAf(kader, stand),
    ...veiligheidOpen(kader, stand),
    ...mensenNietInBeeld(kader, stand),
    ...meningsverschil(stand),
  ]
}

/**
 * Obliged by the kader or the organisation. A recorded reason opens the way to *not* reporting; the way to a report only
 * where it was the organisation that asked: its own agreements never stand between a suspicion and Veilig Thuis
 * (promise 5). A melding that was made is a fact: it asks for its departure, and holds nothing any more.
 */
function verplicht(kader: Kader, stand: Stand, { id, van, bron, grondslag }: Vereiste): Blokkade[] {
  if (isVermoedenWeg(kader, stand)) return []
  const metReden = stand.overgeslagen.includes(id)
  const gehouden = isGehouden(stand, id)
  const voorMelden = gehouden || (van === 'organisatie' && metReden)
  const voorNietMelden = id === 'veilig-thuis-advies' ? isVanDezeRonde(stand) : gehouden
  const houdtTegen: Handeling[] = [
    ...(voorMelden || stand.meldingGedaan ? [] : ['melden' as const]),
    ...(voorNietMelden || metReden ? [] : ['niet-melden' as const]),
    ...(voorMelden || stand.meldingGedaan || metReden ? [] : ['hulp' as const]),
  ]
  return houdtTegen.length > 0
    ? [{ id: `${id}-ontbreekt`, soort: 'besluit', houdtTegen, waarden: {}, bron, grondslag }]
    : []
}

/** Obliged by a bijzonderheid. Not once a melding was made, nor when the suspicion is gone. */
function bijzonder(kader: Kader, stand: Stand): Blokkade[] {
  if (stand.meldingGedaan || isVermoedenWeg(kader, stand)) return []
  return bijzonderePlichten(stand)
    .filter(({ open }) => open)
    .map(({ id, bijzonderheid, houdtTegen, bron, grondslag }) => ({
      id: `${id}-ontbreekt`,
      soort: 'besluit',
      houdtTegen,
      waarden: { bijzonderheid },
      bron,
      grondslag,
    }))
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
