/** The beginning of a text, for where it only points to it. Never cuts a character in two. */
export function kort(tekst: string, lengte = 80): string {
  const tekens = Array.from(
    tekst
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, lengte * 4),
  )
  return tekens.length > lengte ? `${tekens.slice(0, lengte).join('')}…` : tekens.join('')
}
