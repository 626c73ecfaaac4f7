import type { ComponentType } from 'react'
import type { Kaderkaart, Rol } from '../../machines/index'
import type { Geladen } from '../werk/geladen'
import type { Kadermap } from '../werk/kaderlijst'
import type { Organisatieprofiel } from '../werk/organisatieprofiel'
import { BeroepPagina } from './beroep-pagina'
import { BeslissersPagina } from './beslissers-pagina'
import { ClientPagina } from './client-pagina'
import { CodenaamPagina } from './codenaam-pagina'
import { KaderPagina } from './kader-pagina'
import type { Keuzes, PaginaId } from './nieuw-invoer'

/** What every page of a new casus gets. */
export interface PaginaDeel {
  readonly kaarten: readonly Kaderkaart[]
  readonly rollen: readonly Rol[]
  readonly profiel: Organisatieprofiel
  /** The chosen kader: its card at once, all of it as soon as it is loaded. */
  readonly kaart: Kaderkaart | undefined
  readonly kader: Geladen<Kadermap | null>
  readonly keuzes: Keuzes
  readonly zet: (deel: Partial<Keuzes>) => void
  readonly fout: (veld: string) => string | undefined
}

const DELEN: Readonly<Record<PaginaId, ComponentType<PaginaDeel>>> = {
  beroep: BeroepPagina,
  kader: KaderPagina,
  codenaam: CodenaamPagina,
  client: ClientPagina,
  beslissers: BeslissersPagina,
}

export function NieuwPagina({ id, ...deel }: PaginaDeel & { readonly id: PaginaId }) {
  const Deel = DELEN[id]
  return <Deel {...deel} />
}
