import { describe, expect, it } from 'vitest'
import type { Kluis } from '../../../src/opslag/kluis'
import { BLIJVEND } from '../../../src/opslag/slotenplek'
import { anderTabblad, geredeKluis, tabgeheugen, WACHTZIN } from '../../bouwers/kluis'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()
const weg = { fout: { id: 'kluis-weg' } }
const klad = { formulier: 'f', bewaard: 'nu', velden: {} }

/** As a browser does it when someone clears what a site keeps. */
const wisBrowser = () =>
  new Promise((klaar) => {
    const vraag = (browser.omgeving.indexedDB as IDBFactory).deleteDatabase(BLIJVEND)
    vraag.addEventListener('success', klaar)
  })

/** Everything that writes, and what a screen begins with. */
const vragen: readonly (readonly [string, (kluis: Kluis) => Promise<unknown>])[] = [
  ['a casus', (kluis) => kluis.maakCasus('b', schakels('1'), projectie)],
  ['a practice casus', (kluis) => kluis.maakCasus('o', schakels('1'), projectie, 'oefening')],
  ['an entry', (kluis) => kluis.voegToe('a', kop(1, '1'), schakels('2'), projectie)],
  ['a draft', (kluis) => kluis.bewaarKlad('', klad)],
  ['a draft of a casus', (kluis) => kluis.bewaarKlad('a', klad)],
  ['a setting', (kluis) => kluis.bewaarInstelling('organisatie', '{}')],
  ['an erasure', (kluis) => kluis.wis('a', 'verzoek')],
  ['a line in the log', (kluis) => kluis.log({ handeling: 'gezocht' })],
  ['a passkey less', (kluis) => kluis.verwijderPasskey('x')],
  ['the list', (kluis) => kluis.lijst()],
  ['reading', (kluis) => kluis.lees('a')],
]

describe('a vault that went from under an open tab', () => {
  it('says that it is gone when the browser was cleared, and a new one can be made', async () => {
    const kluis = await browser.tab()
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    await wisBrowser()
    for (const [wat, vraag] of vragen) expect([wat, await vraag(kluis)]).toMatchObject([wat, weg])
    expect(goed(await kluis.stand()).soort).toBe('geen')
    goed(await kluis.richtIn(WACHTZIN))
    expect(goed(await kluis.lijst()).casussen).toEqual([])
  })

  it('says so on a shared computer, when another window of the same tab tidied it up', async () => {
    const { kluis, omgeving } = await geredeKluis({ plaats: 'tijdelijk' })
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    const gekopieerd = tabgeheugen(await omgeving.slotenBewaarder.lees())
    const ander = await anderTabblad({ ...omgeving, slotenBewaarder: gekopieerd })
    goed(await kluis.ruimOp())
    for (const [wat, vraag] of vragen) expect([wat, await vraag(ander)]).toMatchObject([wat, weg])
    expect(goed(await ander.stand()).soort).toBe('geen')
    ander.sluit()
  })
})

it('A vault that was cleared and made again in another tab takes nothing with the old keys', async () => {
  const oud = await browser.tab()
  await wisBrowser()
  const nieuw = browser.dicht()
  goed(await nieuw.richtIn(WACHTZIN))
  for (const antwoord of [await oud.bewaarKlad('', klad), await oud.bewaarInstelling('organisatie', '{}')]) {
    expect(antwoord).toMatchObject({ fout: { id: 'kluis-omgezet' } })
  }
  expect(goed(await nieuw.toegangslog()).bevindingen).toEqual([])
})

it('A vault that goes between preparing and writing takes nothing', async () => {
  const kluis = await browser.tab()
  let gewist = false
  const echt = crypto.subtle.encrypt.bind(crypto.subtle)
  crypto.subtle.encrypt = async (...invoer) => {
    if (!gewist) {
      gewist = true
      await browser.ingreep((databank) => databank.kluis.delete('kluis'))
    }
    return echt(...invoer)
  }
  try {
    expect(await kluis.bewaarKlad('', klad)).toMatchObject(weg)
  } finally {
    crypto.subtle.encrypt = echt
  }
  expect(await browser.ingreep(({ kladjes }) => kladjes.count())).toBe(0)
})
