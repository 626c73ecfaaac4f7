import type { ComponentType } from 'react'
import type { Kadermap } from '../werk/kaderlijst'
import { BeroepPagina } from './beroep-pagina'
import { BeslissersPagina } from './beslissers-pagina'
import { ClientPagina } from './client-pagina'
import { CodenaamPagina } from './codenaam-pagina'
import { KaderPagina } from './kader-pagina'
import type { Keuzes, PaginaId } from './nieuw-invoer'

/** What every page of a new casus gets. */
export interface PaginaDeel {
  readonly kader: Kadermap | undefined
  readonly keuzes: Keuzes
  readonly zet: (deel: Partial<Keuzes>) => void
  readonly fout: (veld: string) => string | undefined
}

const DELEN: Readonly<Record<Exclude<PaginaId, 'beroep'>, ComponentType<PaginaDeel>>> = {
  kader: KaderPagina,
  codenaam: CodenaamPagina,
  client: ClientPagina,
  beslissers: BeslissersPagina,
}

export function NieuwPagina({
  id,
  kaders,
  ...deel
}: PaginaDeel & { readonly id: PaginaId; readonly kaders: readonly Kadermap[] }) {
  if (id === 'beroep') return <BeroepPagina kaders={kaders} {...deel} />
  const Deel = DELEN[id]
  return <Deel {...deel} />
}
