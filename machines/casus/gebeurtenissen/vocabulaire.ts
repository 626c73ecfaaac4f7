import type * as v from 'valibot'
import { beslissen } from './beslissen'
import { gevaar, hulp, melding, route } from './daarna'
import { casusGeopend, dossier } from './dossier'
import { gesprek } from './gesprek'
import { raadplegen } from './raadplegen'
import { signalen } from './signalen'
import { weging } from './weging'

/** Every gebeurtenis a casus can hold after `casus geopend`: one vocabulary for chart, log, screens and command line. */
export const VOCABULAIRE = [
  ...signalen,
  ...raadplegen,
  ...gesprek,
  ...weging,
  ...beslissen,
  ...gevaar,
  ...route,
  ...hulp,
  ...melding,
  ...dossier,
] as const

export const CasusGeopendSchema = casusGeopend.schema
export type CasusGeopend = v.InferOutput<typeof casusGeopend.schema>
export type Gebeurtenis = v.InferOutput<(typeof VOCABULAIRE)[number]['schema']>
export type Gebeurtenisnaam = Gebeurtenis['type']
export type GebeurtenisVan<Naam extends Gebeurtenisnaam> = Extract<Gebeurtenis, { type: Naam }>

type Beschrijving = (typeof VOCABULAIRE)[number]
const perNaam = new Map<string, Beschrijving>(VOCABULAIRE.map((beschrijving) => [beschrijving.naam, beschrijving]))

/** The declaration of a gebeurtenis by name, or `undefined` when the vocabulary does not know it. */
export function beschrijvingVan(naam: string): Beschrijving | undefined {
  return perNaam.get(naam)
}

/** The names handled by one region of the chart. */
export function namenVan(regio: Beschrijving['regio']): Gebeurtenisnaam[] {
  return VOCABULAIRE.filter((beschrijving) => beschrijving.regio === regio).map((beschrijving) => beschrijving.naam)
}

/** Whether a gebeurtenis is something that happened, and is therefore accepted in every state. */
export function isGebeurd(naam: Gebeurtenisnaam): boolean {
  return perNaam.get(naam)?.soort === 'gebeurd'
}
