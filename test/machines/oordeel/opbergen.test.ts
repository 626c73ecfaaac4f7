import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opbergstand } from '../../../machines/index'
import { Casusbouwer } from '../../bouwers/casus'

const berg = (casus: Casusbouwer, op: string, waar = 'het dossier') => casus.leg('uitvoer opgeborgen', { op, waar })
const stand = ({ casus }: Casusbouwer) => opbergstand(casus.regels)

async function besloten(): Promise<Casusbouwer> {
  const casus = (await Casusbouwer.open('onderwijs')).kind('Wilg').raadpleging('collega')
  return casus.antwoord('vermoeden', 'ja').antwoord('structureel', 'ja').meldbesluit('melden')
}

describe('Wat is opgeborgen', () => {
  it('bevat alle regels die er toen waren, en dat telt niemand zelf', async () => {
    const casus = await besloten()
    const aantal = casus.casus.regels.length
    expect(stand(berg(casus, '2026-03-03', 'kast 4')).laatste).toEqual({
      op: '2026-03-03',
      waar: 'kast 4',
      tot: aantal,
    })
  })

  it('is volledig tot er iets bij komt, ook als daar geen nieuwe uitvoer voor nodig is', async () => {
    const casus = berg(await besloten(), '2026-03-03')
    expect(stand(casus)).toMatchObject({ volledigOp: '2026-03-03', nogNa: null })
    expect(stand(casus.feit())).toMatchObject({ volledigOp: null, nogNa: null })
    expect(stand(berg(casus, '2026-03-02'))).toMatchObject({ volledigOp: '2026-03-02' })
  })

  it('is niets zolang niemand het vastlegde', async () => {
    expect(stand(await Casusbouwer.open('onderwijs'))).toEqual({ laatste: null, volledigOp: null, nogNa: null })
  })

  it('bevat geen besluit van een latere dag', async () => {
    const casus = berg(await besloten(), '2026-03-01')
    expect(stand(casus)).toMatchObject({ volledigOp: null, nogNa: 'besluit' })
  })

  it('houdt nooit een handeling tegen, in welke volgorde er ook wordt opgeborgen en besloten', async () => {
    const daad = fc.constantFrom('opbergen', 'besluit', 'feit')
    await fc.assert(
      fc.asyncProperty(fc.array(daad, { maxLength: 12 }), async (daden) => {
        const [met, zonder] = [await besloten(), await besloten()]
        let open: 'besluit' | null = 'besluit'
        for (const wat of daden) {
          if (wat === 'besluit') for (const casus of [met, zonder]) casus.meldbesluit('melden')
          if (wat === 'feit') for (const casus of [met, zonder]) casus.feit()
          if (wat === 'opbergen') berg(met, '2026-03-02')
          open = wat === 'opbergen' ? null : wat === 'besluit' ? 'besluit' : open
          expect(stand(met).nogNa).toBe(open)
          expect(met.oordeel.ontbreekt.some(({ id }) => id === 'uitvoer-opbergen')).toBe(open !== null)
          expect(met.oordeel.blokkades).toEqual(zonder.oordeel.blokkades)
          expect(met.casus.snapshot.value).toEqual(zonder.casus.snapshot.value)
        }
      }),
      { numRuns: 40 },
    )
  })
})
