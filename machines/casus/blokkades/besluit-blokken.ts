import type { Kader } from '../../weging/kader.schema'
import { loop, routeVan, vraagVan } from '../../weging/loop'
import { meldenVan, onbeoordeeld, toetsGevolg } from '../melden'
import type { Stand } from '../stand'
import { type Blokkade, EIGEN_REGEL, type Handeling } from './blokkade'

/** What is missing before a decision may be taken. All of these open when melden is *direct*. */
export function besluitBlokken(kader: Kader, stand: Stand): Blokkade[] {
  return [
    ...verplicht(kader, stand, 'collega', stand.collega),
    ...verplicht(kader, stand, 'veilig-thuis-advies', stand.veiligThuis !== 'nooit'),
    ...twijfel(kader, stand),
    ...wegingNietAf(kader, stand),
    ...mensenNietInBeeld(kader, stand),
    ...meningsverschil(stand),
  ]
}

/** Obliged by the kader. A recorded reason opens the way to *not* reporting, never the way to a report (promise 5). */
function verplicht(kader: Kader, stand: Stand, verplichting: 'collega' | 'veilig-thuis-advies', gedaan: boolean): Blokkade[] {
  const { plicht, bron, grondslag } = kader.vereist[verplichting]
  if (gedaan || plicht !== 'verplicht') return []
  const houdtTegen: Handeling[] = stand.overgeslagen.includes(verplichting) ? ['melden'] : ['melden', 'niet-melden', 'hulp']
  return [{ id: `${verplichting}-ontbreekt`, soort: 'besluit', houdtTegen, waarden: {}, bron, grondslag }]
}

/** Doubt is never `nee`: before *not* reporting Veilig Thuis is asked, after the weighing. */
function twijfel(kader: Kader, stand: Stand): Blokkade[] {
  if (meldenVan(kader, stand) !== 'onbekend' || stand.veiligThuis === 'na-weging') return []
  const { telt } = loop(kader, stand.antwoorden)
  const vraag = telt.find((id) => routeVan(kader, id, stand.antwoorden[id])?.melden === 'onbekend')
  const regel = vraag ? routeVan(kader, vraag, stand.antwoorden[vraag]) : toetsGevolg(kader, stand)
  if (!regel) return []
  const { bron, grondslag } = regel
  const waarden = vraag ? { vraag } : {}
  return [{ id: 'twijfel-vraagt-veilig-thuis', soort: 'besluit', houdtTegen: ['niet-melden'], waarden, bron, grondslag }]
}

function wegingNietAf(kader: Kader, stand: Stand): Blokkade[] {
  const { positie } = loop(kader, stand.antwoorden)
  const open = vraagVan(kader, positie)
  const overig: Blokkade[] = stand.nieuweFeiten
    ? [{ id: 'nieuwe-feiten', soort: 'besluit', houdtTegen: ['niet-melden'], waarden: {}, ...EIGEN_REGEL }]
    : []
  if (!open) return overig
  const { bron } = open
  return [
    { id: 'weging-niet-af', soort: 'besluit', houdtTegen: ['niet-melden'], waarden: { vraag: positie }, bron, grondslag: 'beroepsnorm' },
    ...overig,
  ]
}

function mensenNietInBeeld(kader: Kader, stand: Stand): Blokkade[] {
  const blok = (id: string, waarden: Record<string, string>, herkomst: Pick<Blokkade, 'bron' | 'grondslag'>): Blokkade => ({
    id,
    soort: 'besluit',
    houdtTegen: ['niet-melden'],
    waarden,
    ...herkomst,
  })
  return [
    ...onbeoordeeld(kader, stand).map(({ vraag, persoon }) =>
      persoon
        ? blok('persoon-niet-beoordeeld', { vraag, persoon }, EIGEN_REGEL)
        : blok('huishouden-niet-volledig', { vraag }, EIGEN_REGEL),
    ),
    ...(kindcheckOpen(stand) ? [blok('kindcheck-ontbreekt', {}, kader.kindcheck)] : []),
  ]
}

/** The kindcheck is asked for every adult or adolescent client, also when no child was seen (promise 8). */
export function kindcheckOpen(stand: Stand): boolean {
  return stand.client !== 'kind' && stand.kindcheck === 'niet-gedaan' && !stand.overgeslagen.includes('kindcheck')
}

function meningsverschil(stand: Stand): Blokkade[] {
  const oneens = stand.voorstel !== null && stand.advies !== null && stand.voorstel !== stand.advies
  if (!oneens || stand.tweedeMening) return []
  return [{ id: 'tweede-mening-ontbreekt', soort: 'besluit', houdtTegen: ['niet-melden'], waarden: {}, ...EIGEN_REGEL }]
}
