import { array, assert, constantFrom, integer, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BIJZONDERE_PLICHTEN, BIJZONDERHEDEN } from '../../../machines/bijzonderheden/bijzonderheden.schema'
import { AF_ROLLEN, CLIENTEN, ORGANISATIEREGELS } from '../../../machines/casus/gebeurtenissen/dossier'
import { VOCABULAIRE } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { alleKaders } from '../kaders'
import { loopSamen } from './samen'
import { aanlopen, worpen } from './worpen'

const ZAAD = 20_260_105
const LOGBOEKEN = 1000
const kaders = await alleKaders()
const keren = Math.max(50, Math.ceil(LOGBOEKEN / kaders.length))
const gezien = {
  logboeken: 0,
  aanvaard: new Map<string, number>(),
  geweigerd: new Map<string, number>(),
  blokkades: new Set<string>(),
}

describe('Het orakel, een tafel met de hand geschreven uit dezelfde gegevens', () => {
  it.each(kaders.map((kader) => [kader.kader, kader] as const))(
    'zegt van elk willekeurig logboek in %s hetzelfde als de statechart',
    { timeout: 120_000 },
    (_naam, kader) => {
      const keuze = worpen(kader)
      const plek = integer({ min: 0, max: keuze.length - 1 })
      const logboek = property(
        constantFrom(...aanlopen(kader)),
        array(plek, { minLength: 20, maxLength: 120 }),
        constantFrom(...CLIENTEN),
        constantFrom(...AF_ROLLEN),
        subarray([...ORGANISATIEREGELS]),
        (vooraf, plekken, client, aandachtsfunctionaris, organisatieregels) => {
          const vervolg = plekken.flatMap((nr) => keuze[nr] ?? [])
          gezien.logboeken++
          loopSamen(kader, { client, aandachtsfunctionaris, organisatieregels }, [...vooraf, ...vervolg], (wat) => {
            const telling = wat.aanvaard ? gezien.aanvaard : gezien.geweigerd
            telling.set(wat.naam, (telling.get(wat.naam) ?? 0) + 1)
            for (const id of wat.blokkades) gezien.blokkades.add(id)
          })
        },
      )
      assert(logboek, { seed: ZAAD, numRuns: keren })
    },
  )

  it('heeft minstens duizend logboeken gezien, met elke gebeurtenis, bijzonderheid en plicht', () => {
    const keer = (telling: ReadonlyMap<string, number>) => [...telling.values()].reduce((een, ander) => een + ander, 0)
    expect(gezien.logboeken).toBeGreaterThanOrEqual(LOGBOEKEN)
    expect(keer(gezien.aanvaard)).toBeGreaterThan(30_000)
    expect(keer(gezien.geweigerd)).toBeGreaterThan(10_000)
    const namen = [...VOCABULAIRE.map(({ naam }) => naam), ...BIJZONDERHEDEN]
    expect(namen.filter((naam) => !gezien.aanvaard.get(naam))).toEqual([])
    const plichten = [...BIJZONDERE_PLICHTEN, ...ORGANISATIEREGELS].map((id) => `${id}-ontbreekt`)
    expect(plichten.filter((id) => !gezien.blokkades.has(id))).toEqual([])
  })
})
