import { useMemo } from 'react'
import { Organisatie } from '../organisatie/organisatie'
import { useKluis } from '../werk/kluis-context'
import { profielbron } from './profielbron'

/** What this organisation agreed, kept in the vault. */
export function OrganisatiePagina() {
  const open = useKluis()
  const bron = useMemo(() => profielbron(open), [open])
  return <Organisatie opslag={bron} />
}
