/** Today in the calendar of this device, JJJJ-MM-DD. */
export function vandaag(): string {
  const nu = new Date()
  const twee = (getal: number) => String(getal).padStart(2, '0')
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`
}

/** This moment, ISO 8601 in UTC: when a line is recorded. */
export function nu(): string {
  return new Date().toISOString()
}
