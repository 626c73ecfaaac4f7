import { useEffect, useState } from 'react'
import { laadTeksten } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import type { Casuskaartje } from '../werk/lijst'

/** The titles of the kaders in this list; a kader that this build does not hold keeps its id. */
export function useKadertitels(kaartjes: readonly Casuskaartje[]): (kaartje: Casuskaartje) => string {
  const taal = huidigeTaal()
  const [titels, zetTitels] = useState<Readonly<Record<string, string>>>({})
  const sleutels = [...new Set(kaartjes.map(sleutelVan))].toSorted().join(' ')
  useEffect(() => {
    let weg = false
    const laad = async (sleutel: string) => {
      const [kader = '', versie = ''] = sleutel.split('@')
      return [sleutel, (await laadTeksten({ kader, versie }, taal))?.titel ?? kader] as const
    }
    Promise.all(sleutels.split(' ').filter(Boolean).map(laad)).then(
      (paren) => !weg && zetTitels(Object.fromEntries(paren)),
      () => undefined,
    )
    return () => {
      weg = true
    }
  }, [sleutels, taal])
  return (kaartje) => titels[sleutelVan(kaartje)] ?? kaartje.kader
}

function sleutelVan({ kader, versie }: Casuskaartje): string {
  return `${kader}@${versie}`
}
