import { expect, it, vi } from 'vitest'
import { fout, mislukt } from '../../../../src/keten/uitkomst'
import type { Reservepoort } from '../../../../src/opslag/reserve-poort'
import { A, B, C, goed, HERSTEL, herstel, keten, met } from './gegevens'
import { geheugen } from './geheugenpoort'

async function drieKopie() {
  const van = await geheugen()
  for (const id of [A, B, C]) van.zet(id, await keten([`van ${id}`]))
  return { bytes: goed(await van.reserve.maakReserve(HERSTEL)).bytes, sleutel: met(van.herstelsleutel) }
}

it('writes nothing before someone said yes', async () => {
  const { bytes, sleutel } = await drieKopie()
  const schrijf = vi.fn<Reservepoort['schrijfHeel']>()
  const bewaar = vi.fn<Reservepoort['bewaarInstelling']>()
  const stenen = vi.fn<Reservepoort['bewaarGrafstenen']>()
  const naar = await geheugen({ schrijfHeel: schrijf, bewaarInstelling: bewaar, bewaarGrafstenen: stenen })
  goed(await naar.reserve.leesReserve(bytes, sleutel))
  for (const doe of [schrijf, bewaar, stenen]) expect(doe).not.toHaveBeenCalled()
})

it('tells per casus what became of it: one that cannot be written keeps no other from coming back', async () => {
  const { bytes, sleutel } = await drieKopie()
  const naar = await geheugen()
  const echt = naar.poort.schrijfHeel.bind(naar.poort)
  const vol = fout('opslag-vol')
  vi.spyOn(naar.poort, 'schrijfHeel').mockImplementation(async (heel, na) =>
    heel.casus === B ? mislukt(vol) : echt(heel, na),
  )
  const { uitslag } = await herstel(naar.reserve, bytes, sleutel)
  expect(uitslag.map(({ lot, reden }) => [lot, reden])).toEqual([
    ['nieuw', undefined],
    ['mislukt', vol],
    ['nieuw', undefined],
  ])
  expect([...naar.casussen.keys()]).toEqual([A, C])
})

it('goes on where it stopped when someone says yes again', async () => {
  const { bytes, sleutel } = await drieKopie()
  const naar = await geheugen()
  const { plan } = goed(await naar.reserve.leesReserve(bytes, sleutel))
  const [eerst, daarna] = [goed(await naar.reserve.zetTerug(plan)), goed(await naar.reserve.zetTerug(plan))]
  expect(eerst.map(({ lot }) => lot)).toEqual(['nieuw', 'nieuw', 'nieuw'])
  expect(daarna.map(({ lot }) => lot)).toEqual(['gelijk', 'gelijk', 'gelijk'])
})

it('looks again when another tab wrote in between, and writes over nothing', async () => {
  const { bytes, sleutel } = await drieKopie()
  const naar = await geheugen()
  const { plan } = goed(await naar.reserve.leesReserve(bytes, sleutel))
  const ander = await keten(['van een ander tabblad'])
  const echt = naar.poort.schrijfHeel.bind(naar.poort)
  vi.spyOn(naar.poort, 'schrijfHeel').mockImplementationOnce(async (heel, na) => {
    naar.zet(A, ander)
    return echt(heel, na)
  })
  expect(goed(await naar.reserve.zetTerug(plan)).map(({ lot }) => lot)).toEqual(['afgesplitst', 'nieuw', 'nieuw'])
  expect(naar.casussen.get(A)?.schakels).toEqual(ander)
})

it('stops when the vault was locked or renewed meanwhile', async () => {
  const { bytes, sleutel } = await drieKopie()
  const naar = await geheugen({ schrijfHeel: async () => mislukt(fout('kluis-omgezet')) })
  const { plan } = goed(await naar.reserve.leesReserve(bytes, sleutel))
  expect(await naar.reserve.zetTerug(plan)).toMatchObject({ fout: { id: 'kluis-omgezet' } })
})

it('knows only the file that was read last', async () => {
  const { bytes, sleutel } = await drieKopie()
  const { reserve } = await geheugen()
  const { plan } = goed(await reserve.leesReserve(bytes, sleutel))
  expect(await reserve.leesReserve(new Uint8Array(3), sleutel)).toHaveProperty('fout')
  expect(await reserve.zetTerug(plan)).toMatchObject({ fout: { id: 'reserve-plan-verlopen' } })
})

it('keeps a whole copy beside ours that is damaged', async () => {
  const { bytes, sleutel } = await drieKopie()
  const naar = await geheugen()
  naar.zet(A, [{ tekst: '', digest: '' }])
  const { loten } = await herstel(naar.reserve, bytes, sleutel)
  expect(loten[A]).toBe('afgesplitst')
  expect(naar.casussen.get(A)?.schakels).toEqual([{ tekst: '', digest: '' }])
  expect([...naar.casussen.values()].filter(({ afgesplitstVan }) => afgesplitstVan === A)).toHaveLength(1)
})

it('makes a backup of the others when one is damaged, and says which', async () => {
  const van = await geheugen()
  van.zet(A, await keten(['heel']))
  van.zet(B, await keten(['weg']))
  const echt = van.poort.leesHeel.bind(van.poort)
  vi.spyOn(van.poort, 'leesHeel').mockImplementation(async (id) =>
    id === B ? mislukt(fout('kop-beschadigd', { casus: B })) : echt(id),
  )
  expect(goed(await van.reserve.maakReserve(HERSTEL))).toMatchObject({ casussen: 1, beschadigd: [B] })
  expect(await van.reserve.maakReserve(HERSTEL, [B])).toMatchObject({ fout: { id: 'kop-beschadigd' } })
})
