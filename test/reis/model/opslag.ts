import type { Reis } from './reis'

/** From now on the vault finds no storage, as in a browser that forbids it. Before the vault has started. */
export const zonderOpslag = async ({ pagina }: Reis): Promise<void> => {
  await pagina.context().route('**/assets/werker-*.js', async (verzoek) => {
    const antwoord = await verzoek.fetch()
    const kaal = "Object.defineProperty(globalThis, 'indexedDB', { value: undefined });"
    await verzoek.fulfill({ response: antwoord, body: `${await antwoord.text()};${kaal}` })
  })
}

/**
 * Leaves this much room on the disk, in bytes; gives how to make room again. Before anything is kept: the browser
 * remembers for a while how much room it saw.
 */
export const zonderRuimte = async ({ pagina }: Reis, quotaSize: number): Promise<() => Promise<void>> => {
  const { origin } = new URL(pagina.url())
  const cdp = await pagina.context().newCDPSession(pagina)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  return async () => {
    await cdp.send('Storage.overrideQuotaForOrigin', { origin })
  }
}
