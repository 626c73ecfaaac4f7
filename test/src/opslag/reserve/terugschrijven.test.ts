import { expect, it, vi } from 'vitest'
import { fout, mislukt } from '../../../../src/keten/uitkomst'
import type { Reservepoort } from '../../../../src/opslag/reserve-poort'
import { A, B, C, goed, HERSTEL, herstel, jaOpAlles, keten, met, projectie } from './gegevens'
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
  const plan = goed(await naar.reserve.leesReserve(bytes, sleutel))
  const echt = naar.poort.schrijfHeel.bind(naar.poort)
  let vol = true
  vi.spyOn(naar.poort, 'schrijfHeel').mockImplementation(async (heel, na) =>
    vol && heel.casus === B ? mislukt(fout('opslag-vol')) : echt(heel, na),
  )
  const zetTerug = () => naar.reserve.zetTerug(plan.plan, jaOpAlles(plan))
  expect(goed(await zetTerug()).map(({ lot }) => lot)).toEqual(['nieuw', 'mislukt', 'nieuw'])
  vol = false
  expect(goed(await zetTerug()).map(({ lot }) => lot)).toEqual(['gelijk', 'nieuw', 'gelijk'])
})

it('lets go of the file when everything is back, and when someone walks away from it', async () => {
  const { bytes, sleutel } = await drieKopie()
  const { reserve } = await geheugen()
  const verlopen = { fout: { id: 'reserve-plan-verlopen' } }
  const { plan } = await herstel(reserve, bytes, sleutel)
  expect(await reserve.zetTerug(plan.plan, jaOpAlles(plan))).toMatchObject(verlopen)
  expect(await reserve.regelsUitReserve(plan.plan, A)).toMatchObject(verlopen)
  const later = goed(await reserve.leesReserve(bytes, sleutel))
  expect(await reserve.regelsUitReserve(later.plan, A)).toHaveProperty('goed')
  await reserve.vergeetReserve()
  expect(await reserve.regelsUitReserve(later.plan, A)).toMatchObject(verlopen)
  const onderweg = reserve.leesReserve(bytes, sleutel)
  await reserve.vergeetReserve()
  expect(await reserve.regelsUitReserve(goed(await onderweg).plan, A)).toMatchObject(verlopen)
})

it('looks again when another tab wrote in between, and writes over nothing', async () => {
  const { bytes, sleutel } = await drieKopie()
  const naar = await geheugen()
  const plan = goed(await naar.reserve.leesReserve(bytes, sleutel))
  const ander = await keten(['van een ander tabblad'])
  const echt = naar.poort.schrijfHeel.bind(naar.poort)
  vi.spyOn(naar.poort, 'schrijfHeel').mockImplementationOnce(async (heel, na) => {
    naar.zet(A, ander)
    return echt(heel, na)
  })
  expect(goed(await naar.reserve.zetTerug(plan.plan, jaOpAlles(plan))).map(({ lot }) => lot)).toEqual([
    'afgesplitst',
    'nieuw',
    'nieuw',
  ])
  expect(naar.casussen.get(A)?.schakels).toEqual(ander)
})

it('stops when the vault was locked or renewed meanwhile', async () => {
  const { bytes, sleutel } = await drieKopie()
  const naar = await geheugen({ schrijfHeel: async () => mislukt(fout('kluis-omgezet')) })
  const plan = goed(await naar.reserve.leesReserve(bytes, sleutel))
  expect(await naar.reserve.zetTerug(plan.plan, jaOpAlles(plan))).toMatchObject({ fout: { id: 'kluis-omgezet' } })
})

it('knows only the file that was read last', async () => {
  const { bytes, sleutel } = await drieKopie()
  const { reserve } = await geheugen()
  const plan = goed(await reserve.leesReserve(bytes, sleutel))
  expect(await reserve.leesReserve(new Uint8Array(3), sleutel)).toHaveProperty('fout')
  expect(await reserve.zetTerug(plan.plan, jaOpAlles(plan))).toMatchObject({ fout: { id: 'reserve-plan-verlopen' } })
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

it('makes no file that cannot be restored: what was erased meanwhile is in it as erased only', async () => {
  const van = await geheugen()
  van.zet(A, await keten(['blijft']))
  van.zet(B, await keten(['gaat weg']))
  vi.spyOn(van.poort, 'toegangsregels').mockImplementation(async () => {
    van.wis(B)
    return { goed: [] }
  })
  const { bytes, casussen } = goed(await van.reserve.maakReserve(HERSTEL))
  const { loten, naar } = await opNieuw(bytes, met(van.herstelsleutel))
  expect([casussen, loten, [...naar.grafstenen.keys()]]).toEqual([1, { [A]: 'nieuw' }, [B]])
})

it('leaves out a casus that is longer than a file may hold, names it, and keeps a long name from stopping it', async () => {
  const van = await geheugen()
  const { schakels } = van.zet(A, await keten(['kort'])).get(A) ?? { schakels: [] }
  van.zet(
    B,
    Array.from({ length: 10_001 }, () => ({ tekst: '', digest: '' })),
  )
  van.zet(C, schakels, { projectie: projectie('x'.repeat(600)) })
  const { bytes, beschadigd } = goed(await van.reserve.maakReserve(HERSTEL))
  expect(beschadigd).toEqual([B])
  expect((await opNieuw(bytes, met(van.herstelsleutel))).loten).toEqual({ [A]: 'nieuw', [C]: 'nieuw' })
  expect(await van.reserve.maakReserve(HERSTEL, [B])).toMatchObject({ fout: { id: 'reserve-te-veel' } })
})

it('makes nothing when what belongs to the whole vault does not fit', async () => {
  const van = await geheugen()
  van.zet(A, await keten(['een']))
  await van.poort.bewaarInstelling('organisatie', 'x'.repeat(200_001))
  const { fout } = (await van.reserve.maakReserve(HERSTEL)) as ReturnType<typeof mislukt>
  expect(fout).toEqual({ id: 'reserve-niet-terug-te-zetten', waarden: { veld: 'organisatie' } })
})

async function opNieuw(bytes: Uint8Array<ArrayBuffer>, sleutel: ReturnType<typeof met>) {
  const naar = await geheugen()
  return { naar, ...(await herstel(naar.reserve, bytes, sleutel)) }
}
