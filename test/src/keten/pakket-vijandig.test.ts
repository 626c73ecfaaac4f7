import { describe, expect, it } from 'vitest'
import { regelDigest } from '../../../src/keten/digest'
import { kopVan } from '../../../src/keten/schakel'
import { anders, foutVan, heel, lees } from './pakket-proef'
import { geopend, regelsVan, schakelsVan } from './voorbeeld'

describe('a hostile package', () => {
  it('of 100 MB is refused within a second, unread', async () => {
    const groot = 'x'.repeat(100 * 1024 * 1024)
    const begin = performance.now()
    expect(await foutVan(groot)).toEqual({ id: 'pakket-te-groot', waarden: { grens: '32' } })
    expect(await foutVan(`{"formaat":"${groot}"}`)).toMatchObject({ id: 'pakket-te-groot' })
    expect(await foutVan('€'.repeat(12 * 1024 * 1024))).toMatchObject({ id: 'pakket-te-groot' })
    expect(performance.now() - begin).toBeLessThan(1000)
  })

  it('is refused when it goes too deep', async () => {
    const diep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    expect(await foutVan(heel.replace('"oordeel": {', `"diep": ${diep},"oordeel": {`))).toMatchObject({
      id: 'json-te-diep',
    })
  })

  it('is refused when a key stands there twice', async () => {
    expect(await foutVan(heel.replace('"v": 1,', '"v": 1, "v": 1,'))).toMatchObject({ id: 'json-dubbele-sleutel' })
  })

  it('changes no prototype', async () => {
    expect(await foutVan(heel.replace('"v": 1,', '"v": 1, "__proto__": {"admin": true},'))).toMatchObject({
      id: 'json-verboden-sleutel',
    })
    expect({}).not.toHaveProperty('admin')
  })

  it('hides nothing inside an entry either', async () => {
    const [regel] = await schakelsVan(regelsVan([geopend]))
    const tekst = (regel?.tekst ?? '').replace('"client":"kind"', '"client":"kind","__proto__":{"admin":true}')
    const regels = [{ digest: await regelDigest(tekst), tekst }]
    expect(await lees(anders((pakket) => ({ ...pakket, regels, kop: kopVan(regels) })))).toMatchObject({
      bevindingen: [{ id: 'regel-onleesbaar', waarden: { nr: '1' } }],
    })
  })
})
