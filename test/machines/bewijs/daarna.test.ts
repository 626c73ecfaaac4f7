import { describe } from 'vitest'
import { bewijsDelen } from './bewijs-delen'
import { DELEN } from './delen'

describe('De casus na de besluiten, op de geprojecteerde weging', () => {
  bewijsDelen(DELEN.daarna)
})
