import type { HerkomstProps } from '../werk/herkomst'

export type VasteRegel = 'overleg' | 'kader' | 'gevaar' | 'besluiten'

/** What holds in every organisation and cannot be switched off here: law, and what every kader asks. */
export const VASTE_REGELS: readonly (HerkomstProps & { readonly id: VasteRegel })[] = [
  { id: 'overleg', bron: 'besluit-meldcode-2-2-b', grondslag: 'wettelijk' },
  { id: 'kader', bron: 'besluit-meldcode-2-2-d', grondslag: 'wettelijk' },
  { id: 'besluiten', bron: 'besluit-meldcode-2-2-e', grondslag: 'wettelijk' },
  { id: 'gevaar', bron: 'afgeleid-weegwijzer', grondslag: 'advies' },
]
