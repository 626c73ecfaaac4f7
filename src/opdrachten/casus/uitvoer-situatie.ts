import { type Bronnen, type Casus, type Oordeel, openRoutestappen, routesVan, standVan } from '../../../machines/index'
import type { Uitvoer } from './uitvoer.schema'

/** Puts the title of a source beside its id. */
export function titelaar(bronnen: Bronnen) {
  return <T extends { readonly bron: string }>(rij: T) => ({
    ...rij,
    bron: { id: rij.bron, titel: bronnen[rij.bron]?.titel ?? null },
  })
}

/** The bijzonderheden with what was stated of each, the order of the steps it asks, whom to consult and what it obliges. */
export function bijzonderhedenUit({ bijzonderheden }: Oordeel, bronnen: Bronnen): Uitvoer['bijzonderheden'] {
  const metTitel = titelaar(bronnen)
  return bijzonderheden.map(({ id, kenmerken, nietOvergenomen, contact, risicotaxatie, volgorde, ...rest }) => ({
    id: id as Uitvoer['bijzonderheden'][number]['id'],
    kenmerken,
    nietOvergenomen,
    contact: contact && metTitel({ bron: contact.bron, grondslag: contact.grondslag }),
    risicotaxatie: risicotaxatie && metTitel({ bron: risicotaxatie.bron, grondslag: risicotaxatie.grondslag }),
    volgorde: volgorde && { ...metTitel(volgorde), stappen: [...volgorde.stappen] },
    raadplegen: rest.raadplegen.map(metTitel),
    verplicht: rest.verplicht.map(({ bijzonderheid: _zelf, houdtTegen, ...plicht }) => ({
      ...metTitel(plicht),
      houdtTegen: [...houdtTegen],
    })),
  }))
}

/** The other routes of this casus: none beside the meldcode alone, those of the kader while nobody said which. */
export function routesUit(casus: Casus): Uitvoer['routes'] {
  const stand = standVan(casus)
  if (stand.route === 'meldcode') return []
  return routesVan(casus.kader, stand).map((soort) => ({
    soort,
    gekozen: stand.routesoorten.includes(soort),
    gezet: stand.routestappen.flatMap((merk) => (merk.startsWith(`${soort}/`) ? [merk.slice(soort.length + 1)] : [])),
    open: openRoutestappen(stand, soort),
  }))
}

/** How both checks of step 1 stand, and whether worries from them go nowhere yet. */
export function checksUit(casus: Casus): Uitvoer['checks'] {
  const { kindcheck, mantelzorgcheck, zorgen } = standVan(casus)
  return {
    kindcheck: { uitkomst: kindcheck, zorgenOpen: zorgen.kinderen !== null },
    mantelzorgverleningscheck: { uitkomst: mantelzorgcheck, zorgenOpen: zorgen.afhankelijken !== null },
  }
}
