import { huidigeTaal } from '../taal/taal'

/** Writes an ISO moment in the time of this device: "18 november 2026 om 09:05". */
export function useMomentwoord(): (moment: string) => string {
  const taal = huidigeTaal() === 'en' ? 'en-GB' : 'nl-NL'
  return (moment) => {
    const tijd = Date.parse(moment)
    if (Number.isNaN(tijd)) return moment
    return new Intl.DateTimeFormat(taal, { dateStyle: 'long', timeStyle: 'short' }).format(tijd)
  }
}
