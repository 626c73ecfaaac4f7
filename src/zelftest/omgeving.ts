import { koppenVoor } from '../opdrachten/beveiligingskoppen.mjs'
import type { Zelftestomgeving } from './zelftest'

/** This browser and the host this page came from. HEAD goes past the service worker, which would answer with its own copy. */
export function browserOmgeving(): Zelftestomgeving {
  return {
    vraag: (pad) => fetch(new URL(`.${pad}`, document.baseURI), { method: 'HEAD', cache: 'no-store' }),
    bewaard: async (pad) => caches.match(new URL(`.${pad}`, document.baseURI), { ignoreSearch: true }),
    koppenVoor,
    https: window.location.protocol === 'https:',
    kan: {
      beveiligd: window.isSecureContext,
      geisoleerd: window.crossOriginIsolated,
      'vertrouwde-typen': 'trustedTypes' in window,
      opslag: 'indexedDB' in window,
      werkers: 'Worker' in window,
      offline: Boolean(navigator.serviceWorker?.controller),
    },
  }
}

/** Throws away the copy that this browser keeps of the app, and fetches it anew. What is in the vault stays. */
export async function haalOpnieuw(): Promise<void> {
  for (const registratie of await navigator.serviceWorker.getRegistrations()) await registratie.unregister()
  for (const naam of await caches.keys()) await caches.delete(naam)
  window.location.reload()
}
