import { leesGebeurtenis } from '../../../machines/index'
import { dichtstbij } from './dichtstbij'
import { kernzin } from './kernzin'
import { GEBEURTENISNAMEN } from './namen'
import type { Probleem } from './probleem'
import { REMEDIES } from './remedies'
import { VERWACHT, ZINNEN } from './zinnen'

/** One line for one problem: the file, the entry, what is wrong, what was expected, and what to do. */
export function melding(bestand: string | null, probleem: Probleem): string {
  const waarden = metWoorden(probleem)
  const zin =
    ZINNEN[probleem.id] ?? kernzin(probleem.id) ?? (probleem.id.startsWith('yaml-') ? ZINNEN['yaml'] : probleem.id)
  const delen = [vul(zin ?? probleem.id, waarden), vul(REMEDIES[probleem.id] ?? '', waarden)].filter(
    (deel) => deel !== '',
  )
  return [...(bestand === null ? [] : [plaats(bestand, probleem)]), delen.join(' ')].join(': ').replaceAll(/\s+/g, ' ')
}

function plaats(bestand: string, { nr, gebeurtenis, regel }: Probleem): string {
  if (nr === undefined) return bestand
  const naam = gebeurtenis === undefined ? '' : ` "${gebeurtenis.slice(0, 60)}"`
  return `${bestand}, gebeurtenis ${nr}${naam}${regel === undefined ? '' : ` (regel ${regel})`}`
}

function metWoorden(probleem: Probleem): Readonly<Record<string, string>> {
  const { id, waarden, gebeurtenis } = probleem
  if (id === 'gebeurtenis-onbekend') return { ...waarden, suggestie: suggestie(waarden['gebeurtenis'] ?? '') }
  if (id === 'veld-ontbreekt')
    return { ...waarden, verwacht: verwachting(verwachtBij(gebeurtenis, waarden['veld'] ?? '')) }
  if (id === 'veld-onjuist') return { ...waarden, verwacht: verwachting(waarden['verwacht'] ?? '') }
  return waarden
}

function suggestie(naam: string): string {
  const bedoeld = dichtstbij(naam, GEBEURTENISNAMEN)
  return bedoeld ? `Bedoel je "${bedoeld}"?` : `Bekend zijn: ${GEBEURTENISNAMEN.join(', ')}.`
}

/** What the schema says when the field is there with nothing in it. */
function verwachtBij(type: string | undefined, veld: string): string {
  const gelezen = leesGebeurtenis({ type, [veld]: null })
  const bezwaren = 'bezwaren' in gelezen ? gelezen.bezwaren : []
  return bezwaren.find(({ waarden }) => waarden['veld'] === veld)?.waarden['verwacht'] ?? 'een waarde'
}

/** `("ja" | "nee")` becomes `"ja" of "nee"`; a known word is put in Dutch. */
function verwachting(schema: string): string {
  const keuzes = schema.replaceAll(/^\(|\)$/g, '').split(' | ')
  const woorden = keuzes.map((keuze) => VERWACHT[keuze] ?? keuze)
  return woorden.length > 1 ? `${woorden.slice(0, -1).join(', ')} of ${woorden.at(-1)}` : (woorden[0] ?? schema)
}

function vul(zin: string, waarden: Readonly<Record<string, string>>): string {
  return zin.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, (_heel, naam: string) => kort(waarden[naam] ?? '…'))
}

function kort(tekst: string): string {
  return tekst.length > 400 ? `${tekst.slice(0, 400)}…` : tekst
}
