import { posix } from 'node:path'
import { zonderCommentaar } from './bestanden'

type Invoer = { wat: string; alleenType: boolean }

const vast = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]*?\sfrom\s*)?['"]([^'"]+)['"]/g
const los = /import(?:\.meta\.glob(?:<[^>]*>)?)?\(\s*\[?\s*['"]([^'"]+)['"]/g

export const invoerenVan = (code: string): Invoer[] => {
  const kaal = zonderCommentaar(code)
  return [
    ...[...kaal.matchAll(vast)].map(([, type, wat = '']) => ({ wat, alleenType: type !== undefined })),
    ...[...kaal.matchAll(los)].map(([, wat = '']) => ({ wat, alleenType: false })),
  ]
}

const schermen = [
  'slot',
  'beheer',
  'vernieuwen',
  'zelftest',
  'start',
  'casus',
  'stappen',
  'daarna',
  'uitvoer',
  'meelezen',
  'oefenen',
  'kaders',
  'organisatie',
]

/** A screen is one folder; below `stappen` each step is one. Files directly in `stappen` are shared by the steps. */
const schermVan = (pad: string) => {
  const [wortel, map = '', stap] = pad.split('/')
  if (wortel !== 'src' || !schermen.includes(map) || stap === undefined) return undefined
  return map === 'stappen' && pad.split('/').length > 3 ? `${map}/${stap}` : map
}

const kern = ['xstate', 'xstate/graph', 'valibot', 'temporal-polyfill']

/** What each folder of the core may know of the others; `index.ts` is the door and knows them all. */
const kernmappen: Record<string, string[]> = {
  kaders: [],
  bronnen: [],
  signalen: [],
  weging: [],
  bijzonderheden: ['weging'],
  inhoud: ['weging', 'bronnen', 'routes', 'bijzonderheden', 'signalen', 'checks'],
  casus: ['weging', 'bijzonderheden', 'routes', 'checks'],
  oordeel: ['weging', 'casus', 'logboek', 'bronnen'],
  logboek: ['weging', 'casus', 'checks', 'routes'],
  verklaring: ['weging', 'casus', 'oordeel', 'logboek'],
  bewijs: ['weging', 'bijzonderheden', 'routes', 'casus', 'oordeel', 'logboek', 'verklaring'],
}

const begintMet = (pad: string, map: string) => pad === map || pad.startsWith(`${map}/`)
const isDeur = (pad: string) => /^machines(\/index(\.ts)?)?$/.test(pad)

const overKern = (bestand: string, pad: string, pakket: boolean) => {
  if (pakket) return kern.includes(pad) ? undefined : 'de kern kent dit pakket niet'
  if (!begintMet(pad, 'machines')) return 'de kern kent niets daarbuiten'
  const [, van = ''] = bestand.split('/')
  const [, naar = '', dieper] = pad.split('/')
  const losBestand = van.endsWith('.ts') || (dieper === undefined && !isDeur(pad))
  if (losBestand || van === naar) return undefined
  return kernmappen[van]?.includes(naar) ? undefined : `machines/${van} mag machines/${naar} niet kennen`
}

const overDeur = (bestand: string, pad: string, alleenType: boolean) => {
  if (!begintMet(pad, 'machines')) return undefined
  if (!isDeur(pad)) return 'de kern heeft één deur: machines/index.ts'
  const alleenTypen = begintMet(bestand, 'src/opslag') || begintMet(bestand, 'src/keten')
  return alleenTypen && !alleenType ? 'alleen typen van de kern' : undefined
}

/** What the set-up screen may ask of them; the rest stays in the worker. */
const paginadeuren = /^src\/sleutels\/wachtzin-(oordeel|voorstel)$/

const overSleutels = (bestand: string, pad: string, alleenType: boolean) => {
  const binnen = begintMet(bestand, 'src/sleutels')
  if (['hash-wasm', 'age-encryption'].includes(pad)) return binnen ? undefined : 'alleen de sleutels kennen dit pakket'
  if (binnen || !begintMet(pad, 'src/sleutels')) return undefined
  if (!begintMet(bestand, 'src/opslag')) {
    return alleenType || paginadeuren.test(pad) ? undefined : 'alleen de kluis gebruikt sleutels'
  }
  return /^src\/sleutels(\/index)?$/.test(pad) ? undefined : 'de sleutels hebben één deur: src/sleutels/index.ts'
}

const verboden: [map: string, naar: RegExp, reden: string][] = [
  ['src/ui', /^(machines|src\/(?!ui(\/|$)|stijl(\/|$)))/, 'een bouwsteen kent alleen ui en stijl'],
  ['src/ui', /^(xstate|dexie|i18next|react-i18next|wouter)/, 'een bouwsteen krijgt zijn waarden van buiten'],
  ['src/opslag', /^(react|src\/(?!(opslag|keten|sleutels)(\/|$)))/, 'de opslag kent geen scherm'],
  ['src/sleutels', /^src\/(?!(sleutels|keten)(\/|$))/, 'de sleutels kennen geen opslag en geen scherm'],
  ['src/sleutels', /^(?!(src\/|(hash-wasm|age-encryption|valibot)$))/, 'de sleutels kennen dit pakket niet'],
  ['src/keten', /^(react|src\/(?!keten(\/|$)))/, 'de keten kent geen scherm'],
  ['src/taal', /^src\/(?!taal(\/|$))/, 'de taal kent geen scherm'],
  ['src/opdrachten', /^(react|src\/(ui|app|stappen|start|casus)(\/|$))/, 'een opdracht kent geen scherm'],
]

const overSrc = (bestand: string, pad: string, alleenType: boolean) => {
  const scherm = schermVan(bestand)
  const ander = schermVan(pad)
  if (scherm && ander && ander !== scherm && !(ander === 'stappen' && scherm.startsWith('stappen/')))
    return 'een scherm kent geen ander scherm'
  if (scherm && begintMet(pad, 'src/opslag') && !alleenType) return 'een scherm kent van de opslag alleen typen'
  if (pad === 'dexie' && !begintMet(bestand, 'src/opslag')) return 'alleen de opslag kent dexie'
  if (pad === 'yaml' && !begintMet(bestand, 'src/opdrachten')) return 'de browser leest geen YAML'
  return (
    verboden.find(([map, naar]) => begintMet(bestand, map) && naar.test(pad))?.[2] ??
    overSleutels(bestand, pad, alleenType) ??
    overDeur(bestand, pad, alleenType)
  )
}

export const overtredingen = (bestand: string, code: string): string[] =>
  invoerenVan(code).flatMap(({ wat, alleenType }) => {
    const pakket = !wat.startsWith('.')
    const pad = pakket ? wat : posix.join(posix.dirname(bestand), wat)
    const regel = begintMet(bestand, 'machines') ? overKern(bestand, pad, pakket) : overSrc(bestand, pad, alleenType)
    const reden = begintMet(pad, 'test') ? 'niemand voert een test in' : regel
    return reden ? [`${bestand}: ${wat} (${reden})`] : []
  })
