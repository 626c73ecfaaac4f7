/** A part of the report: the lines to show, and what ended otherwise than it should. */
export interface Deel {
  readonly regels: readonly string[]
  readonly fouten: readonly string[]
}

/** How many times longer than the hand-written reducer the statechart may take. */
export const GRENS = 45

export const EIGEN = 'Weegwijzer'
export const REDUCER = 'reducer, met de hand geschreven'
