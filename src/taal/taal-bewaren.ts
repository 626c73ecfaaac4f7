const SLEUTEL = 'weegwijzer.taal'

/** Storage may be absent or forbidden; the language is then simply asked again. */
export function bewaardeTaal(): string | null {
  try {
    return localStorage.getItem(SLEUTEL)
  } catch {
    return null
  }
}

export function bewaarTaal(code: string): void {
  try {
    localStorage.setItem(SLEUTEL, code)
  } catch {
    // The choice holds until this window is closed.
  }
}
