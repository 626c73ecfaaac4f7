/**
 * Keeps the browser from holding on to this page after it left: such a copy keeps its process, and all that was read in
 * it. A page without `no-store` is kept by every browser, and Chromium keeps some with it too, unless the page itself
 * asked for something that says `no-store`, or listens to `unload`. Both are done: measured each on its own
 * (docs/beslissingen/0028-vergrendelen-is-weggaan.md). Returns how to stop.
 */
export function geenKopie(venster: Window, vraag: (adres: string) => Promise<unknown>): () => void {
  const blijfNiet = () => undefined
  venster.addEventListener('unload', blijfNiet)
  void vraag(new URL('neutraal.html', venster.document.baseURI).href).catch(() => undefined)
  return () => venster.removeEventListener('unload', blijfNiet)
}
