import * as v from 'valibot'
import { basisVan, heelKader, heleTeksten, type KaderBestand } from './weging/bouwt-op'
import { type Kader, KaderSchema } from './weging/kader.schema'
import { meld } from './weging/kader-fout'
import { type KaderTeksten, TekstenSchema } from './weging/teksten.schema'

const kaders = import.meta.glob<unknown>('./kaders/*/*/kader.yaml', { import: 'default' })
const teksten = import.meta.glob<unknown>('./kaders/*/*/teksten.*.yaml', { import: 'default' })

export type Taal = 'nl' | 'en'
export interface KaderVersie {
  readonly kader: string
  readonly versie: string
}

/** Every kader version that this build holds. A released version stays, so that an old casus can always be replayed. */
export function kaderVersies(): KaderVersie[] {
  return Object.keys(kaders).map((pad) => {
    const [, , kader = '', versie = ''] = pad.split('/')
    return { kader, versie }
  })
}

/** The newest version of each kader: what a new casus is opened under. */
export function nieuwsteVersies(): KaderVersie[] {
  const perKader = new Map<string, KaderVersie>()
  for (const versie of kaderVersies().toSorted((een, ander) => een.versie.localeCompare(ander.versie)))
    perKader.set(versie.kader, versie)
  return [...perKader.values()].toSorted((een, ander) => een.kader.localeCompare(ander.kader))
}

/**
 * Loads one kader, merged with the one it builds on, or `undefined` when this build does not hold that version. Throws
 * with every fault in Dutch when it cannot be merged.
 */
export async function laadKader(versie: KaderVersie): Promise<Kader | undefined> {
  const eigen = await bestandVan(versie)
  if (!eigen) return undefined
  const genoemd = basisVan(eigen.inhoud)
  const basis = genoemd && (await bestandVan(genoemd))
  return eenmaal(eigen.inhoud, () => {
    const heel = heelKader(eigen, basis)
    if ('fouten' in heel) throw new Error(heel.fouten.map(meld).join('\n'))
    return v.parse(KaderSchema, heel.inhoud)
  })
}

/** Loads the words of one kader in one language, or `undefined` when this build does not hold them. */
export async function laadTeksten(versie: KaderVersie, taal: Taal): Promise<KaderTeksten | undefined> {
  const [eigen, kader] = await Promise.all([tekstenVan(versie, taal), laadKader(versie)])
  if (eigen === undefined || !kader) return undefined
  const genoemd = kader['bouwt-op']
  const basis = genoemd && (await tekstenVan(genoemd, taal))
  return eenmaal(eigen, () => v.parse(TekstenSchema, heleTeksten(eigen, basis, kader)))
}

async function bestandVan({ kader, versie }: KaderVersie): Promise<KaderBestand | undefined> {
  const bestand = `./kaders/${kader}/${versie}/kader.yaml`
  const inhoud = await kaders[bestand]?.()
  return inhoud === undefined ? undefined : { bestand, inhoud }
}

async function tekstenVan({ kader, versie }: KaderVersie, taal: Taal): Promise<unknown> {
  return teksten[`./kaders/${kader}/${versie}/teksten.${taal}.yaml`]?.()
}

/** One object per loaded file, so that everything built from a kader (its statechart above all) is built once. */
const gelezen = new WeakMap<object, unknown>()
function eenmaal<T>(inhoud: unknown, lees: () => T): T {
  const bekend = gelezen.get(inhoud as object)
  if (bekend) return bekend as T
  const nieuw = lees()
  gelezen.set(inhoud as object, nieuw)
  return nieuw
}
