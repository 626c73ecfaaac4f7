import { type GebeurtenisVan, kindcheck, laatste, mantelzorgverleningscheck, type Regel } from '../../../machines/index'

/** The two checks of step 1, by the name that the core and the words give them. */
export const CHECKS = { kindcheck, mantelzorgverleningscheck } as const
export type Checksoort = keyof typeof CHECKS

type Gedaan = GebeurtenisVan<'kindcheck gedaan'> | GebeurtenisVan<'mantelzorgverleningscheck gedaan'>

/** The newest record of a check, or `undefined` while it was not done. */
export function gedaneCheck(regels: readonly Regel[], soort: Checksoort): Gedaan | undefined {
  return soort === 'kindcheck'
    ? laatste(regels, 'kindcheck gedaan')
    : laatste(regels, 'mantelzorgverleningscheck gedaan')
}

/** Where the words for its outcomes stand. */
export const UITKOMSTWOORDEN = {
  kindcheck: 'kindcheckuitkomst',
  mantelzorgverleningscheck: 'mantelzorgcheckuitkomst',
} as const
