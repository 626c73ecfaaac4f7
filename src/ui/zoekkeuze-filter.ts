export interface Zoekoptie {
  waarde: string
  label: string
  hint?: string | undefined
  /** Other names by which someone may look for it. */
  zoekwoorden?: readonly string[] | undefined
}

export interface Zoekgroep {
  id: string
  titel: string
  opties: readonly Zoekoptie[]
}

/** Every typed word must occur, in any order, whatever the accents. A group whose title matches shows all its options. */
export function filterGroepen(groepen: readonly Zoekgroep[], zoek: string): Zoekgroep[] {
  const woorden = kaal(zoek).split(/\s+/).filter(Boolean)
  return groepen
    .map((groep) => ({
      ...groep,
      opties: groep.opties.filter((optie) => past(`${groep.titel} ${tekst(optie)}`, woorden)),
    }))
    .filter((groep) => groep.opties.length > 0)
}

function tekst({ label, hint = '', zoekwoorden = [] }: Zoekoptie): string {
  return [label, hint, ...zoekwoorden].join(' ')
}

function past(inhoud: string, woorden: readonly string[]): boolean {
  const doorzocht = kaal(inhoud)
  return woorden.every((woord) => doorzocht.includes(woord))
}

function kaal(woorden: string): string {
  return woorden.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
