import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { geredeKluis } from '../../../bouwers/kluis'
import { A, B, C, goed, herstel, keten, met, projectie } from './gegevens'

const vast = (naam: string) => readFileSync(new URL(naam, import.meta.url))

/** Made by version 0.1.0 with that key, and never made again: whoever has such a file must be able to go on with it. */
it('A backup of version 1 of the format comes back as it was, for ever', async () => {
  const { kluis } = await geredeKluis()
  const sleutel = met(vast('reservekopie-v1.sleutel').toString().trim())
  const { plan, loten } = await herstel(kluis, new Uint8Array(vast('reservekopie-v1.age')), sleutel)
  expect(plan).toMatchObject({ gemaakt: '2026-03-02T09:00:08.000Z', versie: '0.1.0', organisatie: 'terug' })
  expect(loten).toEqual({ [A]: 'nieuw', [B]: 'nieuw' })
  const schakels = await keten(['Wat gezien is.', 'Met “tekens”: 👨‍👩‍👧 שלום \u0000 \\ "', 'Einde.'])
  expect(goed(await kluis.lees(A))).toMatchObject({ soort: 'casus', schakels })
  expect(goed(await kluis.lees(B))).toMatchObject({ soort: 'oefening', schakels: await keten(['Geoefend.']) })
  expect(goed(await kluis.lijst()).casussen[0]).toMatchObject({ id: A, ...projectie('Vos a', 3) })
  expect(goed(await kluis.grafstenen())).toMatchObject([{ casus: C, grond: 'verzonnen' }])
  expect(await kluis.leesInstelling('organisatie')).toEqual({ goed: '{"beslisser":"Directeur"}' })
})
