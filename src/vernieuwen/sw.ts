/// <reference lib="webworker" />
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { WISSEL, type Wisselantwoord } from './wissel'

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (string | { readonly url: string; readonly revision: string | null })[]
}

/** A host that answers with an error page or sends us elsewhere is not the app: nothing of it is kept. */
addPlugins([{ cacheWillUpdate: async ({ response }) => (response.ok && !response.redirected ? response : null) }])

/*
 * Keeps the files of this version, headers and all, so that the app opens without a network and the lock page stays
 * outside the isolation group. Nothing else is cached, and nothing about a casus ever passes through here.
 */
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [] })
cleanupOutdatedCaches()

/** A new version waits until its only window asks for it: it never takes the place of one that is at work. */
self.addEventListener('message', (event) => {
  if (event.data !== WISSEL) return
  const antwoord = event.ports[0]
  event.waitUntil(
    (async () => {
      const vensters = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
      const uitslag: Wisselantwoord = vensters.length > 1 ? 'andere-vensters' : 'wisselt'
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no target
      antwoord?.postMessage(uitslag)
      if (uitslag === 'wisselt') await self.skipWaiting()
    })(),
  )
})
