import { NieuweVersie as Aanbod } from '../vernieuwen/nieuwe-versie'
import { deVernieuwer } from './vernieuwen'

/** The offer of a new version, for the pages without a casus. */
export function NieuweVersie() {
  return <Aanbod vernieuwer={deVernieuwer()} />
}
