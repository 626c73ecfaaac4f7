import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesPakket } from '../../../src/keten/pakket-lezen'
import { pakketNaam } from '../../../src/keten/pakket-naam'
import { feit, gebeurtenissen, geopend, kern, pakketVan, regelsVan, schakelsVan } from './voorbeeld'

const gelezen = async (tekst: string) => {
  const uitkomst = await leesPakket(tekst, await kern())
  if (!('goed' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
  return uitkomst.goed
}

describe('a package', () => {
  it('says what it is, under which kader, what came out and what it does not prove', async () => {
    const { tekst } = await pakketVan()
    expect(JSON.parse(tekst)).toMatchObject({
      formaat: 'weegwijzer-casus',
      v: 1,
      app: { naam: 'weegwijzer', versie: '0.1.0' },
      kader: { id: 'generiek', versie: '2019-01', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      teksten: { taal: 'nl' },
      kop: { aantal: 7 },
      oordeel: { melden: 'nodig', redenen: [{ vraag: 'vermoeden' }, { vraag: 'structureel', nr: 7 }] },
      besluit: { melden: null, hulp: null, genomen: [] },
      afwijkingen: [{ nr: 6, soort: 'gemeld-voor-verplichting', reden: 'Het kon niet wachten.' }],
      uitleg: { nl: expect.stringContaining('bewijst niet'), en: expect.stringContaining('does not prove') },
    })
  })

  it('opens elsewhere to the same casus, with nothing to remark', async () => {
    const { casus, schakels, bevindingen, kop } = await gelezen((await pakketVan()).tekst)
    expect(bevindingen).toEqual([])
    expect(casus.regels).toEqual(regelsVan())
    expect(schakels).toEqual(await schakelsVan())
    expect(kop).toEqual({ aantal: 7, digest: schakels.at(-1)?.digest })
  })

  it('holds a taken decision with who took it', async () => {
    const besluit = {
      type: 'melden besloten',
      op: '2026-03-02',
      besluit: 'melden',
      beslisser: 'directeur',
      motivering: 'Structureel onveilig.',
    } as const
    const collega = {
      type: 'raadpleging gehouden',
      op: '2026-03-02',
      id: 'a',
      met: 'collega',
      advies: 'Meld.',
    } as const
    const { goed } = (await kern()).leesGebeurtenis(collega) as { goed: (typeof gebeurtenissen)[number] }
    const { tekst } = await pakketVan(regelsVan([...gebeurtenissen, goed, besluit]))
    expect(JSON.parse(tekst)).toMatchObject({
      besluit: { melden: 'melden', genomen: [{ nr: 9, beslisser: 'directeur' }] },
    })
    expect((await gelezen(tekst)).bevindingen).toEqual([])
  })

  it('is the same file for the same input', async () => {
    expect(await pakketVan()).toEqual(await pakketVan())
  })

  it('brings every text back to the byte', async () => {
    const lang = 'שלום ‮مرحبا‬ 👨‍👩‍👧 \u0000\t"\\ '.repeat(700).padEnd(19_999, '😀').padStart(20_000, 'x')
    const heen = regelsVan([geopend, feit('lang', lang), feit('enkel', 'é'), feit('half', 'een half teken: \ud83d')])
    const { casus, schakels } = await gelezen((await pakketVan(heen)).tekst)
    expect(schakels).toEqual(await schakelsVan(heen))
    expect(casus.regels).toEqual(heen)
  })

  it('gives back any log that can be recorded', async () => {
    const tekst = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 50 })
      .filter((t) => t.trim() === t && t.length > 0)
    await fc.assert(
      fc.asyncProperty(fc.array(tekst, { maxLength: 8 }), async (teksten) => {
        const heen = regelsVan([geopend, ...teksten.map((wat, i) => feit(`f-${i}`, wat))])
        const { casus, bevindingen } = await gelezen((await pakketVan(heen)).tekst)
        expect({ regels: casus.regels, bevindingen }).toEqual({ regels: heen, bevindingen: [] })
      }),
      { numRuns: 40 },
    )
  })

  it('may begin with the mark that some editors add', async () => {
    expect((await gelezen(`\uFEFF${(await pakketVan()).tekst}`)).bevindingen).toEqual([])
  })

  it.each([
    ['Blauwe Vos', 'casus-blauwe-vos-2026-03-02.json'],
    ['  Şule / Łukasz: é!  ', 'casus-sule-ukasz-e-2026-03-02.json'],
    ['../../etc/passwd', 'casus-etc-passwd-2026-03-02.json'],
    ['שלום 😀', 'casus-2026-03-02.json'],
    ['x'.repeat(200), `casus-${'x'.repeat(40)}-2026-03-02.json`],
  ])('of %s has a plain name', (codenaam, naam) => {
    expect(pakketNaam(codenaam, '2026-03-02T10:00:00.000Z')).toBe(naam)
  })
})
