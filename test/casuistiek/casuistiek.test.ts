import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { beoordeel } from '../../src/opdrachten/casus/beoordelen'
import { UitvoerSchema } from '../../src/opdrachten/casus/uitvoer.schema'
import { type Geweigerd, gevallen, type Slot, slotVan } from './gevallen'

async function eindeVan(tekst: string): Promise<Slot | Geweigerd> {
  const uitkomst = await beoordeel(tekst, null)
  if ('goed' in uitkomst) return slotVan(v.parse(UitvoerSchema, uitkomst.goed.uitvoer))
  return { geweigerd: { gebeurtenis: uitkomst.problemen[0]?.nr ?? 0, redenen: uitkomst.problemen.map(({ id }) => id) } }
}

describe.each(gevallen)('$naam', ({ tekst, gebeurtenissen, verwacht, onderweg }) => {
  it('eindigt zoals afgesproken', async () => {
    expect(await eindeVan(tekst)).toEqual(verwacht)
  })

  it.each(onderweg ?? [])('is onderweg zoals afgesproken, na gebeurtenis $na', async ({ na, ...afgesproken }) => {
    const begin = await eindeVan(stringify(gebeurtenissen.slice(0, na)))
    const genoemd = Object.keys(afgesproken)
    expect(Object.fromEntries(Object.entries(begin).filter(([sleutel]) => genoemd.includes(sleutel)))).toEqual(
      afgesproken,
    )
  })
})
