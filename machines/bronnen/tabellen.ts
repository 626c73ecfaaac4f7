import * as v from 'valibot'
import {
  type Bds,
  BdsSchema,
  type Begrippen,
  BegrippenSchema,
  type Bewaartermijnen,
  BewaartermijnenSchema,
  type Diensten,
  DienstenSchema,
} from './tabellen.schema'
import { telefoon } from './telefoon'

/** Loads every service: those of `telefoon.yaml` first, then the ones the start screen does not need. */
export async function laadDiensten(): Promise<Diensten> {
  const { default: inhoud } = await import('./diensten.yaml')
  return { ...telefoon, ...v.parse(DienstenSchema, inhoud) }
}

/** Loads how long a file is kept, per law. */
export async function laadBewaartermijnen(): Promise<Bewaartermijnen> {
  const { default: inhoud } = await import('./bewaartermijnen.yaml')
  return v.parse(BewaartermijnenSchema, inhoud)
}

/** Loads the glossary. */
export async function laadBegrippen(): Promise<Begrippen> {
  const { default: inhoud } = await import('./begrippen.yaml')
  return v.parse(BegrippenSchema, inhoud)
}

/** Loads the item numbers of the basic data set of youth health care. */
export async function laadBds(): Promise<Bds> {
  const { default: inhoud } = await import('./bds.yaml')
  return v.parse(BdsSchema, inhoud)
}
