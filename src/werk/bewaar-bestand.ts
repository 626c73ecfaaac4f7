/** Long enough for every browser to have begun saving. */
const WACHT = 30_000

export interface TeBewaren {
  readonly naam: string
  readonly inhoud: string | Uint8Array<ArrayBuffer>
  /** The media type. */
  readonly soort: string
}

/** Hands something to the browser as a file to save. The address of it is withdrawn again. */
export function bewaarBestand({ naam, inhoud, soort }: TeBewaren): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: soort }))
  const anker = document.createElement('a')
  anker.href = adres
  anker.download = naam
  anker.click()
  setTimeout(() => URL.revokeObjectURL(adres), WACHT)
}
