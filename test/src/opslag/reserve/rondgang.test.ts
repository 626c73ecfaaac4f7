import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Casussoort } from '../../../../src/opslag/opslag'
import { geredeKluis } from '../../../bouwers/kluis'
import { moeilijk } from '../gegevens'
import { A, B, bewaar, goed, HERSTEL, herstel, keten, met, projectie, vulAan } from './gegevens'
import { geheugen } from './geheugenpoort'

describe('a backup on a fresh vault', () => {
  const teksten = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 12 })

  it('gives back every entry, head, line in the list and kind to the character', async () => {
    const casus = fc.record({
      teksten,
      soort: fc.constantFrom<Casussoort>('casus', 'oefening'),
      van: fc.option(fc.uuid()),
    })
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.uuid(), casus, { maxKeys: 5 }), async (casussen) => {
        const [van, naar] = [await geheugen(), await geheugen()]
        for (const [id, { teksten, soort, van: afgesplitstVan }] of Object.entries(casussen)) {
          van.zet(id, await keten(teksten), { soort, ...(afgesplitstVan === null ? {} : { afgesplitstVan }) })
        }
        const { bytes } = goed(await van.reserve.maakReserve(HERSTEL))
        const { uitslag } = await herstel(naar.reserve, bytes, met(van.herstelsleutel))
        expect(uitslag.map(({ lot }) => lot)).toEqual(uitslag.map(() => 'nieuw'))
        expect(Object.fromEntries(naar.casussen)).toEqual(Object.fromEntries(van.casussen))
      }),
      { numRuns: 30 },
    )
  })

  it('does so in the encrypted database', async () => {
    const [van, naar] = [await geredeKluis(), await geredeKluis()]
    await bewaar(van.kluis, A, await keten([moeilijk, 'twee', 'drie']))
    await bewaar(van.kluis, B, await keten(['geoefend']), 'oefening')
    const { bytes } = goed(await van.kluis.maakReserve(HERSTEL))
    expect((await herstel(naar.kluis, bytes, met(van.herstelsleutel))).loten).toEqual({ [A]: 'nieuw', [B]: 'nieuw' })
    for (const id of [A, B]) expect(await naar.kluis.lees(id)).toEqual(await van.kluis.lees(id))
    expect(await naar.kluis.lijst()).toEqual(await van.kluis.lijst())
    expect(goed(await naar.kluis.lees(B)).soort).toBe('oefening')
  })

  it('keeps a text that is no whole character', async () => {
    const van = await geredeKluis()
    const halve = { tekst: 'half \ud83d emoji', digest: 'x' }
    await bewaar(van.kluis, A, [halve])
    const { bytes, beschadigd } = goed(await van.kluis.maakReserve(HERSTEL))
    expect(beschadigd).toEqual([A])
    const plan = goed(await van.kluis.leesReserve(bytes, met(van.herstelsleutel)))
    expect(plan.regels).toMatchObject([{ lot: 'beschadigd' }])
  })

  it('brings the profile of the organisation, and never writes over one', async () => {
    const [van, leeg, ander] = [await geheugen(), await geheugen(), await geheugen()]
    await van.poort.bewaarInstelling('organisatie', '{"beslisser":"Directeur"}')
    await ander.poort.bewaarInstelling('organisatie', '{"beslisser":"Teamleider"}')
    const { bytes } = goed(await van.reserve.maakReserve(HERSTEL))
    expect((await herstel(leeg.reserve, bytes, met(van.herstelsleutel))).plan.organisatie).toBe('terug')
    expect(await leeg.poort.leesInstelling('organisatie')).toEqual({ goed: '{"beslisser":"Directeur"}' })
    expect((await herstel(ander.reserve, bytes, met(van.herstelsleutel))).plan.organisatie).toBe('blijft')
    expect(await ander.poort.leesInstelling('organisatie')).toEqual({ goed: '{"beslisser":"Teamleider"}' })
  })

  it('brings nothing of the access log, says how much of it is in the file, and logs what came back', async () => {
    const [van, naar] = [await geredeKluis(), await geredeKluis()]
    await bewaar(van.kluis, A, await keten(['een']))
    const { bytes } = goed(await van.kluis.maakReserve(HERSTEL))
    const { plan } = await herstel(naar.kluis, bytes, met(van.herstelsleutel))
    expect(plan.toegangsregels).toBeGreaterThan(0)
    const { regels, bevindingen } = goed(await naar.kluis.toegangslog())
    expect(bevindingen).toEqual([])
    expect(regels.filter(({ casus }) => casus === A)).toMatchObject([{ handeling: 'ingelezen' }])
    expect(new Set(regels.map(({ bron }) => bron.installatie)).size).toBe(1)
  })
})

describe('a file to go on with elsewhere', () => {
  const zin = { soort: 'wachtzin', wachtzin: 'noorderwind kastanje rolstoel klaproos' } as const

  it('opens with its passphrase, holds only what was chosen, and goes on at home', async () => {
    const [thuis, school] = [await geredeKluis(), await geredeKluis({ plaats: 'tijdelijk' })]
    const begin = await keten(['een', 'twee'])
    await bewaar(thuis.kluis, A, begin)
    await bewaar(thuis.kluis, B, await keten(['anders']))
    const heen = goed(await thuis.kluis.maakReserve(zin, [A]))
    expect(heen).toMatchObject({ casussen: 1, naam: 'bewaarbestand-2026-03-02.age' })
    const daar = await herstel(school.kluis, heen.bytes, zin)
    expect(daar.loten).toEqual({ [A]: 'nieuw' })
    expect(daar.plan.toegangsregels).toBe(0)
    const verder = await keten(['drie'], begin)
    await vulAan(school.kluis, A, verder, 2)
    const terug = goed(await school.kluis.maakReserve(zin))
    expect((await herstel(thuis.kluis, terug.bytes, zin)).loten).toEqual({ [A]: 'aangevuld' })
    expect(goed(await thuis.kluis.lees(A)).schakels).toEqual(verder)
    expect(goed(await thuis.kluis.lijst()).casussen).toMatchObject([{ id: A }, { id: B }])
  }, 60_000)

  it('asks a passphrase that is long enough, and a choice that is there', async () => {
    const { kluis } = await geredeKluis({ plaats: 'tijdelijk' })
    expect(await kluis.maakReserve({ soort: 'wachtzin', wachtzin: 'kort' })).toHaveProperty('fout')
    expect(await kluis.maakReserve(zin, [A])).toMatchObject({ fout: { id: 'casus-onbekend' } })
    expect(await kluis.maakReserve(HERSTEL)).toMatchObject({ fout: { id: 'geen-herstelsleutel' } })
  })

  it('says nothing of a casus in its name', async () => {
    const { zet, reserve } = await geheugen()
    zet(A, await keten(['een']), { projectie: projectie('Blauwe Vos') })
    expect(goed(await reserve.maakReserve(HERSTEL)).naam).toBe('weegwijzer-reservekopie-2026-03-02.age')
  })
})
