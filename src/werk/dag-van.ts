/** The calendar day of an ISO moment on this device, JJJJ-MM-DD. */
export function dagVan(moment: string): string {
  const tijd = new Date(moment)
  const twee = (getal: number) => String(getal).padStart(2, '0')
  return `${tijd.getFullYear()}-${twee(tijd.getMonth() + 1)}-${twee(tijd.getDate())}`
}
