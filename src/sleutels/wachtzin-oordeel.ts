import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import { BEKEND, TOETSEN } from './bekend'

const KORTST = 14
const LANGST = 256
/** So many signs must be left after what everybody guesses first has been taken together. */
const GENOEG = 10

type Soort = 'bekend' | 'reeks' | 'herhaling'
const BEZWAAR: Readonly<Record<Soort, string>> = {
  bekend: 'wachtzin-bekend',
  reeks: 'wachtzin-reeks',
  herhaling: 'wachtzin-herhaling',
}
interface Stuk {
  readonly lengte: number
  readonly soort: Soort
  /** How many signs it is worth to someone who guesses. */
  readonly telt: number
}

/**
 * Whether a passphrase withstands whoever guesses the likely first. Nothing is asked of capitals, digits or signs, and
 * four words of `stelWachtzinVoor` always pass. Errors: `wachtzin-te-kort`, `wachtzin-te-lang`, and when too little is
 * left of it `wachtzin-bekend`, `wachtzin-reeks` or `wachtzin-herhaling`, after what it mostly is.
 */
export function wachtzinOordeel(wachtzin: string): Uitkomst<null> {
  const lengte = Array.from(wachtzin.normalize('NFC')).length
  if (lengte < KORTST) return mislukt(fout('wachtzin-te-kort', { grens: String(KORTST) }))
  if (lengte > LANGST) return mislukt(fout('wachtzin-te-lang', { grens: String(LANGST) }))
  const kaal = zonderOpmaak(wachtzin)
  const zwakst = [weeg(kaal), weeg(zonderCijferschrift(kaal))].reduce((een, ander) =>
    ander.rest < een.rest ? ander : een,
  )
  return zwakst.rest < GENOEG ? mislukt(fout(BEZWAAR[zwakst.soort])) : { goed: null }
}

const zonderOpmaak = (tekst: string) =>
  tekst
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|[\s\-_.,]/gu, '')

const CIJFERSCHRIFT: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const zonderCijferschrift = (tekst: string) =>
  tekst.replaceAll(/[013457@$!]/g, (teken) => CIJFERSCHRIFT[teken] ?? teken)

/** Goes through the text and takes the longest piece that is easy to guess; any other sign counts for itself. */
function weeg(tekst: string): { rest: number; soort: Soort } {
  const lengtes: Record<Soort, number> = { herhaling: 0, reeks: 0, bekend: 0 }
  let rest = 0
  for (let plaats = 0; plaats < tekst.length; ) {
    const stuk = langsteStuk(tekst, plaats)
    rest += stuk?.telt ?? 1
    if (stuk) lengtes[stuk.soort] += stuk.lengte
    plaats += stuk?.lengte ?? 1
  }
  const soorten = Object.keys(lengtes) as Soort[]
  return { rest, soort: soorten.reduce((een, ander) => (lengtes[ander] > lengtes[een] ? ander : een)) }
}

function langsteStuk(tekst: string, plaats: number): Stuk | undefined {
  const stukken: Stuk[] = [
    { soort: 'bekend', lengte: bekendWoord(tekst, plaats), telt: 2 },
    { soort: 'herhaling', lengte: herhaling(tekst, plaats), telt: 1 },
    { soort: 'reeks', lengte: reeks(tekst, plaats), telt: 1 },
    { soort: 'reeks', lengte: toetsenrij(tekst, plaats), telt: 1 },
    { soort: 'reeks', lengte: jaartal(tekst, plaats), telt: 1 },
  ]
  return stukken.filter(({ lengte, telt }) => lengte > telt).toSorted((een, ander) => ander.lengte - een.lengte)[0]
}

const bekendWoord = (tekst: string, plaats: number) =>
  Math.max(0, ...BEKEND.filter((woord) => tekst.startsWith(woord, plaats)).map(({ length }) => length))

const jaartal = (tekst: string, plaats: number) => (/^(?:19|20)\d\d/.test(tekst.slice(plaats)) ? 4 : 0)

/** The longest piece that stood there before: one sign from its third time on, more signs from four on. */
function herhaling(tekst: string, plaats: number): number {
  const [eenTeken = ''] = /^(.)\1{2,}/su.exec(tekst.slice(plaats)) ?? []
  const eerder = Array.from({ length: plaats }, (_, begin) => gelijkBegin(tekst, begin, plaats))
  return Math.max(eenTeken.length, ...eerder.filter((lengte) => lengte >= 4))
}

function gelijkBegin(tekst: string, een: number, ander: number): number {
  let lengte = 0
  while (ander + lengte < tekst.length && tekst[een + lengte] === tekst[ander + lengte]) lengte++
  return lengte
}

/** Up or down by one: `12345`, `dcba`. Three letters in a row stand in ordinary words. */
function reeks(tekst: string, plaats: number): number {
  const code = (nr: number) => tekst.charCodeAt(nr)
  const stap = code(plaats + 1) - code(plaats)
  if (Math.abs(stap) !== 1) return 0
  let einde = plaats + 2
  while (code(einde) - code(einde - 1) === stap) einde++
  const lengte = einde - plaats
  return lengte >= (/\d/.test(tekst[plaats] ?? '') ? 3 : 4) ? lengte : 0
}

const RIJEN = TOETSEN.flatMap((rij) => [rij, Array.from(rij).toReversed().join('')])

function toetsenrij(tekst: string, plaats: number): number {
  const lengtes = RIJEN.flatMap((rij) => {
    const begin = rij.indexOf(tekst[plaats] ?? '')
    return begin < 0 ? [] : [gelijkBegin(`${rij}\n${tekst}`, begin, rij.length + 1 + plaats)]
  })
  return Math.max(0, ...lengtes.filter((lengte) => lengte >= 4))
}
