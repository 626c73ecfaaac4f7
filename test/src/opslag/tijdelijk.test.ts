import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { maakKluis } from '../../../src/opslag/kluis-maken'
import type { KluisOmgeving } from '../../../src/opslag/kluis-omgeving'
import { anderTabblad, geredeKluis, kluisOmgeving, tabgeheugen, WACHTZIN } from '../../bouwers/kluis'
import { projectie, schakels } from './gegevens'
import { goed } from './tab'
import { webslot } from './webslot'

const wachtzin = { soort: 'wachtzin', wachtzin: WACHTZIN } as const
const namen = async ({ indexedDB }: KluisOmgeving) =>
  (await indexedDB?.databases())?.map(({ name }) => name ?? '') ?? []

const tijdelijk = (anders: Partial<KluisOmgeving> = {}) => geredeKluis({ plaats: 'tijdelijk', ...anders })

describe('a vault on a shared computer', () => {
  it('locks and unlocks as any other, with real casussen and without a recovery key', async () => {
    const { kluis, omgeving, herstelsleutel } = await tijdelijk()
    expect(herstelsleutel).toBeNull()
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    kluis.sluit()
    const later = maakKluis(omgeving)
    expect(goed(await later.stand())).toEqual({
      plaats: 'tijdelijk',
      soort: 'dicht',
      passkeys: [],
      herstelBewezen: false,
    })
    expect(await later.ontgrendel({ soort: 'wachtzin', wachtzin: `${WACHTZIN}.` })).toMatchObject({
      fout: { id: 'sleutel-past-niet' },
    })
    goed(await later.ontgrendel(wachtzin))
    expect(goed(await later.lees('a')).schakels).toEqual(schakels('1'))
    expect(await later.nieuweHerstelsleutel(wachtzin)).toMatchObject({ fout: { id: 'geen-herstelsleutel' } })
    later.sluit()
  })

  it('keeps its keys with the tab and nowhere in the database', async () => {
    const { kluis, omgeving } = await tijdelijk()
    const rij = JSON.parse((await omgeving.slotenBewaarder.lees()) ?? '') as { databank: string }
    expect(await namen(omgeving)).toEqual([rij.databank])
    kluis.sluit()
    const zonderTab = maakKluis({ ...omgeving, slotenBewaarder: tabgeheugen() })
    expect(goed(await zonderTab.stand()).soort).toBe('geen')
    const metNaam = maakKluis({
      ...omgeving,
      slotenBewaarder: tabgeheugen(JSON.stringify({ databank: rij.databank, sloten: [] })),
    })
    expect(goed(await metNaam.stand()).soort).toBe('geen')
    expect(await metNaam.ontgrendel(wachtzin)).toMatchObject({ fout: { id: 'kluis-geen' } })
  })

  it('leaves no database behind by asking whether there is one', async () => {
    const omgeving = kluisOmgeving({ plaats: 'tijdelijk' })
    expect(goed(await maakKluis(omgeving).stand()).soort).toBe('geen')
    expect(await namen(omgeving)).toEqual([])
  })

  it('is gone after it is tidied up, and another can be made', async () => {
    const { kluis, omgeving } = await tijdelijk()
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    goed(await kluis.ruimOp())
    expect(await namen(omgeving)).toEqual([])
    expect(await omgeving.slotenBewaarder.lees()).toBeNull()
    expect(goed(await kluis.stand()).soort).toBe('geen')
    goed(await kluis.richtIn(WACHTZIN))
    expect(goed(await kluis.lijst()).casussen).toEqual([])
    kluis.sluit()
  })

  it('opens whichever of its two writes was the last to happen while it is being changed', async () => {
    const teksten: (string | null)[] = []
    const slotenBewaarder = tabgeheugen(null, (tekst) => teksten.push(tekst))
    const { kluis, omgeving } = await tijdelijk({ slotenBewaarder })
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    goed(await kluis.maakCasus('b', schakels('1'), projectie))
    teksten.length = 0
    const ervoor = await omgeving.slotenBewaarder.lees()
    goed(await kluis.wis('a', 'verzonnen'))
    kluis.sluit()
    const [klaargezet, vast] = teksten
    expect(teksten).toHaveLength(2)
    const opentMet = async (tekst: string | null | undefined, indexedDB = omgeving.indexedDB) => {
      const tab = await anderTabblad({ ...omgeving, indexedDB, slotenBewaarder: tabgeheugen(tekst ?? null) })
      const heeft = 'goed' in (await tab.lees('b'))
      tab.sluit()
      return heeft
    }
    expect(await opentMet(klaargezet)).toBe(true)
    expect(await opentMet(vast)).toBe(true)
    await expect(opentMet(ervoor)).rejects.toThrow('sloten-beschadigd')
  })

  it('opens with its old keys when the change itself never reached the disk', async () => {
    let weg = false
    const slotenBewaarder = tabgeheugen(null, () => {
      if (weg) throw new Error('the tab went')
    })
    const { kluis, omgeving } = await tijdelijk({ slotenBewaarder })
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    weg = true
    expect(await kluis.wijzigWachtzin(wachtzin, 'zeilboot koekoek vuurtoren lantaarn')).toMatchObject({
      fout: { id: 'opslag-mislukt' },
    })
    kluis.sluit()
    const later = await anderTabblad(omgeving)
    goed(await later.lees('a'))
    later.sluit()
  })
})

describe('what temporary vaults left behind', () => {
  const over = (uren: number) => new Date(Date.UTC(2026, 2, 2, 9 + uren)).toISOString()

  it('is deleted after twelve hours by whatever vault opens next, and not before', async () => {
    const indexedDB = new IDBFactory()
    const { kluis } = await tijdelijk({ indexedDB })
    kluis.sluit()
    const rest = await namen(kluisOmgeving({ indexedDB }))
    expect(rest).toHaveLength(1)
    const opent = async (uren: number) => {
      const blijvend = maakKluis(kluisOmgeving({ indexedDB, nu: () => over(uren), locks: webslot() }))
      await blijvend.stand()
      blijvend.sluit()
      return namen(kluisOmgeving({ indexedDB }))
    }
    expect(await opent(11)).toEqual(expect.arrayContaining(rest))
    expect(await opent(13)).toEqual(['weegwijzer-kluis'])
  })

  it('stays while a tab has it open', async () => {
    const [indexedDB, locks] = [new IDBFactory(), webslot()]
    const { kluis } = await tijdelijk({ indexedDB, locks })
    await maakKluis(kluisOmgeving({ indexedDB, nu: () => over(13), locks })).stand()
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    kluis.sluit()
  })

  it('stays while a tab that locked it asks for its passphrase', async () => {
    const [indexedDB, slotenBewaarder] = [new IDBFactory(), tabgeheugen()]
    const { kluis } = await tijdelijk({ indexedDB, slotenBewaarder })
    goed(await kluis.maakCasus('a', schakels('1'), projectie))
    kluis.sluit()
    // The worker that had it open went, and its lock with it; the page of the tab loaded again.
    const [locks, gevraagd] = [webslot(), { plaats: 'tijdelijk', indexedDB, slotenBewaarder } as const]
    const later = maakKluis(kluisOmgeving({ ...gevraagd, locks }))
    expect(goed(await later.stand()).soort).toBe('dicht')
    goed(await later.stand())
    expect(locks.gegeven).toHaveLength(1)
    await maakKluis(kluisOmgeving({ indexedDB, nu: () => over(13), locks })).stand()
    goed(await later.ontgrendel(wachtzin))
    expect(goed(await later.lees('a')).schakels).toEqual(schakels('1'))
    later.sluit()
  })
})
