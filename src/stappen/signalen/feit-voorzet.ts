/** What the form of a feit starts with when another screen leads to it. */
export interface FeitVoorzet {
  readonly tekst: string
  readonly richting: 'zorg' | 'beschermend'
  /** The signal of the list that led to it. */
  readonly signaal?: string
}

export const GEEN_VOORZET: Required<FeitVoorzet> = { tekst: '', richting: 'zorg', signaal: '' }

/** In memory only, so that nothing of a casus stands in an address. */
let voorzet: FeitVoorzet | null = null

export function zetVoorzet(nieuw: FeitVoorzet): void {
  voorzet = nieuw
}

export function leesVoorzet(): FeitVoorzet | null {
  return voorzet
}

export function wisVoorzet(): void {
  voorzet = null
}
