/**
 * Plain data as one fixed text: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON writes
 * them (RFC 8785). What JSON leaves out (`undefined`) is left out here too.
 */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde) ?? 'null'
  const delen = Object.entries(waarde)
    .filter(([, deel]) => deel !== undefined)
    .toSorted(([een], [ander]) => (een < ander ? -1 : 1))
    .map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${canoniek(deel)}`)
  return `{${delen.join(',')}}`
}

/** Whether two values say the same, whatever the order of their keys. */
export function isGelijk(een: unknown, ander: unknown): boolean {
  return canoniek(een) === canoniek(ander)
}
