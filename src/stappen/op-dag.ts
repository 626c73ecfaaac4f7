import type { Feit } from '../../machines/index'

/** Oldest first by the day it happened; what has no day stands last, in the order of recording. */
export function opDag(lijst: readonly Feit[]): Feit[] {
  const dag = ({ wanneer }: Feit) => (wanneer === 'onbekend' ? '9999' : wanneer)
  return lijst.toSorted((een, ander) => dag(een).localeCompare(dag(ander)) || een.nr - ander.nr)
}
