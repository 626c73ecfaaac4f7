let mag = false

const vraag = (event: BeforeUnloadEvent) => {
  if (!mag) event.preventDefault()
}

/** The app itself leaves (lock, hide, new version): nobody is asked. Call it right before leaving. */
export function laatGaan(): void {
  mag = true
}

/** Whether the browser asks before this tab closes. */
export function vraagBijSluiten(nodig: boolean): void {
  if (nodig) window.addEventListener('beforeunload', vraag)
  else window.removeEventListener('beforeunload', vraag)
}
