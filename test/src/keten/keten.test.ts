import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { controleerKeten } from '../../../src/keten/controleer-keten'
import { regelDigest } from '../../../src/keten/digest'
import { kopVan, type Schakel, schakel } from '../../../src/keten/schakel'
import { feit, geopend, regelsVan, schakelsVan } from './voorbeeld'

let keten: readonly Schakel[]
beforeAll(async () => {
  keten = await schakelsVan(
    regelsVan([geopend, ...Array.from({ length: 11 }, (_, i) => feit(`feit-${i}`, `Nr ${i} 😀`))]),
  )
})

const bevindingen = async (regels: readonly Schakel[], kop = kopVan(keten)) =>
  (await controleerKeten(regels, kop)).map(({ id, waarden }) => [id, ...Object.values(waarden)].join(' '))

const met = (plaats: number, deel: Partial<Schakel>) =>
  keten.map((regel, i) => (i === plaats ? { ...regel, ...deel } : regel))
const plaats = fc.nat({ max: 11 })

/** The entry with another text, and a digest that fits it: what someone does who knows how the chain is made. */
const herschreven = async (nr: number, van: string, naar: string) => {
  const tekst = keten[nr - 1]?.tekst.replace(van, naar) ?? ''
  return met(nr - 1, { tekst, digest: await regelDigest(tekst) })
}

describe('a chain', () => {
  it('that nobody touched is whole', async () => {
    expect(await bevindingen(keten)).toEqual([])
    expect(await controleerKeten([])).toEqual([])
  })

  it('names the entry of which any one character was changed', async () => {
    await fc.assert(
      fc.asyncProperty(plaats, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), async (i, waar, teken) => {
        const tekst = keten[i]?.tekst ?? ''
        const j = waar % tekst.length
        fc.pre(tekst[j] !== teken)
        const anders = tekst.slice(0, j) + teken + tekst.slice(j + 1)
        expect(await bevindingen(met(i, { tekst: anders }))).toEqual([`regel-gewijzigd ${i + 1}`])
      }),
      { numRuns: 400 },
    )
  })

  it('names the entry of which any one character of the digest was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        plaats,
        fc.nat({ max: 63 }),
        fc.constantFrom(...Array.from('0123456789abcdefABCDEF x')),
        async (i, j, teken) => {
          const digest = keten[i]?.digest ?? ''
          fc.pre(digest[j] !== teken)
          const anders = digest.slice(0, j) + teken + digest.slice(j + 1)
          expect(await bevindingen(met(i, { digest: anders }))).toEqual([`regel-gewijzigd ${i + 1}`])
        },
      ),
    )
  })

  it('names an entry that was rewritten together with its digest', async () => {
    expect(await bevindingen(await herschreven(5, 'Nr 3', 'Nr 9'))).toEqual(['regel-gewijzigd 5'])
    expect(await bevindingen(await herschreven(1, 'Blauwe', 'Rode'))).toEqual(['regel-gewijzigd 1'])
    expect(await bevindingen(await herschreven(5, '"prev":"', '"prev":"0'))).toEqual(['regel-onleesbaar 5'])
    expect(await bevindingen(await herschreven(12, 'Nr 10', 'Nr 99'))).toEqual(['kop-klopt-niet 12'])
  })

  it('names an entry that is gone, wherever it stood', async () => {
    await fc.assert(
      fc.asyncProperty(plaats, async (i) => {
        expect(await bevindingen(keten.toSpliced(i, 1))).toEqual([`regel-ontbreekt ${i + 1}`])
      }),
    )
    expect(await bevindingen(keten.toSpliced(3, 4))).toEqual(['regels-ontbreken 4 7'])
    expect(await bevindingen([])).toEqual(['regels-ontbreken 1 12'])
  })

  it('names both entries that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(plaats, plaats, async (i, j) => {
        fc.pre(i < j)
        const regels = keten.map((regel, k) => (k === i ? keten[j] : k === j ? keten[i] : regel) ?? regel)
        expect(await bevindingen(regels)).toEqual([`regel-verplaatst ${i + 1}`, `regel-verplaatst ${j + 1}`])
      }),
    )
  })

  it('names only the entry that was moved further away', async () => {
    const [zevende] = keten.slice(6, 7)
    if (!zevende) throw new Error('geen regel')
    expect(await bevindingen(keten.toSpliced(6, 1).toSpliced(1, 0, zevende))).toEqual(['regel-verplaatst 7'])
  })

  it('names an entry that was added twice, wherever the copy stands', async () => {
    await fc.assert(
      fc.asyncProperty(plaats, fc.nat({ max: 12 }), async (i, j) => {
        const regels = keten.toSpliced(j, 0, ...keten.slice(i, i + 1))
        expect(await bevindingen(regels)).toEqual([`regel-dubbel ${i + 1} 2`])
      }),
    )
  })

  it('names an entry that was put after the end', async () => {
    const extra = await schakel(keten.at(-1), {
      nr: 13,
      vastgelegd: '2026-03-03T09:00:00.000Z',
      gebeurtenis: feit('extra', 'x'),
    })
    expect(await bevindingen([...keten, extra])).toEqual(['regel-toegevoegd 13'])
  })

  it('names an entry of a version that it does not know', async () => {
    const regels = await herschreven(12, '"v":1', '"v":2')
    expect(await bevindingen(regels, kopVan(regels))).toEqual(['regel-versie-onbekend 12 2'])
  })

  it('collects everything that is wrong, in order', async () => {
    const regels = met(8, { tekst: 'weg' }).toSpliced(3, 1)
    expect(await bevindingen(regels)).toEqual(['regel-ontbreekt 4', 'regel-gewijzigd 9'])
  })

  it('does not take half an emoji for a whole one', async () => {
    const tekst = (keten[4]?.tekst ?? '').replace('😀', '\ufffd')
    const regels = met(4, { tekst, digest: await regelDigest(tekst) })
    const half = met(4, { tekst: tekst.replace('\ufffd', '\ud83d'), digest: regels[4]?.digest ?? '' })
    expect(await bevindingen(half, kopVan(regels))).toEqual(['regel-gewijzigd 5'])
  })

  it.each(['', '{}', '[]', 'null', '{"v":1}', '{"v":1,"nr":1,"nr":1}', '['.repeat(1000), '\ud800'])(
    'never throws on an entry such as %s',
    async (tekst) => {
      const digest = await regelDigest(tekst)
      expect(await controleerKeten([{ tekst, digest }])).toHaveLength(1)
      expect(await controleerKeten([{ tekst, digest }], { aantal: 1e9, digest })).not.toHaveLength(0)
    },
  )
})
