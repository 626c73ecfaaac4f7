import { type Bezwaar, leesGebeurtenis } from '../../../machines/index'
import { dichtstbij } from './dichtstbij'
import { kernzin } from './kernzin'
import { GEBEURTENISNAMEN } from './namen'
import type { Probleem } from './probleem'
import { REMEDIES } from './remedies'
import { VERWACHT, ZINNEN } from './zinnen'

/** One line for one problem: the file, the entry, what is wrong, what was expected, and what to do. */
export function melding(bestand: string | null, probleem: Probleem): string {
  const waarden = metWoorden(probleem)
  const remedie = REMEDIES[probleem.id] ?? REMEDIES[algemeen(probleem.id)] ?? ''
  const zin = `${zinVan(probleem.id)} ${remedie}`.trim()
  const gevuld = zin.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, (_heel, naam: string) => kort(waarden[naam] ?? '?'))
  return [...(bestand === null ? [] : [plaats(bestand, probleem)]), gevuld].join(': ').replaceAll(/\s+/g, ' ')
}

function zinVan(id: string): string {
  return ZINNEN[id] ?? kernzin(id) ?? ZINNEN[algemeen(id)] ?? `Er klopt iets niet (${id}).`
}

/** What holds for every fault of YAML that has no sentence of its own. */
function algemeen(id: string): string {
  return id.startsWith('yaml-') ? 'yaml' : id
}

function plaats(bestand: string, { nr, gebeurtenis, regel }: Probleem): string {
  if (nr === undefined) return bestand
  const naam = gebeurtenis === undefined ? '' : ` "${gebeurtenis.slice(0, 60)}"`
  return `${bestand}, gebeurtenis ${nr}${naam}${regel === undefined ? '' : ` (regel ${regel})`}`
}

function metWoorden({ id, waarden, gebeurtenis }: Probleem): Readonly<Record<string, string>> {
  const veld = waarden['veld'] ?? ''
  if (id === 'gebeurtenis-onbekend') return { ...waarden, suggestie: naamSuggestie(waarden['gebeurtenis'] ?? '') }
  if (id === 'veld-onbekend') return { ...waarden, suggestie: veldSuggestie(gebeurtenis, veld) }
  if (id === 'veld-ontbreekt') return { ...waarden, verwacht: verwachting(verwachtBij(gebeurtenis, veld)) }
  return id === 'veld-onjuist' ? { ...waarden, ...onjuist(waarden) } : waarden
}

function onjuist({ verwacht = '', gekregen = '' }: Probleem['waarden']): Probleem['waarden'] {
  const kaal = /^(-?[\d.]+|true|false)$/.test(gekregen) && verwacht.includes('string')
  const suggestie = kaal ? 'Zet de waarde tussen aanhalingstekens.' : 'Verbeter het.'
  const hoeveel = { leeg: 'niets', 'te-lang': `${gekregen} tekens` }[verwacht]
  return { verwacht: verwachting(verwacht), gekregen: hoeveel ?? gekregen, suggestie }
}

function naamSuggestie(naam: string): string {
  const bedoeld = dichtstbij(naam, GEBEURTENISNAMEN)
  return bedoeld ? `Bedoel je "${bedoeld}"?` : `Bekend zijn: ${GEBEURTENISNAMEN.join(', ')}.`
}

function veldSuggestie(type: string | undefined, veld: string): string {
  if (/\s/.test(veld)) return 'Zet een tekst met een komma tussen aanhalingstekens.'
  const verplicht = bezwarenVan({ type }).map(({ waarden }) => waarden['veld'] ?? '')
  const bedoeld = dichtstbij(veld, verplicht)
  return bedoeld
    ? `Bedoel je ${bedoeld}?`
    : 'Haal het weg of verbeter de naam; een tekst met een komma staat tussen aanhalingstekens.'
}

/** What the schema says of the field when it is there with an empty text in it. */
function verwachtBij(type: string | undefined, veld: string): string {
  const bezwaar = bezwarenVan({ type, [veld]: '' }).find(({ waarden }) => waarden['veld'] === veld)
  const verwacht = bezwaar?.waarden['verwacht'] ?? 'string'
  return verwacht === 'leeg' ? 'string' : verwacht
}

function bezwarenVan(ruw: unknown): readonly Bezwaar[] {
  const gelezen = leesGebeurtenis(ruw)
  return 'bezwaren' in gelezen ? gelezen.bezwaren : []
}

/** `("ja" | "nee")` becomes `"ja" of "nee"`; a known word is put in Dutch. */
function verwachting(schema: string): string {
  const woorden = schema
    .replaceAll(/^\(|\)$/g, '')
    .split(' | ')
    .map((keuze) => VERWACHT[keuze] ?? keuze)
  return woorden.length > 1 ? `${woorden.slice(0, -1).join(', ')} of ${woorden.at(-1)}` : (woorden[0] ?? schema)
}

function kort(tekst: string): string {
  return tekst.length > 400 ? `${tekst.slice(0, 400)}…` : tekst
}
