import { WISSEL, type Wisselantwoord } from './wissel'

/** A new version of the app: none that we know of, waiting, or not taken because other windows still use the old one. */
export type Vernieuwing = 'geen' | 'staat-klaar' | 'andere-vensters'

/** What this module needs of the browser. */
export interface Vernieuwomgeving {
  readonly dienst: Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'>
  /** Opens the app anew, which also locks it. */
  readonly herlaad: () => void
}

export interface Vernieuwer {
  readonly stand: () => Vernieuwing
  readonly luister: (bij: () => void) => () => void
  /** Takes the new version when this is the only window of the app. */
  readonly wissel: () => Promise<void>
}

/**
 * Registers the service worker and watches for a new version. That version waits: it is taken only when somebody asks
 * for it, on a screen without a casus, with no other window open. Where there is no service worker nothing happens.
 */
export function vernieuwer({ dienst, herlaad }: Vernieuwomgeving, adres: string): Vernieuwer {
  let stand: Vernieuwing = 'geen'
  let wachtend: ServiceWorker | null = null
  let gevraagd = false
  const luisteraars = new Set<() => void>()
  const zet = (nieuw: Vernieuwing) => {
    stand = nieuw
    for (const bij of luisteraars) bij()
  }
  const staatKlaar = (nieuwe: ServiceWorker | null) => {
    if (!nieuwe || !dienst.controller) return
    wachtend = nieuwe
    zet('staat-klaar')
  }
  // A browser that keeps service workers out may answer with nothing at all.
  const volg = (registratie: ServiceWorkerRegistration | undefined) => {
    if (!registratie) return
    staatKlaar(registratie.waiting)
    registratie.addEventListener('updatefound', () => {
      const komt = registratie.installing
      komt?.addEventListener('statechange', () => {
        if (komt.state === 'installed') staatKlaar(komt)
      })
    })
  }
  dienst.addEventListener('controllerchange', () => {
    if (gevraagd) herlaad()
  })
  void dienst.register(adres, { updateViaCache: 'none' }).then(volg, () => undefined)

  return {
    stand: () => stand,
    luister(bij) {
      luisteraars.add(bij)
      return () => luisteraars.delete(bij)
    },
    async wissel() {
      if (!wachtend) return
      gevraagd = true
      if ((await vraag(wachtend)) === 'wisselt') return
      gevraagd = false
      zet('andere-vensters')
    },
  }
}

function vraag(wachtend: ServiceWorker): Promise<Wisselantwoord> {
  return new Promise((klaar) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }: MessageEvent<Wisselantwoord>) => {
      port1.close()
      klaar(data)
    })
    port1.start()
    wachtend.postMessage(WISSEL, [port2])
  })
}
