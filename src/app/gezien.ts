import { useEffect } from 'react'
import { useKluis } from '../werk/kluis-context'
import { CASUSSCHERMEN } from '../werk/paden'

/** Logs once per visit that a screen of a casus was looked at. A path that is no screen of ours is not written down. */
export function useGezien(casus: string, scherm: string | undefined, vraag: string | undefined): void {
  const { kluis } = useKluis()
  const doel = vraag === undefined ? (scherm ?? 'overzicht') : 'vraag'
  useEffect(() => {
    const bekend = ['overzicht', 'vraag', ...CASUSSCHERMEN].includes(doel)
    if (bekend) void kluis.log({ handeling: 'scherm-bekeken', casus, doel })
  }, [kluis, casus, doel])
}
