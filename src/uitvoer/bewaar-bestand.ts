/** Long enough for every browser to have begun saving. */
const WACHT = 30_000

/** Hands a text to the browser as a file to save. The address of it is withdrawn again. */
export function bewaarBestand({ naam, tekst }: { readonly naam: string; readonly tekst: string }): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: 'application/json' }))
  const anker = document.createElement('a')
  anker.href = adres
  anker.download = naam
  anker.click()
  setTimeout(() => URL.revokeObjectURL(adres), WACHT)
}
