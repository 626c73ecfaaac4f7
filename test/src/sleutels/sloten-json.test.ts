import { describe, expect, it } from 'vitest'
import { openSloten, slotenNaarJson, slotenUitJson } from '../../../src/sleutels'
import { foutVan, goed, metDeHerstelsleutel, metDeWachtzin, nieuweSloten } from './proef'

describe('slots as text', () => {
  it('come back as they were, and so does a clone of them', async () => {
    const { sloten, herstelsleutel } = await nieuweSloten()
    const weer = goed(slotenUitJson(slotenNaarJson(sloten)))
    expect(weer).toEqual(sloten)
    expect(foutVan(await openSloten(weer, metDeWachtzin()))).toBeNull()
    expect(foutVan(await openSloten(structuredClone(sloten), metDeHerstelsleutel(herstelsleutel)))).toBeNull()
  })

  it('that are no slots are damaged', async () => {
    const tekst = slotenNaarJson((await nieuweSloten(false)).sloten)
    const veranderd = [
      tekst.slice(0, -1),
      tekst.replace('base64:', 'base64:!'),
      tekst.replace('base64:', ''),
      tekst.replace('{', '{"__proto__":{},'),
      tekst.replace('"v":1', '"v":2'),
    ]
    const kapot = ['', 'null', '{}', '[]', '{"v":1}', ...veranderd]
    for (const geval of kapot) expect(foutVan(slotenUitJson(geval))).toBe('sloten-beschadigd')
    expect(foutVan(slotenUitJson(tekst))).toBeNull()
  })
})
