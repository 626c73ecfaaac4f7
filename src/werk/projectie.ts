import { type Casus, opbergstand } from '../../machines/index'
import type { Projectie } from '../opslag/opslag'

/** What the list shows of this casus. */
export function projectieVan({ geopend, kader, regels, snapshot }: Casus): Projectie {
  const { volledigOp, nogNa } = opbergstand(regels)
  return {
    codenaam: geopend.codenaam,
    kader: kader.kader,
    versie: kader.versie,
    gewijzigd: regels.at(-1)?.vastgelegd ?? '',
    gesloten: snapshot.context.gesloten,
    opgeborgen: volledigOp,
    nogOpbergen: nogNa !== null,
  }
}
