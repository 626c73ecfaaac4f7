import * as v from 'valibot'
import type { Taal } from '../kaderboek'
import { type Signaalteksten, SignaaltekstenSchema, type Signalen, SignalenSchema } from './signalen.schema'

const teksten = {
  nl: () => import('./teksten.nl.yaml'),
  en: () => import('./teksten.en.yaml'),
} as const

/** Loads the signals, the protective factors and the sources of the red flags. */
export async function laadSignalen(): Promise<Signalen> {
  const { default: inhoud } = await import('./signalen.yaml')
  return v.parse(SignalenSchema, inhoud)
}

/** Loads the words of the signals in one language. */
export async function laadSignaalteksten(taal: Taal): Promise<Signaalteksten> {
  const { default: inhoud } = await teksten[taal]()
  return v.parse(SignaaltekstenSchema, inhoud)
}
