import type { TestProject } from 'vitest/node'
import { luister, maakServer } from '../../src/opdrachten/server.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    adres: string
  }
}

/** The journeys run against the same server and headers as `npm start`. */
export default async (project: TestProject) => {
  const server = maakServer({ map: 'dist' })
  project.provide('adres', await luister(server, 0))
  return () => {
    server.close()
    server.closeAllConnections()
  }
}
