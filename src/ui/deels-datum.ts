/** A date as far as it is known: `2026-11-18`, `2026-11`, `2026`, or `onbekend`. */
export interface DatumDelen {
  dag: string
  maand: string
  jaar: string
}

export const DATUMFOUTEN = [
  'jaar-ontbreekt',
  'jaar-vier-cijfers',
  'maand-ontbreekt',
  'maand-onbegrepen',
  'dag-onbegrepen',
  'dag-bestaat-niet',
  'te-vroeg',
  'te-laat',
] as const
export type DeelsDatumFout = (typeof DATUMFOUTEN)[number]

export type DeelsDatumUitkomst =
  | { soort: 'leeg'; waarde: '' }
  | { soort: 'goed'; waarde: string }
  /** `delen`: what was typed so far, where whoever keeps half a date wants it back. */
  | { soort: 'fout'; waarde: ''; fout: DeelsDatumFout; delen?: DatumDelen }

export interface DatumGrenzen {
  /** ISO day; a partial date is only refused when all of it falls outside. */
  vanaf?: string | undefined
  tot?: string | undefined
}

export function leesDeelsDatum(delen: DatumDelen, { vanaf = '1900', tot }: DatumGrenzen = {}): DeelsDatumUitkomst {
  const [dagTekst, maandTekst, jaarTekst] = [delen.dag.trim(), delen.maand.trim(), delen.jaar.trim()]
  if (dagTekst === '' && maandTekst === '' && jaarTekst === '') return { soort: 'leeg', waarde: '' }
  if (jaarTekst === '') return mis('jaar-ontbreekt')
  if (!/^\d{4}$/.test(jaarTekst)) return mis('jaar-vier-cijfers')
  if (dagTekst !== '' && maandTekst === '') return mis('maand-ontbreekt')
  const maand = maandTekst === '' ? undefined : leesMaand(maandTekst)
  if (maandTekst !== '' && maand === undefined) return mis('maand-onbegrepen')
  if (!/^\d{0,2}$/.test(dagTekst)) return mis('dag-onbegrepen')
  if (dagTekst !== '' && !bestaatDag(Number(jaarTekst), maand ?? 0, Number(dagTekst))) return mis('dag-bestaat-niet')
  const waarde = [jaarTekst, maand, dagTekst]
    .filter((deel) => deel !== undefined && deel !== '')
    .map((deel) => String(deel).padStart(2, '0'))
    .join('-')
  if (waarde < vanaf.slice(0, waarde.length)) return mis('te-vroeg')
  if (tot !== undefined && waarde > tot.slice(0, waarde.length)) return mis('te-laat')
  return { soort: 'goed', waarde }
}

export function splitsDeelsDatum(waarde: string): DatumDelen {
  const [jaar = '', maand = '', dag = ''] = waarde === 'onbekend' ? [] : waarde.split('-')
  return { dag: zonderNul(dag), maand: zonderNul(maand), jaar }
}

/** "18-11-2026", "18 nov 2026" or "2026-11-18", typed or pasted whole into the first field. */
export function splitsHeleDatum(tekst: string): DatumDelen | undefined {
  const hele = /^\s*(\d{1,2})[-/. ]+(\d{1,2}|\p{L}+\.?)[-/. ]+(\d{4})\s*$/u.exec(tekst)
  if (hele) return { dag: hele[1] ?? '', maand: hele[2] ?? '', jaar: hele[3] ?? '' }
  return /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(tekst) ? splitsDeelsDatum(tekst.trim()) : undefined
}

const maanden = [
  ['jan', 'januari', 'january'],
  ['feb', 'febr', 'februari', 'february'],
  ['mrt', 'mar', 'maart', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]

function leesMaand(tekst: string): number | undefined {
  if (/^\d{1,2}$/.test(tekst)) return Number(tekst) >= 1 && Number(tekst) <= 12 ? Number(tekst) : undefined
  const plaats = maanden.findIndex((namen) => namen.includes(tekst.toLowerCase().replace(/\.$/, '')))
  return plaats < 0 ? undefined : plaats + 1
}

function bestaatDag(jaar: number, maand: number, dag: number): boolean {
  return dag >= 1 && dag <= new Date(Date.UTC(jaar, maand, 0)).getUTCDate()
}

function zonderNul(deel: string): string {
  return deel.replace(/^0/, '')
}

function mis(fout: DeelsDatumFout): DeelsDatumUitkomst {
  return { soort: 'fout', waarde: '', fout }
}
