/** What is filled in on a screen, where one screen holds several forms. Each has its words in `casus:klad.deel`. */
const KLADDELEN = [
  'afronden',
  'overslaan',
  'intrekken',
  'bijzonderheid',
  'persoon',
  'compleet',
  'raadpleging',
  'voornemen',
  'gevoerd',
  'overslaan-gesprek',
  'uitstellen',
  'wens',
  'andere-ouder',
  'open',
  'tekstfout',
  'ronde',
  'persoon-afsluiten',
  'voorstel',
  'advies',
  'standpunt',
  'melden',
  'hulp',
  'informeren',
  'melding',
  'terugkoppeling',
  'afspraak',
  'toets',
  'einde',
  'gestopt',
  'raad',
  'comensha',
  'opbergen',
  'kort',
] as const
export type Kladdeel = (typeof KLADDELEN)[number]

/** Which form a draft belongs to: the screen it stands on, the part of that screen, and which one of several. */
export interface Kladplek {
  /** The last part of the path, such as `feit` or `vraag/acuut`. */
  readonly scherm: string
  readonly deel: Kladdeel | null
  readonly sleutel: string
}

/** The name under which a draft is kept: `gesprek#wens`, `hulp#toets afspraak-1`. */
export function kladnaam({ scherm, deel, sleutel }: Kladplek): string {
  return deel === null ? scherm : `${scherm}#${[deel, sleutel].filter(Boolean).join(' ')}`
}

/** Reads such a name back; a part that this version does not know is `null`. */
export function leesKladnaam(naam: string): Kladplek {
  const [scherm, rest] = splitsOp(naam, '#')
  const [deel, sleutel] = splitsOp(rest, ' ')
  const bekend = KLADDELEN.find((een) => een === deel)
  return { scherm, deel: bekend ?? null, sleutel }
}

function splitsOp(tekst: string, teken: string): [string, string] {
  const plek = tekst.indexOf(teken)
  return plek < 0 ? [tekst, ''] : [tekst.slice(0, plek), tekst.slice(plek + 1)]
}
