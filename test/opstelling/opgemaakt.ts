/** JSON as the formatter of the repository writes it: a list of plain values on one line where it fits. */
export const opgemaakt = (waarde: unknown): string => {
  const ruim = JSON.stringify(waarde, null, 2)
  const opEenRegel = (lijst: string, begin: number) => {
    const kort = `[${lijst
      .slice(1, -1)
      .trim()
      .replaceAll(/\s*\n\s*/g, ' ')}]`
    const regel = ruim.slice(ruim.lastIndexOf('\n', begin) + 1, begin) + kort
    return regel.length + 1 <= 120 ? kort : lijst
  }
  return `${ruim.replaceAll(/\[\n[^[\]{}]*\]/g, opEenRegel)}\n`
}
