const SLEUTEL = 'weegwijzer.verborgen'

/** Remembers in this window that it was hidden. */
export function onthoudVerborgen(): void {
  try {
    sessionStorage.setItem(SLEUTEL, 'ja')
  } catch {
    // Without storage only the page that was left is out of reach.
  }
}

/** Whether this window was hidden and came here by Back, Forward or reload. Who opens the app anew wants to see it. */
export function isVerborgen(): boolean {
  try {
    const [gang] = performance.getEntriesByType('navigation')
    if (gang instanceof PerformanceNavigationTiming && gang.type === 'navigate') sessionStorage.removeItem(SLEUTEL)
    return sessionStorage.getItem(SLEUTEL) !== null
  } catch {
    return false
  }
}
