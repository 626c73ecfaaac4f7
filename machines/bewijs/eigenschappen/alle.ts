import type { Eigenschap } from '../eigenschap'
import { afwijken } from './afwijken'
import { beslistNiets } from './beslist-niets'
import { besluiten } from './besluiten'
import { bijzonderheden } from './bijzonderheden'
import { chart } from './chart'
import { checks } from './checks'
import { contactEigenschappen } from './contact'
import { daarna } from './daarna'
import { geheel } from './geheel'
import { mensen } from './mensen'
import { organisatie } from './organisatie'
import { signalen } from './signalen'
import { sporen } from './sporen'
import { toets } from './toets'
import { weging } from './weging'

/** Everything that is proved of the chart: promises 1–14 of `design.md` §4, and what the chart itself must keep. */
export const EIGENSCHAPPEN: readonly Eigenschap[] = [
  ...chart,
  ...weging,
  ...besluiten,
  ...afwijken,
  ...contactEigenschappen,
  ...bijzonderheden,
  ...beslistNiets,
  ...checks,
  ...organisatie,
  ...mensen,
  ...signalen,
  ...toets,
  ...daarna,
  ...geheel,
  ...sporen,
]
