import { expect, it, vi } from 'vitest'
import { lijstbron } from '../../../src/app/lijstbron'
import { fout, mislukt } from '../../../src/keten/uitkomst'
import type { Kluis } from '../../../src/opslag/kluis'
import type { Wijziging } from '../../../src/opslag/opslag'

const kluis = (lijst: () => Promise<unknown>) => {
  const bijen = new Set<(wijziging: Wijziging) => void>()
  return {
    lijst: vi.fn(lijst) as unknown as Kluis['lijst'],
    log: vi.fn<Kluis['log']>(async () => ({ goed: null })),
    luister: (bij: (wijziging: Wijziging) => void) => {
      bijen.add(bij)
      return () => {
        bijen.delete(bij)
      }
    },
    anderTabblad: () => {
      for (const bij of bijen) bij({ casus: 'a1', soort: 'aangevuld' })
    },
    bijen,
  }
}

it('The list is read anew when another tab wrote, and no more once nobody looks', async () => {
  const deze = kluis(async () => ({ goed: { casussen: [{ id: 'a1' }], beschadigd: ['b2'] } }))
  const bron = lijstbron(deze)
  const gezien = vi.fn()
  const stop = bron.luister(gezien)
  await vi.waitFor(() => expect(bron.stand()).toMatchObject({ kaartjes: [{ id: 'a1' }], beschadigd: ['b2'] }))
  deze.anderTabblad()
  await vi.waitFor(() => expect(gezien).toHaveBeenCalledTimes(2))
  stop()
  expect(deze.bijen.size).toBe(0)
})

it('A list that cannot be read says why, and can be tried again', async () => {
  let stuk = true
  const deze = kluis(async () =>
    stuk ? mislukt(fout('kluis-antwoordt-niet')) : { goed: { casussen: [], beschadigd: [] } },
  )
  const bron = lijstbron(deze)
  bron.luister(() => undefined)
  await vi.waitFor(() => expect(bron.stand()).toMatchObject({ soort: 'fout', fout: { id: 'kluis-antwoordt-niet' } }))
  stuk = false
  const stand = bron.stand()
  if (stand.soort === 'fout') stand.opnieuw()
  await vi.waitFor(() => expect(bron.stand()).toMatchObject({ soort: 'lijst' }))
})

it('A search is logged once for many key strokes, again after a minute, and never by its term', async () => {
  let klok = 0
  vi.spyOn(performance, 'now').mockImplementation(() => klok)
  const deze = kluis(async () => ({ goed: { casussen: [], beschadigd: [] } }))
  const bron = lijstbron(deze)
  bron.luister(() => undefined)
  await vi.waitFor(() => expect(bron.stand().soort).toBe('lijst'))
  const zoek = () => {
    const stand = bron.stand()
    if (stand.soort === 'lijst') stand.gezocht()
  }
  for (klok of [0, 100, 59_999, 60_000]) zoek()
  expect(deze.log.mock.calls).toEqual([[{ handeling: 'gezocht' }], [{ handeling: 'gezocht' }]])
})
