import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { bewaardeTaal, bewaarTaal } from './taal-bewaren'

/*
 * The words of the application. Every namespace is a file in `nl/` and `en/` with the same keys and placeholders
 * (a test compares them); a screen owns one namespace. Words for the ids of the core are in `kern.json`, which the
 * command line reads too, with `zin.ts` and without i18next: `src/taal/nl/kern.json`. Words of a kader are no part
 * of this: they stand beside the kader. Phone numbers and addresses stand in `machines/bronnen` and come in as values.
 */

export const TALEN = [
  { code: 'nl', naam: 'Nederlands', kort: 'NL' },
  { code: 'en', naam: 'English', kort: 'EN' },
] as const
export type Taalcode = (typeof TALEN)[number]['code']

const STANDAARD: Taalcode = 'nl'

/** For screens: `useTranslation()`. Here for what is no screen. */
export const vertaling = createInstance()

type Woorden = Readonly<Record<string, object>>
const begin: Readonly<Record<Taalcode, () => Promise<Woorden>>> = {
  nl: async () => (await import('./nl/begin')).begin,
  en: async () => (await import('./en/begin')).begin,
}
const poort: Readonly<Record<Taalcode, () => Promise<Woorden>>> = {
  nl: async () => (await import('./nl/poort')).poort,
  en: async () => (await import('./en/poort')).poort,
}
const alles: Readonly<Record<Taalcode, () => Promise<Woorden>>> = {
  nl: async () => (await import('./nl')).woorden,
  en: async () => (await import('./en')).woorden,
}
let geladen = begin

/** Starts i18next with the remembered language already loaded, so that the first paint has its words. */
export async function startTaal(deel: 'begin' | 'poort' | 'alles' = 'alles'): Promise<void> {
  geladen = { begin, poort, alles }[deel]
  const code = taalVan(bewaardeTaal())
  const woorden = await geladen[code]()
  await vertaling.use(initReactI18next).init({
    lng: code,
    fallbackLng: STANDAARD,
    resources: { [code]: woorden },
    defaultNS: 'app',
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
    saveMissing: true,
    missingKeyHandler: (_talen, naamruimte, sleutel) => gemist(`${naamruimte}:${sleutel}`),
  })
  toonTaal(code)
}

/** Loads the words that are said before the lock, where not all are loaded yet. */
export async function laadPoortwoorden(): Promise<void> {
  if (geladen === begin) geladen = poort
  await laad(huidigeTaal())
}

/** Loads the words of every page, for the language in use and from now on for the other. */
export async function laadAlleWoorden(): Promise<void> {
  geladen = alles
  await laad(huidigeTaal())
}

/** Changes the language and remembers it. Rejects when its words cannot be loaded; then nothing has changed. */
export async function kiesTaal(code: Taalcode): Promise<void> {
  await laad(code)
  await vertaling.changeLanguage(code)
  bewaarTaal(code)
  toonTaal(code)
}

/** The language in use. */
export function huidigeTaal(): Taalcode {
  return taalVan(vertaling.language)
}

async function laad(code: Taalcode): Promise<void> {
  for (const [naamruimte, woorden] of Object.entries(await geladen[code]())) {
    if (!vertaling.hasResourceBundle(code, naamruimte)) vertaling.addResourceBundle(code, naamruimte, woorden)
  }
}

/** Words that are missing fail a test. A user sees the Dutch ones as soon as they are there. */
function gemist(sleutel: string): void {
  if (import.meta.env.PROD) void laad(STANDAARD).catch(() => undefined)
  else throw new Error(`No words for ${sleutel} in ${vertaling.language}`)
}

function toonTaal(code: Taalcode): void {
  if (typeof document !== 'undefined') document.documentElement.lang = code
}

function taalVan(code: string | null | undefined): Taalcode {
  return TALEN.find((taal) => taal.code === code)?.code ?? STANDAARD
}
