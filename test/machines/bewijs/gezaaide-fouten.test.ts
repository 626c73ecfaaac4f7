import { describe, expect, it } from 'vitest'
import { bewijs } from '../../../machines/bewijs/bewijs'
import { EIGENSCHAPPEN } from '../../../machines/bewijs/eigenschappen/alle'
import { foutenInDeBijzonderheden } from './fouten-in-de-bijzonderheden'
import { foutenInDeCasus } from './fouten-in-de-casus'
import { foutenInDeChart } from './fouten-in-de-chart'
import { foutenInWegenEnBeslissen } from './fouten-in-wegen-en-beslissen'
import { foutenOpSporen } from './fouten-op-sporen'

const fouten = [
  ...foutenInWegenEnBeslissen,
  ...foutenInDeCasus,
  ...foutenInDeBijzonderheden,
  ...foutenOpSporen,
  ...foutenInDeChart,
]

describe('Een gezaaide fout', () => {
  it.each(fouten)('wordt betrapt: $fout', { timeout: 60_000 }, ({ wereld, zaad, betrapt }) => {
    const { gebroken } = bewijs(wereld, EIGENSCHAPPEN, zaad(wereld.kader), (tot) =>
      tot.some(({ naam }) => naam === betrapt),
    )
    const betrapping = gebroken.find(({ eigenschap }) => eigenschap.naam === betrapt)
    expect(gebroken.map(({ eigenschap }) => eigenschap.naam)).toContain(betrapt)
    expect(betrapping?.getuige.length).toBeGreaterThan(0)
    expect(betrapping?.zin).not.toBe('')
  })

  it('is er voor elke belofte van 1 tot en met 14', () => {
    const perNaam = new Map(EIGENSCHAPPEN.map(({ naam, belofte }) => [naam, belofte]))
    const betrapt = new Set(fouten.map((fout) => perNaam.get(fout.betrapt)))
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 'chart'].filter((belofte) => !betrapt.has(belofte as number)),
    ).toEqual([])
  })
})
