import type { Opslag } from '../opslag/opslag'

let opslag: Promise<Opslag> | undefined

/** The storage of this browser, loaded when it is first asked for. */
export function deOpslag(): Promise<Opslag> {
  opslag ??= import('../opslag/browser-opslag').then(({ browserOpslag }) => browserOpslag())
  return opslag
}
