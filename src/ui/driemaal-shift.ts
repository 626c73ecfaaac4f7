const binnen = 1500

/** Calls back after Shift ×3 within 1.5 seconds with no other key between. Returns how to stop listening. */
export function driemaalShift(doel: Window, terug: () => void): () => void {
  let keren: number[] = []
  const druk = (event: KeyboardEvent) => {
    if (event.repeat) return
    keren = event.key === 'Shift' ? [...keren.slice(-2), event.timeStamp] : []
    const [eerste, , derde] = keren
    if (eerste === undefined || derde === undefined || derde - eerste > binnen) return
    keren = []
    terug()
  }
  doel.addEventListener('keydown', druk, { capture: true })
  return () => doel.removeEventListener('keydown', druk, { capture: true })
}
