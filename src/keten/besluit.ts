import type { Casus, GebeurtenisVan } from '../../machines'

type Genomen = GebeurtenisVan<'melden besloten' | 'hulp besloten'> & { readonly nr: number }

/** The two decisions as they stand, and every entry in which one was taken. */
export interface Besluit {
  readonly melden: Casus['snapshot']['context']['meldbesluit']
  readonly hulp: Casus['snapshot']['context']['hulpbesluit']
  readonly teHerzien: boolean
  readonly genomen: readonly Genomen[]
}

export function besluitVan({ regels, snapshot: { context } }: Casus): Besluit {
  return {
    melden: context.meldbesluit,
    hulp: context.hulpbesluit,
    teHerzien: context.teHerzien,
    genomen: regels.flatMap(({ nr, gebeurtenis }) =>
      gebeurtenis.type === 'melden besloten' || gebeurtenis.type === 'hulp besloten' ? [{ nr, ...gebeurtenis }] : [],
    ),
  }
}
