import { bench, describe } from 'vitest'
import { alleKaders } from '../machines/kaders'
import { meet } from './naspelen'

const [, generiek] = await alleKaders()

/** `npx vitest bench --project kern --run`: prints the ratio of one run; the budget is 45. */
describe('A log of 200 lines', () => {
  bench(
    'replayed by the chart, against the oracle',
    () => {
      if (!generiek) throw new Error('no kader')
      const { regels, naspelen, orakel, verhouding } = meet(generiek)
      process.stdout.write(
        `${regels} regels: ${naspelen.toFixed(2)} ms tegen ${orakel.toFixed(2)} ms, ${verhouding.toFixed(1)} keer\n`,
      )
    },
    { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
  )
})
