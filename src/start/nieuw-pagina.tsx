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

export function NieuwPagina({
  id,
  kaders,
  ...deel
}: PaginaDeel & { readonly id: PaginaId; readonly kaders: readonly Kadermap[] }) {
  switch (id) {
    case 'beroep':
      return <BeroepPagina kaders={kaders} {...deel} />
    case 'kader':
      return <KaderPagina {...deel} />
    case 'codenaam':
      return <CodenaamPagina {...deel} />
    case 'client':
      return <ClientPagina {...deel} />
    case 'beslissers':
      return <BeslissersPagina {...deel} />
  }
}
