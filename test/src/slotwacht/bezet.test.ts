import { IDBFactory } from 'fake-indexeddb'
import { expect, it, vi } from 'vitest'
import { naarTekst } from '../../../src/opslag/sloten-tekst'
import { nieuweTijdelijkeNaam, ruimRestenOp } from '../../../src/opslag/tijdelijke-resten'
import { houdTabkluisBezet } from '../../../src/slotwacht/bezet'

const sessie = (tekst: string | null) => ({ lees: () => tekst, bewaar: () => undefined })

/** Locks as a browser has them, as far as tidying asks for them. */
const sloten = () => {
  const bezet = new Set<string>()
  const request = (naam: string, hoe: LockOptions, bij: (slot: unknown) => unknown) => {
    if (hoe.ifAvailable && bezet.has(naam)) return Promise.resolve(bij(null))
    bezet.add(naam)
    return Promise.resolve(bij({ naam })).finally(() => bezet.delete(naam))
  }
  return { request } as unknown as LockManager
}

it('keeps the temporary vault of a tab that stands on the lock page from being tidied away', async () => {
  const indexedDB = new IDBFactory()
  const locks = sloten()
  const [deze, andere] = [1, 2].map((nr) => nieuweTijdelijkeNaam('2026-11-22T08:00:00.000Z', () => String(nr)))
  for (const naam of [deze, andere]) {
    await new Promise((klaar) => {
      const vraag = indexedDB.open(naam ?? '')
      vraag.addEventListener('success', () => klaar(vraag.result.close()))
    })
  }
  houdTabkluisBezet(sessie(naarTekst({ databank: deze ?? '', sloten: [] })), locks)
  const omgeving = { indexedDB, locks, nu: () => '2026-11-22T21:00:00.000Z' }
  await ruimRestenOp(omgeving as unknown as Parameters<typeof ruimRestenOp>[0], '')
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([deze])
})

it.each([null, 'iets anders'])('asks for no lock when the tab holds no temporary vault: %s', (tekst) => {
  const request = vi.fn()
  houdTabkluisBezet(sessie(tekst), { request } as unknown as LockManager)
  expect(request).not.toHaveBeenCalled()
})
