import { describe, expect, it } from 'vitest'
import { maakKluis } from '../../../../src/opslag/kluis-maken'
import { anderTabblad, geredeKluis, kluisOmgeving, WACHTZIN } from '../../../bouwers/kluis'
import { A, B, bewaar, bewaarReserve, goed, HERSTEL, herstel, keten, met, vulAan } from './gegevens'
import { geheugen } from './geheugenpoort'

const ZIN = { soort: 'wachtzin', wachtzin: 'noorderwind kastanje rolstoel klaproos' } as const

describe('what no backup holds', () => {
  it('is everything before the first one, nothing right after it, and then what came since', async () => {
    const { kluis } = await geredeKluis()
    const begin = await keten(['een', 'twee'])
    await bewaar(kluis, A, begin)
    const eerst = goed(await kluis.reservestand())
    expect(eerst).toEqual({ laatste: null, nieuwer: 2, oudsteNieuwe: '2026-03-01T00:01:00.000Z', andereSleutel: false })
    const { kopie } = goed(await kluis.maakReserve(HERSTEL))
    expect(goed(await kluis.reservestand())).toMatchObject({ laatste: null, nieuwer: 2 })
    expect(await kluis.reserveBewaard('een ander bestand')).toMatchObject({ fout: { id: 'reserve-kopie-onbekend' } })
    goed(await kluis.reserveBewaard(kopie ?? ''))
    expect(goed(await kluis.reservestand())).toMatchObject({ nieuwer: 0, oudsteNieuwe: null })
    await vulAan(kluis, A, await keten(['drie', 'vier'], begin), 2)
    const later = goed(await kluis.reservestand())
    expect(later).toMatchObject({ nieuwer: 2, oudsteNieuwe: '2026-03-01T00:03:00.000Z' })
    expect(later.laatste).toMatch(/^2026-03-02/)
  })

  it('does not count practice', async () => {
    const { kluis } = await geredeKluis()
    await bewaar(kluis, A, await keten(['een', 'twee']), 'oefening')
    expect(goed(await kluis.reservestand())).toMatchObject({ nieuwer: 0, oudsteNieuwe: null })
  })

  it('is not held by a file with a passphrase, nor by a copy of one casus', async () => {
    const { reserve, zet } = await geheugen()
    zet(A, await keten(['een']))
    expect(goed(await reserve.maakReserve(HERSTEL, [A])).kopie).toBeNull()
    expect(goed(await reserve.maakReserve(ZIN)).kopie).toBeNull()
    expect(goed(await reserve.reservestand())).toMatchObject({ laatste: null, nieuwer: 1 })
  }, 60_000)

  it('is everything again when there is another recovery key', async () => {
    const { kluis } = await geredeKluis()
    await bewaar(kluis, A, await keten(['een']))
    await bewaarReserve(kluis)
    goed(await kluis.nieuweHerstelsleutel({ soort: 'wachtzin', wachtzin: WACHTZIN }))
    expect(goed(await kluis.reservestand())).toMatchObject({ nieuwer: 0, andereSleutel: false })
    goed(await kluis.herstelBewezen())
    expect(goed(await kluis.reservestand())).toMatchObject({ laatste: null, nieuwer: 1, andereSleutel: true })
    await bewaarReserve(kluis)
    expect(goed(await kluis.reservestand())).toMatchObject({ nieuwer: 0, andereSleutel: false })
  })

  it('is locked with the key that somebody has: the old one until the new one is proven', async () => {
    const { kluis, herstelsleutel: oud } = await geredeKluis()
    await bewaar(kluis, A, await keten(['een']))
    const { herstelsleutel } = goed(await kluis.nieuweHerstelsleutel({ soort: 'wachtzin', wachtzin: WACHTZIN }))
    const tussen = goed(await kluis.maakReserve(HERSTEL)).bytes
    expect(await kluis.leesReserve(tussen, met(oud))).toHaveProperty('goed')
    expect(await kluis.leesReserve(tussen, met(herstelsleutel))).toHaveProperty('fout')
    goed(await kluis.herstelBewezen())
    const daarna = goed(await kluis.maakReserve(HERSTEL)).bytes
    expect(await kluis.leesReserve(daarna, met(herstelsleutel))).toHaveProperty('goed')
  })

  it('is not made for a first key that nobody proved', async () => {
    const kluis = maakKluis(kluisOmgeving())
    goed(await kluis.richtIn(WACHTZIN))
    expect(await kluis.maakReserve(HERSTEL)).toMatchObject({ fout: { id: 'herstelsleutel-niet-bewezen' } })
  })

  it('cannot be said by a tab whose keys another tab renewed, which is no damage', async () => {
    const { kluis, omgeving } = await geredeKluis()
    await bewaar(kluis, A, await keten(['een']))
    const ander = await anderTabblad(omgeving)
    goed(await kluis.wis(A, 'verzoek'))
    const omgezet = { fout: { id: 'kluis-omgezet' } }
    expect(await ander.reservestand()).toMatchObject(omgezet)
    expect(await ander.maakReserve(HERSTEL)).toMatchObject(omgezet)
  })

  it('is counted in hundreds of casussen without reading them all', async () => {
    let gelezen = 0
    const { poort, reserve, zet, casussen } = await geheugen()
    const echt = poort.leesHeel.bind(poort)
    Object.assign(poort, {
      leesHeel: (id: string) => {
        gelezen += 1
        return echt(id)
      },
    })
    const schakels = await keten(['een', 'twee'])
    for (let nr = 0; nr < 300; nr++) zet(crypto.randomUUID(), schakels)
    expect(casussen.size).toBe(300)
    expect(goed(await reserve.reservestand())).toMatchObject({ nieuwer: 600, oudsteNieuwe: '2026-03-01T00:01:00.000Z' })
    expect(gelezen).toBeLessThanOrEqual(20)
  })
})

describe('on a shared computer', () => {
  it('what came out of a file counts as held, what was written there does not, until it is in a file', async () => {
    const thuis = await geheugen()
    const begin = await keten(['een', 'twee'])
    thuis.zet(A, begin)
    const { bytes } = goed(await thuis.reserve.maakReserve(HERSTEL))
    const { reserve, zet } = await geheugen({ plaats: 'tijdelijk', ontvanger: async () => ({ goed: null }) })
    await herstel(reserve, bytes, met(thuis.herstelsleutel))
    expect(goed(await reserve.reservestand())).toMatchObject({ nieuwer: 0 })
    zet(A, await keten(['drie'], begin))
    zet(B, await keten(['nieuw']))
    expect(goed(await reserve.reservestand())).toMatchObject({ nieuwer: 2 })
    const { kopie } = goed(await reserve.maakReserve(ZIN, [A]))
    expect(goed(await reserve.reservestand())).toMatchObject({ nieuwer: 2 })
    goed(await reserve.reserveBewaard(kopie ?? ''))
    expect(goed(await reserve.reservestand())).toMatchObject({ nieuwer: 1 })
    goed(await reserve.reserveBewaard(goed(await reserve.maakReserve(ZIN)).kopie ?? ''))
    expect(goed(await reserve.reservestand())).toMatchObject({ nieuwer: 0, andereSleutel: false })
  }, 60_000)
})
