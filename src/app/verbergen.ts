/** Leaves for the neutral page at once, without a way back by the browser's button. */
export function verberg(): void {
  window.location.replace(new URL('neutraal.html', document.baseURI).href)
}
