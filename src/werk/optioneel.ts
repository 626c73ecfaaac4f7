/** An optional text: left out when nothing was typed. */
export function optioneel<Veld extends string>(veld: Veld, tekst: string): { readonly [V in Veld]?: string } {
  return tekst.trim() === '' ? {} : ({ [veld]: tekst } as { [V in Veld]?: string })
}
