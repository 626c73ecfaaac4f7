import { describe, expect, it } from 'vitest'
import { geredeKluis } from '../../../bouwers/kluis'
import { A, B, bewaar, goed, HERSTEL, herstel, keten, met, projectie } from './gegevens'
import { geheugen } from './geheugenpoort'

async function kopie(teksten: readonly string[]) {
  const van = await geheugen()
  const schakels = await keten(teksten)
  van.zet(A, schakels)
  return {
    ...van,
    schakels,
    bytes: goed(await van.reserve.maakReserve(HERSTEL)).bytes,
    sleutel: met(van.herstelsleutel),
  }
}

/** A vault in which the same casus went on otherwise after its first entry. */
async function metRechts({ schakels }: Awaited<ReturnType<typeof kopie>>) {
  const hier = await geheugen()
  const rechts = await keten(['rechts', 'verder'], schakels.slice(0, 1))
  hier.zet(A, rechts)
  return { ...hier, rechts, tak: () => [...hier.casussen.values()].find(({ casus }) => casus !== A) }
}

describe('a casus that is here already', () => {
  it('stays as it is when it is the same, however often it is restored', async () => {
    const { reserve, casussen, bytes, sleutel } = await kopie(['een', 'twee'])
    const voor = new Map(casussen)
    for (let keer = 0; keer < 3; keer++) {
      expect((await herstel(reserve, bytes, sleutel)).loten).toEqual({ [A]: 'gelijk' })
    }
    expect(casussen).toEqual(voor)
  })

  it('stays as it is when it went on since', async () => {
    const { reserve, casussen, zet, bytes, sleutel, schakels } = await kopie(['een'])
    const verder = await keten(['twee'], schakels)
    zet(A, verder)
    expect((await herstel(reserve, bytes, sleutel)).loten).toEqual({ [A]: 'ouder' })
    expect(casussen.get(A)?.schakels).toEqual(verder)
  })

  it('is kept as two when both went on, never merged, and never as three', async () => {
    const links = await kopie(['een', 'links'])
    const hier = await metRechts(links)
    for (const lot of ['afgesplitst', 'gelijk', 'gelijk']) {
      expect((await herstel(hier.reserve, links.bytes, links.sleutel)).loten).toEqual({ [A]: lot })
    }
    expect(hier.casussen.size).toBe(2)
    expect(hier.casussen.get(A)?.schakels).toEqual(hier.rechts)
    expect(hier.tak()).toMatchObject({ afgesplitstVan: A, schakels: links.schakels })
  })

  it('goes on as its own branch when the branch went on', async () => {
    const links = await kopie(['een', 'links'])
    const hier = await metRechts(links)
    await herstel(hier.reserve, links.bytes, links.sleutel)
    links.zet(A, await keten(['verder links'], links.schakels))
    const later = goed(await links.reserve.maakReserve(HERSTEL)).bytes
    expect((await herstel(hier.reserve, later, links.sleutel)).loten).toEqual({ [A]: 'aangevuld' })
    expect(hier.casussen.size).toBe(2)
    expect(hier.tak()?.schakels).toHaveLength(3)
  })

  it('knows the branch that comes home as what it is', async () => {
    const links = await kopie(['een', 'links'])
    const hier = await metRechts(links)
    await herstel(hier.reserve, links.bytes, links.sleutel)
    const beide = goed(await hier.reserve.maakReserve(HERSTEL)).bytes
    const { uitslag } = await herstel(links.reserve, beide, met(hier.herstelsleutel))
    expect(new Set(uitslag.map(({ lot }) => lot))).toEqual(new Set(['afgesplitst', 'gelijk']))
    expect(links.casussen.size).toBe(2)
  })

  it('goes on only with what was replayed; other entries go beside it, and it opens as before', async () => {
    const links = await kopie(['een', 'twee'])
    const hier = await geheugen()
    const eigen = links.schakels.slice(0, 1)
    hier.zet(A, eigen)
    for (const lot of ['afgesplitst', 'gelijk']) {
      const { plan, loten } = await herstel(hier.reserve, links.bytes, links.sleutel, { nagespeeld: new Map() })
      expect([plan.regels[0]?.lot, loten[A]]).toEqual(['aangevuld', lot])
    }
    expect(hier.casussen.get(A)?.schakels).toEqual(eigen)
    expect([...hier.casussen.values()].map(({ schakels }) => schakels.length)).toEqual([1, 2])
  })

  it('gives the list what the replay says, not what the file claims', async () => {
    const links = await kopie(['een', 'twee'])
    const hier = await geheugen()
    hier.zet(A, links.schakels.slice(0, 1))
    await herstel(hier.reserve, links.bytes, links.sleutel, { nagespeeld: new Map([[A, projectie('Nagespeeld')]]) })
    expect(hier.casussen.get(A)).toMatchObject({ schakels: links.schakels, projectie: projectie('Nagespeeld') })
  })

  it('is never taken for practice, nor practice for real', async () => {
    const { bytes, sleutel, schakels } = await kopie(['een'])
    const hier = await geheugen()
    hier.zet(A, schakels, { soort: 'oefening' })
    const { uitslag } = await herstel(hier.reserve, bytes, sleutel)
    expect(uitslag).toMatchObject([{ lot: 'beschadigd', reden: { id: 'reserve-andere-soort' } }])
    expect(hier.casussen.get(A)?.soort).toBe('oefening')
  })
})

describe('what was erased', () => {
  it('does not come back, under no name', async () => {
    const links = await kopie(['een', 'links'])
    const hier = await metRechts(links)
    await herstel(hier.reserve, links.bytes, links.sleutel)
    for (const id of hier.casussen.keys()) hier.wis(id)
    expect((await herstel(hier.reserve, links.bytes, links.sleutel)).loten).toEqual({ [A]: 'gewist' })
    expect(hier.casussen.size).toBe(0)
  })

  it('stays away when only the other end was erased', async () => {
    const links = await kopie(['een', 'links'])
    const hier = await metRechts(links)
    await herstel(hier.reserve, links.bytes, links.sleutel)
    hier.wis(hier.tak()?.casus ?? '')
    expect((await herstel(hier.reserve, links.bytes, links.sleutel)).loten).toEqual({ [A]: 'gewist' })
    expect([...hier.casussen.keys()]).toEqual([A])
  })

  it('stays erased on the next device too, when its tombstone came in a backup', async () => {
    const oud = await kopie(['een'])
    oud.wis(A)
    oud.zet(B, await keten(['twee']))
    const nieuw = await geheugen()
    const later = goed(await oud.reserve.maakReserve(HERSTEL)).bytes
    expect((await herstel(nieuw.reserve, later, oud.sleutel)).loten).toEqual({ [B]: 'nieuw' })
    expect((await herstel(nieuw.reserve, oud.bytes, oud.sleutel)).loten).toEqual({ [A]: 'gewist' })
  })

  it('elsewhere counts here only when someone says so', async () => {
    const vreemd = await kopie(['een'])
    vreemd.wis(A)
    const stenen = goed(await vreemd.reserve.maakReserve(HERSTEL)).bytes
    const nieuw = await geheugen()
    const { plan } = await herstel(nieuw.reserve, stenen, vreemd.sleutel, { grafstenen: false })
    expect([plan.grafstenen, nieuw.grafstenen.size]).toEqual([1, 0])
    expect((await herstel(nieuw.reserve, vreemd.bytes, vreemd.sleutel)).loten).toEqual({ [A]: 'nieuw' })
    expect(goed(await nieuw.reserve.leesReserve(stenen, vreemd.sleutel)).grafstenen).toBe(0)
  })

  it('is told and nothing more when it was erased elsewhere and is still here', async () => {
    const oud = await kopie(['een'])
    const hier = await geheugen()
    await herstel(hier.reserve, oud.bytes, oud.sleutel)
    oud.wis(A)
    const later = goed(await oud.reserve.maakReserve(HERSTEL)).bytes
    const { plan } = await herstel(hier.reserve, later, oud.sleutel)
    expect(plan.eldersGewist).toEqual([{ casus: A, codenaam: 'Vos a' }])
    expect([...hier.casussen.keys()]).toEqual([A])
    expect(hier.grafstenen.size).toBe(0)
  })
})

it('All of that holds in the encrypted database: two ends side by side, and erased means erased', async () => {
  const links = await kopie(['een', 'links'])
  const { kluis } = await geredeKluis()
  const rechts = await keten(['rechts'], links.schakels.slice(0, 1))
  await bewaar(kluis, A, rechts)
  expect((await herstel(kluis, links.bytes, links.sleutel)).loten).toEqual({ [A]: 'afgesplitst' })
  const tak = goed(await kluis.lijst()).casussen.find(({ id }) => id !== A)
  expect(tak?.afgesplitstVan).toBe(A)
  expect(goed(await kluis.lees(A)).schakels).toEqual(rechts)
  expect(goed(await kluis.lees(tak?.id ?? '')).schakels).toEqual(links.schakels)
  for (const id of [A, tak?.id ?? '']) goed(await kluis.wis(id, 'verzoek'))
  expect((await herstel(kluis, links.bytes, links.sleutel)).loten).toEqual({ [A]: 'gewist' })
  expect(goed(await kluis.lijst()).casussen).toEqual([])
}, 60_000)
