import { koppenVoor } from '../opdrachten/beveiligingskoppen.mjs'
import type { Zelftestomgeving } from './zelftest'

/** This browser and the host this page came from. HEAD goes past the service worker, which would answer with its own copy. */
export function browserOmgeving(): Zelftestomgeving {
  return {
    vraag: (pad) => fetch(new URL(`.${pad}`, document.baseURI), { method: 'HEAD', cache: 'no-store' }),
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
