import type { Kluis } from '../opslag/kluis'
import { leegKladbuffer } from '../werk/kladbuffer'
import { geenKopie } from './geen-kopie'
import { houdOpen } from './weg'
import { GENADE } from './weggaan'

/**
 * The worker of this vault has keys: from now on this tab can lock and hide, and no copy of it is kept. Returns how to
 * say that the keys are gone.
 */
export function houdSleutels(kluis: Pick<Kluis, 'log' | 'sluit'>): () => void {
  const sluit = () => kluis.sluit()
  const weg = houdOpen({ leegKlad: leegKladbuffer, meld: () => kluis.log({ handeling: 'vergrendeld' }), sluit })
  const kopie = geenKopie(window, (adres) => fetch(adres, { cache: 'no-store' }))
  const opVertrek = ({ persisted }: PageTransitionEvent) => {
    const klad = leegKladbuffer()
    // With nothing half written this is still before the page freezes.
    if (persisted) void Promise.race([klad, genade()]).then(sluit, sluit)
  }
  window.addEventListener('pagehide', opVertrek)
  return () => {
    weg()
    kopie()
    window.removeEventListener('pagehide', opVertrek)
  }
}

function genade(): Promise<void> {
  return new Promise((klaar) => {
    setTimeout(klaar, GENADE)
  })
}
