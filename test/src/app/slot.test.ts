import { expect, it, vi } from 'vitest'
import type { Wachter } from '../../../src/app/bewaking'
import { slotbron } from '../../../src/app/slot'
import { fout, mislukt, type Uitkomst } from '../../../src/keten/uitkomst'
import type { Kluis, Kluisstand, Plaats } from '../../../src/opslag/kluis'

type Standen = Partial<Record<Plaats, Uitkomst<Partial<Kluisstand>>>>

const GeenScherm = () => null

/** A watch that writes down which vaults have keys. */
const wachter = (open: Set<unknown> = new Set()): Wachter => ({
  Slotwacht: GeenScherm,
  houdSleutels(kluis) {
    open.add(kluis)
    return () => void open.delete(kluis)
  },
})

/** A tab in which vaults stand as given; every vault that is started is remembered. */
const tab = (standen: Standen, vanTab: Plaats = 'blijvend', laadWacht = async (): Promise<Wachter> => wachter()) => {
  const opent: Uitkomst<null>[] = []
  const gestart: { plaats: Plaats; sluit: ReturnType<typeof vi.fn> }[] = []
  const start = (plaats: Plaats): Kluis => {
    const sluit = vi.fn()
    gestart.push({ plaats, sluit })
    const stand = async () => {
      const uitkomst = standen[plaats] ?? mislukt(fout('opslag-niet-beschikbaar'))
      return 'goed' in uitkomst ? { goed: { plaats, passkeys: [], herstelBewezen: true, ...uitkomst.goed } } : uitkomst
    }
    const richtIn = async (wachtzin: string) => {
      standen[plaats] = { goed: { soort: 'open', herstelBewezen: plaats === 'tijdelijk' } }
      return { goed: { herstelsleutel: plaats === 'blijvend' ? `sleutel bij ${wachtzin}` : null } }
    }
    const ontgrendel = async () => {
      const uitkomst = opent[0] ?? { goed: null }
      if ('goed' in uitkomst) standen[plaats] = { goed: { soort: 'open' } }
      return uitkomst
    }
    return { stand, richtIn, ontgrendel, sluit } as unknown as Kluis
  }
  const slot = slotbron({ start, plaats: () => vanTab, laadWacht })
  const gezien: string[] = []
  slot.luister(() => void gezien.push(slot.stand().soort))
  const na = (soort: string) => vi.waitFor(() => expect(slot.stand()).toMatchObject({ soort }))
  return { slot, gestart, gezien, na, standen, opent }
}

it('Nothing starts before someone comes to the gate, and the vault is looked at once', async () => {
  const { slot, gestart, na } = tab({ blijvend: { goed: { soort: 'geen' } } })
  expect(gestart).toEqual([])
  expect(slot.stand()).toEqual({ soort: 'kijken' })
  slot.begin()
  slot.begin()
  await na('nieuw')
  expect(gestart).toHaveLength(1)
})

it('A shut vault asks for a key, and is open once the vault itself says so', async () => {
  const { slot, standen, na } = tab({ blijvend: { goed: { soort: 'dicht' } } })
  slot.begin()
  await na('dicht')
  slot.kijk()
  await na('dicht')
  standen.blijvend = { goed: { soort: 'open' } }
  slot.kijk()
  await na('open')
  expect(slot.stand()).toMatchObject({ open: { plaats: 'blijvend' } })
})

it('A new lasting vault does not open before its recovery key is proven; a temporary one has none', async () => {
  const lang = tab({ blijvend: { goed: { soort: 'geen' } } })
  lang.slot.begin()
  await lang.na('nieuw')
  expect(await lang.slot.richtIn('blijvend', 'vier woorden')).toMatchObject({
    goed: { herstelsleutel: 'sleutel bij vier woorden' },
  })
  expect(lang.slot.stand()).toEqual({ soort: 'nieuw', naast: false })
  lang.slot.kijk()
  await lang.na('herstel')
  lang.standen.blijvend = { goed: { soort: 'open', herstelBewezen: true } }
  lang.slot.kijk()
  await lang.na('open')

  const kort = tab({ blijvend: { goed: { soort: 'geen' } } })
  kort.slot.begin()
  await kort.na('nieuw')
  await kort.slot.richtIn('tijdelijk', 'vier woorden')
  kort.slot.kijk()
  await kort.na('open')
  expect(kort.gestart.map(({ plaats }) => plaats)).toEqual(['blijvend', 'tijdelijk'])
  expect(kort.gestart[0]?.sluit).toHaveBeenCalledOnce()
})

it('A tab that held a temporary vault asks for that one; when it is gone, for the one that lasts', async () => {
  const hier = tab({ tijdelijk: { goed: { soort: 'dicht' } }, blijvend: { goed: { soort: 'dicht' } } }, 'tijdelijk')
  hier.slot.begin()
  await hier.na('dicht')
  expect(hier.slot.stand()).toMatchObject({ stand: { plaats: 'tijdelijk' } })

  const weg = tab({ tijdelijk: { goed: { soort: 'geen' } }, blijvend: { goed: { soort: 'dicht' } } }, 'tijdelijk')
  weg.slot.begin()
  await weg.na('dicht')
  expect(weg.slot.stand()).toMatchObject({ stand: { plaats: 'blijvend' } })
})

it('Beside the vault of somebody else one can begin for a while, and that one stays as it is', async () => {
  const { slot, na, gestart } = tab({ blijvend: { goed: { soort: 'dicht' } } })
  slot.begin()
  await na('dicht')
  slot.andersBeginnen()
  expect(slot.stand()).toEqual({ soort: 'nieuw', naast: true })
  expect(gestart.map(({ plaats }) => plaats)).toEqual(['blijvend', 'tijdelijk'])
})

it('A browser that keeps nothing is told before anything is asked, and tried again on request', async () => {
  const { slot, na, standen, gezien, gestart } = tab({})
  slot.begin()
  await na('onbruikbaar')
  expect(slot.stand()).toMatchObject({ fout: { id: 'opslag-niet-beschikbaar' } })
  standen.blijvend = { goed: { soort: 'geen' } }
  slot.opnieuw()
  await na('nieuw')
  expect(gezien).toEqual(['onbruikbaar', 'kijken', 'nieuw'])
  expect(gestart[0]?.sluit).toHaveBeenCalledOnce()
})

it('A worker that may not start is a browser that keeps nothing', async () => {
  const start = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  const slot = slotbron({ start, plaats: () => 'blijvend', laadWacht: async () => wachter() })
  slot.begin()
  await vi.waitFor(() => expect(slot.stand()).toEqual({ soort: 'onbruikbaar', fout: fout('kluis-start-niet') }))
})

const dichteKluis = (slot: ReturnType<typeof slotbron>): Kluis => {
  const stand = slot.stand()
  if (stand.soort !== 'dicht') throw new Error('not shut')
  return stand.kluis
}
const WACHTZIN = { soort: 'wachtzin', wachtzin: 'vier woorden' } as const

it('The watch comes with the keys, before the gate itself is open, and goes with them', async () => {
  const open = new Set()
  const { slot, na } = tab({ blijvend: { goed: { soort: 'geen' } } }, 'blijvend', async () => wachter(open))
  slot.begin()
  await na('nieuw')
  expect(slot.wacht()).toBeNull()
  await slot.richtIn('blijvend', 'vier woorden')
  expect(slot.stand().soort).toBe('nieuw')
  expect(slot.wacht()).not.toBeNull()
  expect(open.size).toBe(1)
  slot.opnieuw()
  expect(slot.wacht()).toBeNull()
  expect(open.size).toBe(0)
})

it('Unlocking puts the vault under the watch at once, and when no answer comes too; a key that does not fit does not', async () => {
  for (const [id, bewaakt] of [
    [null, true],
    ['kluis-antwoordt-niet', true],
    ['sleutel-past-niet', false],
  ] as const) {
    const open = new Set()
    const deze = tab({ blijvend: { goed: { soort: 'dicht' } } }, 'blijvend', async () => wachter(open))
    if (id) deze.opent.push(mislukt(fout(id)))
    deze.slot.begin()
    await deze.na('dicht')
    await dichteKluis(deze.slot).ontgrendel(WACHTZIN)
    expect([id, deze.slot.wacht() !== null, open.size]).toEqual([id, bewaakt, bewaakt ? 1 : 0])
  }
})

it('No vault opens without a watch; once it loads all the same, the same key opens', async () => {
  const laadWacht = vi.fn(async () => wachter())
  laadWacht.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'))
  const { slot, na, standen } = tab({ blijvend: { goed: { soort: 'dicht' } } }, 'blijvend', laadWacht)
  slot.begin()
  await na('dicht')
  const kluis = dichteKluis(slot)
  expect(await kluis.ontgrendel(WACHTZIN)).toMatchObject({ fout: { id: 'slotwacht-laadt-niet' } })
  expect(standen.blijvend).toEqual({ goed: { soort: 'dicht' } })
  expect(await kluis.ontgrendel(WACHTZIN)).toEqual({ goed: null })
  slot.kijk()
  await na('open')
  expect(slot.wacht()).not.toBeNull()
})

it('A vault that turns out to be open does not pass the gate without a watch', async () => {
  const { slot, na } = tab({ blijvend: { goed: { soort: 'open' } } }, 'blijvend', async () => {
    throw new Error('offline')
  })
  slot.begin()
  await na('onbruikbaar')
  expect(slot.stand()).toMatchObject({ fout: { id: 'slotwacht-laadt-niet' } })
})
