import { describe } from 'vitest'
import { bewijsDelen } from './bewijs-delen'
import { DELEN } from './delen'

describe('De casus met bijzonderheden, op de geprojecteerde weging', () => {
  bewijsDelen(DELEN.bijzonderheden)
})
