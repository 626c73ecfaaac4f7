import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import type { Reservedocument } from '../../../../src/opslag/reserve/reserve.schema'
import { MAX_RESERVE_BYTES } from '../../../../src/opslag/reserve/reserve.schema'
import { leesDocument } from '../../../../src/opslag/reserve/reserve-lezen'
import { A, B, goed, HERSTEL, herstel, keten, met, sluit, verander } from './gegevens'
import { geheugen } from './geheugenpoort'

/** Seconds on a busy machine; hundredths otherwise. */
const SNEL = 15_000
const bytes = (tekst: string) => new TextEncoder().encode(tekst)

async function metKopie() {
  const kluis = await geheugen()
  kluis.zet(A, await keten(['een', 'twee', 'drie']))
  const kopie = goed(await kluis.reserve.maakReserve(HERSTEL)).bytes
  return { ...kluis, kopie, sleutel: met(kluis.herstelsleutel) }
}

/** The sentence that a file gets, after which the vault is as it was. */
async function weigering(kluis: Awaited<ReturnType<typeof metKopie>>, bestand: Uint8Array<ArrayBuffer>) {
  const voor = structuredClone({ casussen: kluis.casussen, grafstenen: kluis.grafstenen })
  const begin = performance.now()
  const uitkomst = await kluis.reserve.leesReserve(bestand, kluis.sleutel)
  expect(performance.now() - begin).toBeLessThan(SNEL)
  expect({ casussen: kluis.casussen, grafstenen: kluis.grafstenen }).toEqual(voor)
  return 'goed' in uitkomst ? uitkomst.goed.regels.map(({ lot, reden }) => `${lot} ${reden?.id}`) : uitkomst.fout.id
}

describe('a file that is not a backup', () => {
  it.each([
    ['nothing', '', 'age-geen-bestand'],
    ['a text', 'hallo', 'age-geen-bestand'],
    ['the first line of age and no more', 'age-encryption.org/v1\n', 'age-beschadigd'],
  ])('is refused: %s', async (_, tekst, id) => {
    expect(await weigering(await metKopie(), bytes(tekst))).toBe(id)
  })

  it('is refused in whatever byte it was changed, and when it was cut off', async () => {
    const { kopie, reserve, sleutel } = await metKopie()
    const kop = new TextDecoder('latin1').decode(kopie).indexOf('\n---') + 60
    const plekken = Array.from(kopie.keys()).filter((plek) =>
      plek < kop ? plek % 4 === 0 : plek % 60 === 0 || plek > kopie.length - 4,
    )
    for (const plek of plekken) {
      const stuk = kopie.slice()
      stuk[plek] = (stuk[plek] ?? 0) ^ 1
      expect([plek, 'goed' in (await reserve.leesReserve(stuk, sleutel))]).toEqual([plek, false])
    }
    for (const lengte of [1, kop, kopie.length - 1]) {
      expect(await reserve.leesReserve(kopie.slice(0, lengte), sleutel)).toHaveProperty('fout')
    }
    expect(await reserve.leesReserve(kopie, sleutel)).toHaveProperty('goed')
  })

  it('is refused with another key, or the other kind of key', async () => {
    const [een, ander] = [await metKopie(), await geheugen()]
    const past = { fout: { id: 'reserve-sleutel-past-niet' } }
    expect(await een.reserve.leesReserve(een.kopie, met(ander.herstelsleutel))).toMatchObject(past)
    expect(await een.reserve.leesReserve(een.kopie, met('geen sleutel'))).toMatchObject(past)
    const zin = { soort: 'wachtzin', wachtzin: 'noorderwind kastanje rolstoel' } as const
    expect(await een.reserve.leesReserve(een.kopie, zin)).toMatchObject(past)
  })

  it.each([
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00), 'reserve-niet-van-ons'],
    ['text that is no JSON', 'hallo', 'json-onleesbaar'],
    ['JSON of something else', '{"formaat":"anders"}', 'reserve-niet-van-ons'],
    ['a list', '[]', 'reserve-niet-van-ons'],
    ['JSON that ends too soon', '{"formaat":"weegwijzer-reserve","v":1', 'json-afgekapt'],
    ['JSON that is too deep', '['.repeat(100_000), 'json-te-diep'],
    ['a key that is there twice', '{"formaat":"weegwijzer-reserve","v":1,"v":2}', 'json-dubbele-sleutel'],
    ['a key that every object has', '{"formaat":"weegwijzer-reserve","__proto__":{}}', 'json-verboden-sleutel'],
    ['a later version', '{"formaat":"weegwijzer-reserve","v":2}', 'reserve-versie-onbekend'],
    ['no version', '{"formaat":"weegwijzer-reserve"}', 'reserve-versie-onbekend'],
    ['half of it', '{"formaat":"weegwijzer-reserve","v":1}', 'reserve-veld-onjuist'],
  ])('is refused by what is inside: %s', async (_, inhoud, id) => {
    const kluis = await metKopie()
    expect(await weigering(kluis, await sluit(inhoud, kluis.ontvanger))).toBe(id)
  })

  it('is refused unread when it is too large', () => {
    expect(leesDocument(new Uint8Array(MAX_RESERVE_BYTES + 1))).toMatchObject({ fout: { id: 'reserve-te-groot' } })
  })
})

describe('a backup that was tampered with', () => {
  type Casus = Reservedocument['casussen'][number]
  const metCasus = (doe: (casus: Casus) => unknown) => (document: Reservedocument) => ({
    ...document,
    casussen: document.casussen.map(doe),
  })
  const gevallen: [string, (document: Reservedocument) => unknown, string | string[]][] = [
    ['a casus twice', (doc) => ({ ...doc, casussen: [...doc.casussen, ...doc.casussen] }), 'reserve-dubbel'],
    [
      'a casus beside its own tombstone',
      (doc) => ({
        ...doc,
        grafstenen: [{ casus: A, op: doc.gemaakt, grond: 'verzoek', kop: { aantal: 1, digest: 'x' } }],
      }),
      'reserve-dubbel',
    ],
    ['a field too many', (doc) => ({ ...doc, extra: 1 }), 'reserve-veld-onjuist'],
    ['an id that is a path', metCasus((casus) => ({ ...casus, id: '../../slot' })), 'reserve-veld-onjuist'],
    ['the id of the access log', metCasus((casus) => ({ ...casus, id: '#toegang' })), 'reserve-veld-onjuist'],
    ['another kind of casus', metCasus((casus) => ({ ...casus, soort: 'echt' })), 'reserve-veld-onjuist'],
    [
      'a name without end',
      metCasus((casus) => ({ ...casus, projectie: { ...casus.projectie, codenaam: 'x'.repeat(9999) } })),
      'reserve-veld-onjuist',
    ],
    [
      'a number that is none',
      metCasus((casus) => ({ ...casus, kop: { ...casus.kop, aantal: 1.5 } })),
      'reserve-veld-onjuist',
    ],
    [
      'a changed entry',
      metCasus((casus) => ({
        ...casus,
        regels: casus.regels.with(1, { digest: casus.regels[1]?.digest, tekst: '{}' } as never),
      })),
      ['beschadigd regel-gewijzigd'],
    ],
    [
      'an entry that is gone',
      metCasus((casus) => ({ ...casus, regels: casus.regels.slice(0, 2) })),
      ['beschadigd regel-ontbreekt'],
    ],
    ['no entries', metCasus((casus) => ({ ...casus, regels: [] })), ['beschadigd regels-ontbreken']],
    [
      'entries in another order',
      metCasus((casus) => ({ ...casus, regels: casus.regels.toReversed() })),
      ['beschadigd regel-verplaatst'],
    ],
    [
      'an end that is not its end',
      metCasus((casus) => ({ ...casus, kop: { aantal: 3, digest: 'a'.repeat(64) } })),
      ['beschadigd kop-klopt-niet'],
    ],
  ]
  it.each(gevallen)('%s', async (_, doe, verwacht) => {
    const kluis = await metKopie()
    expect(await weigering(kluis, await verander(kluis.kopie, kluis, doe))).toEqual(verwacht)
  })

  it('with a hundred thousand entries is refused in one sentence', async () => {
    const kluis = await metKopie()
    const veel = Array.from({ length: 100_000 }, () => ({ digest: 'a'.repeat(64), tekst: 'x' }))
    const bestand = await verander(
      kluis.kopie,
      kluis,
      metCasus((casus) => ({ ...casus, regels: veel })),
    )
    expect(await weigering(kluis, bestand)).toBe('reserve-te-veel')
  })

  it('gives back the casussen that are whole, and names the one that is not', async () => {
    const van = await metKopie()
    van.zet(B, await keten(['heel']))
    const kopie = goed(await van.reserve.maakReserve(HERSTEL)).bytes
    const stuk = await verander(
      kopie,
      van,
      metCasus((casus) => (casus.id === A ? { ...casus, regels: casus.regels.slice(1) } : casus)),
    )
    const naar = await geheugen()
    const { loten, uitslag } = await herstel(naar.reserve, stuk, van.sleutel)
    expect(loten).toEqual({ [A]: 'beschadigd', [B]: 'nieuw' })
    expect(uitslag[0]?.reden).toEqual({ id: 'regel-ontbreekt', waarden: { nr: '1' } })
    expect([...naar.casussen.keys()]).toEqual([B])
  })
})
