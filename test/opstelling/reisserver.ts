import type { TestProject } from 'vitest/node'
import { luister, maakServer } from '../../src/opdrachten/server.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app is served. */
    adres: string
    /** Where the page around the bare vault is served (test/beproeving). */
    proefadres: string
  }
}

/** The journeys run against the same server and headers as `npm start`. */
export default async (project: TestProject) => {
  const servers = [maakServer({ map: 'dist' }), maakServer({ map: '.bouw/beproeving' })] as const
  project.provide('adres', await luister(servers[0], 0))
  project.provide('proefadres', await luister(servers[1], 0))
  return () => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
  }
}
