/** The ids that describe a field: its hint, then its error. */
export function beschrevenDoor(id: string, hint: unknown, fout: unknown): string | undefined {
  const ids = [hint ? `${id}-hint` : '', fout ? `${id}-fout` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
