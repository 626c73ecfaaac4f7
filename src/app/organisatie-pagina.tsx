import { Organisatie } from '../organisatie/organisatie'
import { deProfielopslag } from './profiel'

/** What this organisation agreed, kept on this device. */
export function OrganisatiePagina() {
  return <Organisatie opslag={deProfielopslag} />
}
