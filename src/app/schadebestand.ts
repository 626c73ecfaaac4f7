import type { Casusschade } from './casusschade'

/** Everything that is left of a damaged casus, as it was found, for whoever helps. No text of the casus is in its name. */
export function schadebestand(
  casus: string,
  { er, bevindingen }: Casusschade,
  gemaakt: string,
): { readonly naam: string; readonly tekst: string } {
  const inhoud = {
    soort: 'weegwijzer-beschadigde-casus',
    v: 1,
    gemaakt,
    app: { naam: 'weegwijzer', versie: __APP_VERSIE__ },
    casus,
    casussoort: er.soort,
    kop: er.kop,
    regels: er.schakels.map(({ nr, schakel }) => ({
      nr,
      tekst: schakel?.tekst ?? null,
      digest: schakel?.digest ?? null,
    })),
    bevindingen,
  }
  return { naam: `beschadigde-casus-${gemaakt.slice(0, 10)}.json`, tekst: `${JSON.stringify(inhoud, null, 2)}\n` }
}
