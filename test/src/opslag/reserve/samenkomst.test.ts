import { describe, expect, it } from 'vitest'
import { geredeKluis } from '../../../bouwers/kluis'
import { A, B, bewaar, goed, HERSTEL, herstel, keten, met, vulAan } from './gegevens'

async function kopie(teksten: readonly string[]) {
  const van = await geredeKluis()
  const schakels = await keten(teksten)
  await bewaar(van.kluis, A, schakels)
  return { ...van, schakels, bytes: goed(await van.kluis.maakReserve(HERSTEL)).bytes, sleutel: met(van.herstelsleutel) }
}

describe('a casus that is here already', () => {
  it('stays as it is when it is the same, however often it is restored', async () => {
    const { kluis, bytes, sleutel } = await kopie(['een', 'twee'])
    const voor = await kluis.lees(A)
    for (let keer = 0; keer < 3; keer++) expect((await herstel(kluis, bytes, sleutel)).loten).toEqual({ [A]: 'gelijk' })
    expect(await kluis.lees(A)).toEqual(voor)
    expect(goed(await kluis.lijst()).casussen).toHaveLength(1)
  })

  it('stays as it is when it went on since', async () => {
    const { kluis, bytes, sleutel, schakels } = await kopie(['een'])
    const verder = await keten(['twee'], schakels)
    await vulAan(kluis, A, verder, 1)
    expect((await herstel(kluis, bytes, sleutel)).loten).toEqual({ [A]: 'ouder' })
    expect(goed(await kluis.lees(A)).schakels).toEqual(verder)
  })

  it('is kept as two when both went on, never merged, and never as three', async () => {
    const { bytes, sleutel, schakels } = await kopie(['een', 'links'])
    const { kluis } = await geredeKluis()
    const rechts = await keten(['rechts', 'verder'], schakels.slice(0, 1))
    await bewaar(kluis, A, rechts)
    for (const lot of ['afgesplitst', 'gelijk', 'gelijk']) {
      expect((await herstel(kluis, bytes, sleutel)).loten).toEqual({ [A]: lot })
    }
    const { casussen } = goed(await kluis.lijst())
    const tak = casussen.find(({ id }) => id !== A)
    expect(casussen).toHaveLength(2)
    expect(tak?.afgesplitstVan).toBe(A)
    expect(goed(await kluis.lees(A)).schakels).toEqual(rechts)
    expect(goed(await kluis.lees(tak?.id ?? '')).schakels).toEqual(schakels)
  })

  it('goes on as its own branch when the branch went on', async () => {
    const { kluis: daar, bytes, sleutel, schakels } = await kopie(['een', 'links'])
    const { kluis } = await geredeKluis()
    await bewaar(kluis, A, await keten(['rechts'], schakels.slice(0, 1)))
    await herstel(kluis, bytes, sleutel)
    const verder = await keten(['verder links'], schakels)
    await vulAan(daar, A, verder, 2)
    const later = goed(await daar.maakReserve(HERSTEL)).bytes
    expect((await herstel(kluis, later, sleutel)).loten).toEqual({ [A]: 'aangevuld' })
    const { casussen } = goed(await kluis.lijst())
    expect(casussen.map(({ kop }) => kop.aantal)).toEqual(expect.arrayContaining([2, 3]))
  })

  it('knows the branch that comes home as what it is', async () => {
    const links = await kopie(['een', 'links'])
    const { kluis, herstelsleutel } = await geredeKluis()
    await bewaar(kluis, A, await keten(['rechts'], links.schakels.slice(0, 1)))
    await herstel(kluis, links.bytes, links.sleutel)
    const beide = goed(await kluis.maakReserve(HERSTEL)).bytes
    const { uitslag } = await herstel(links.kluis, beide, met(herstelsleutel))
    expect(uitslag.map(({ lot }) => lot).toSorted()).toEqual(['afgesplitst', 'gelijk'])
    expect(goed(await links.kluis.lijst()).casussen).toHaveLength(2)
  })

  it('is never taken for practice, nor practice for real', async () => {
    const { bytes, sleutel } = await kopie(['een'])
    const { kluis } = await geredeKluis()
    await bewaar(kluis, A, await keten(['een']), 'oefening')
    const { uitslag } = await herstel(kluis, bytes, sleutel)
    expect(uitslag).toMatchObject([{ lot: 'beschadigd', reden: { id: 'reserve-andere-soort' } }])
    expect(goed(await kluis.lees(A)).soort).toBe('oefening')
  })
})

describe('what was erased', () => {
  it('does not come back, under no name', async () => {
    const { bytes, sleutel, schakels } = await kopie(['een', 'links'])
    const { kluis } = await geredeKluis()
    await bewaar(kluis, A, await keten(['rechts'], schakels.slice(0, 1)))
    await herstel(kluis, bytes, sleutel)
    for (const { id } of goed(await kluis.lijst()).casussen) goed(await kluis.wis(id, 'verzoek'))
    expect((await herstel(kluis, bytes, sleutel)).loten).toEqual({ [A]: 'gewist' })
    expect(goed(await kluis.lijst()).casussen).toEqual([])
  })

  it('stays erased on the next device too, when its tombstone came in a backup', async () => {
    const oud = await kopie(['een'])
    goed(await oud.kluis.wis(A, 'verzoek'))
    await bewaar(oud.kluis, B, await keten(['twee']))
    const nieuw = await geredeKluis()
    const later = goed(await oud.kluis.maakReserve(HERSTEL)).bytes
    expect((await herstel(nieuw.kluis, later, oud.sleutel)).loten).toEqual({ [B]: 'nieuw' })
    expect((await herstel(nieuw.kluis, oud.bytes, oud.sleutel)).loten).toEqual({ [A]: 'gewist' })
  })

  it('is told and nothing more when it was erased elsewhere and is still here', async () => {
    const oud = await kopie(['een'])
    const hier = await geredeKluis()
    await herstel(hier.kluis, oud.bytes, oud.sleutel)
    goed(await oud.kluis.wis(A, 'verzoek'))
    const later = goed(await oud.kluis.maakReserve(HERSTEL)).bytes
    const { plan } = await herstel(hier.kluis, later, oud.sleutel)
    expect(plan.eldersGewist).toEqual([{ casus: A, codenaam: 'Vos a' }])
    expect(goed(await hier.kluis.lijst()).casussen).toMatchObject([{ id: A }])
    expect(goed(await hier.kluis.grafstenen())).toEqual([])
  })
})
