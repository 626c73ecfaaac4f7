import type { Kaderkaart } from '../../machines/index'

/** In the order in which they are shown; a sector that is not here comes before the last. */
const VOLGORDE = [
  'onderwijs',
  'kinderopvang',
  'gezondheidszorg',
  'jeugdhulp',
  'sociaal-domein',
  'justitie',
  'vrijwillig',
]
const LAATST = 'algemeen'
/** Two names in the kader files for one sector. */
const ZELFDE: Readonly<Record<string, string>> = { zorg: 'gezondheidszorg' }

export interface Sectorgroep {
  readonly sector: string
  readonly kaarten: readonly Kaderkaart[]
}

/** The cards by sector, the general kader last. */
export function perSector(kaarten: readonly Kaderkaart[]): Sectorgroep[] {
  const sectoren = [...new Set(kaarten.map(sectorVan))].toSorted((een, ander) => plaats(een) - plaats(ander))
  return sectoren.map((sector) => ({
    sector,
    kaarten: kaarten.filter((kaart) => sectorVan(kaart) === sector).toSorted(opzichzelfEerst),
  }))
}

/** A kader that others build on is the one most people look for. */
function opzichzelfEerst(een: Kaderkaart, ander: Kaderkaart): number {
  return Number(een.bouwtOp !== null) - Number(ander.bouwtOp !== null) || een.titel.localeCompare(ander.titel)
}

function sectorVan({ sector }: Kaderkaart): string {
  return ZELFDE[sector] ?? sector
}

function plaats(sector: string): number {
  const plek = VOLGORDE.indexOf(sector)
  if (plek >= 0) return plek
  return sector === LAATST ? VOLGORDE.length + 1 : VOLGORDE.length
}
