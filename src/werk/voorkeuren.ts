import { useSyncExternalStore } from 'react'

/** What this device has to know before anything is unlocked. Nothing about a casus; not secret. */
export interface Voorkeuren {
  /** Minutes without a sign of life until the vault locks: 1 to 30. */
  readonly minuten: number
  /** The window says "Werkplan" and shows a neutral icon. */
  readonly neutraal: boolean
}

const SLEUTEL = 'weegwijzer.voorkeuren'
const STANDAARD: Voorkeuren = { minuten: 5, neutraal: false }
const luisteraars = new Set<() => void>()
let tekst: string | null | undefined
let laatste: Voorkeuren = STANDAARD

/** The preferences of this device. What is missing, unreadable or out of bounds counts as the standard. */
export function leesVoorkeuren(): Voorkeuren {
  const nu = bewaard()
  if (nu !== tekst) {
    tekst = nu
    laatste = uit(nu)
  }
  return laatste
}

/** Keeps what changed. Without storage it holds as long as this page. */
export function bewaarVoorkeuren(deel: Partial<Voorkeuren>): void {
  laatste = geldig({ ...leesVoorkeuren(), ...deel })
  tekst = JSON.stringify(laatste)
  try {
    localStorage.setItem(SLEUTEL, tekst)
  } catch {
    tekst = bewaard()
  }
  for (const bij of luisteraars) bij()
}

/** Hears of changes, also from other tabs. Returns how to stop. */
export function luisterVoorkeuren(bij: () => void): () => void {
  luisteraars.add(bij)
  window.addEventListener('storage', bij)
  return () => {
    luisteraars.delete(bij)
    window.removeEventListener('storage', bij)
  }
}

/** The preferences, and how to change one. */
export function useVoorkeuren(): readonly [Voorkeuren, (deel: Partial<Voorkeuren>) => void] {
  return [useSyncExternalStore(luisterVoorkeuren, leesVoorkeuren), bewaarVoorkeuren]
}

function bewaard(): string | null {
  try {
    return localStorage.getItem(SLEUTEL)
  } catch {
    return null
  }
}

function uit(json: string | null): Voorkeuren {
  try {
    return geldig(JSON.parse(json ?? 'null'))
  } catch {
    return STANDAARD
  }
}

function geldig(gegeven: unknown): Voorkeuren {
  if (typeof gegeven !== 'object' || gegeven === null) return STANDAARD
  const { minuten, neutraal } = gegeven as Readonly<Record<keyof Voorkeuren, unknown>>
  return {
    minuten:
      Number.isInteger(minuten) && 1 <= Number(minuten) && Number(minuten) <= 30 ? Number(minuten) : STANDAARD.minuten,
    neutraal: typeof neutraal === 'boolean' ? neutraal : STANDAARD.neutraal,
  }
}
