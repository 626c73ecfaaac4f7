import type { Casus } from '../../machines'
import type { Projectie } from './opslag'

/** What the list shows of this casus. */
export function projectieVan({ geopend, kader, regels, snapshot }: Casus): Projectie {
  return {
    codenaam: geopend.codenaam,
    kader: kader.kader,
    versie: kader.versie,
    gewijzigd: regels.at(-1)?.vastgelegd ?? '',
    gesloten: snapshot.context.gesloten,
  }
}
