import { describe, expect, it } from 'vitest'
import { alleKaders } from '../machines/kaders'
import { spreiding, verhouding } from './meten'
import { reducer } from './reducer'
import { getal, tijd } from './tabel'
import { verschillen, wandelingen } from './wandeling'
import { weegwijzer } from './weegwijzer'

const kaders = (await alleKaders()).filter(({ kader }) => kader === 'generiek' || kader === 'onderwijs')

describe('the speed comparison', () => {
  it.each(kaders)('has the statechart and the reducer end every walk through $kader as loop does', async (kader) => {
    const alle = wandelingen(kader)
    expect(alle.length).toBeGreaterThan(100)
    expect(await verschillen(weegwijzer(kader), alle)).toEqual([])
    expect(await verschillen(reducer(kader), alle)).toEqual([])
  })

  it.each(kaders)('catches an engine that ends one walk through $kader otherwise', async (kader) => {
    const eerlijk = reducer(kader)
    const vals: typeof eerlijk = async (antwoorden) => {
      const afloop = await eerlijk(antwoorden)
      return antwoorden['vermoeden'] === 'nee' ? { ...afloop, melden: 'onbekend' } : afloop
    }
    expect(await verschillen(vals, wandelingen(kader))).toEqual([
      'vermoeden → afsluiten (melden onbekend, hulp niet-nodig) in plaats van vermoeden → afsluiten (melden niet-nodig, hulp niet-nodig)',
    ])
  })

  it('takes the middle of the rounds, and compares round by round', () => {
    expect(spreiding([4, 1, 3, 2])).toEqual({ mediaan: 2.5, laagste: 1, hoogste: 4 })
    expect(verhouding([10, 40, 90], [1, 2, 3])).toEqual({ mediaan: 20, laagste: 10, hoogste: 30 })
  })

  it('writes numbers and times as a Dutch reader expects', () => {
    expect([getal(0.0153), getal(6.4), getal(2487)]).toEqual(['0,0153', '6,40', '2.490'])
    expect([tijd(0.0049), tijd(18.3), tijd(25_100)]).toEqual(['4,90 µs', '18,3 ms', '25,1 s'])
  })
})
