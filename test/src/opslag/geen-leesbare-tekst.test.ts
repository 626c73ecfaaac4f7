import { describe, expect, it } from 'vitest'
import { Databank } from '../../../src/opslag/databank'
import type { KluisOmgeving } from '../../../src/opslag/kluis-omgeving'
import { geredeKluis, plaatsen, WACHTZIN } from '../../bouwers/kluis'
import { kop, projectie, schakels } from './gegevens'
import { goed } from './tab'

const GEHEIMEN = ['Ooievaar Zilver', 'blauwe plek op de arm', 'generiek', '2031-07-09', 'School De Wilg', 'half getypt']

/** Everything on the disk of this browser: every key and every value of every table of every database, as bytes. */
async function allesOpSchijf(omgeving: KluisOmgeving): Promise<Buffer> {
  const delen: Buffer[] = []
  const neem = (waarde: unknown): void => {
    if (waarde instanceof Uint8Array) delen.push(Buffer.from(waarde))
    else if (typeof waarde === 'string') delen.push(Buffer.from(waarde, 'utf8'), Buffer.from(waarde, 'utf16le'))
    else if (typeof waarde === 'object' && waarde !== null) {
      for (const [sleutel, deel] of Object.entries(waarde)) {
        neem(sleutel)
        neem(deel)
      }
    } else delen.push(Buffer.from(String(waarde)))
  }
  for (const { name } of (await omgeving.indexedDB?.databases()) ?? []) {
    const databank = new Databank(name ?? '', omgeving)
    await databank.open()
    for (const tabel of databank.tables) neem([await tabel.toCollection().primaryKeys(), await tabel.toArray()])
    databank.close()
  }
  return Buffer.concat(delen)
}

const gevonden = (bytes: Buffer, geheimen: readonly string[]) =>
  geheimen.filter(
    (tekst) => bytes.includes(Buffer.from(tekst, 'utf8')) || bytes.includes(Buffer.from(tekst, 'utf16le')),
  )

describe.each(plaatsen)('on the disk of a vault that is %s', (plaats) => {
  it('stands nothing of a casus, a draft, a setting or the log that anyone can read', async () => {
    const { kluis, omgeving, herstelsleutel } = await geredeKluis({ plaats, vulling: 0 })
    const inhoud = { ...projectie, codenaam: 'Ooievaar Zilver', gewijzigd: '2031-07-09T09:00:00.000Z' }
    const [een, twee] = schakels('blauwe plek op de arm', 'Ooievaar Zilver')
    goed(await kluis.maakCasus('id-a', een ? [een] : [], inhoud))
    goed(await kluis.voegToe('id-a', kop(1, een?.tekst ?? ''), twee ? [twee] : [], inhoud))
    goed(await kluis.maakCasus('id-b', schakels('blauwe plek op de arm'), inhoud, 'oefening'))
    goed(await kluis.bewaarKlad('id-a', { formulier: 'feit', bewaard: 'nu', velden: { tekst: 'half getypt' } }))
    goed(await kluis.bewaarKlad('', { formulier: 'nieuw', bewaard: 'nu', velden: { codenaam: 'half getypt' } }))
    goed(await kluis.bewaarInstelling('organisatie', 'School De Wilg'))
    goed(await kluis.lees('id-a'))
    goed(await kluis.log({ handeling: 'scherm-bekeken', casus: 'id-a', doel: 'stap-signalen' }))
    goed(await kluis.wis('id-b', 'termijn-voorbij'))
    kluis.sluit()
    const bytes = await allesOpSchijf(omgeving)
    const handelingen = ['casus-gemaakt', 'scherm-bekeken', 'stap-signalen', 'termijn-voorbij', 'oefening']
    expect(gevonden(bytes, [...GEHEIMEN, ...handelingen, WACHTZIN, herstelsleutel ?? WACHTZIN])).toEqual([])
    expect(gevonden(bytes, ['id-a', 'id-b'])).toEqual(['id-a', 'id-b'])
  })
})

it('the search finds what does stand there, in either coding and inside values', () => {
  const bytes = Buffer.concat([Buffer.from('x half getypt'), Buffer.from('Ooievaar Zilver', 'utf16le')])
  expect(gevonden(bytes, GEHEIMEN)).toEqual(['Ooievaar Zilver', 'half getypt'])
})
