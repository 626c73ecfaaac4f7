import * as v from 'valibot'
import { type Kader, KaderSchema } from './weging/kader.schema'
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

/** Loads one kader, or `undefined` when this build does not hold that version. */
export async function laadKader({ kader, versie }: KaderVersie): Promise<Kader | undefined> {
  const inhoud = await kaders[`./kaders/${kader}/${versie}/kader.yaml`]?.()
  return inhoud === undefined ? undefined : eenmaal(inhoud, () => v.parse(KaderSchema, inhoud))
}

/** Loads the words of one kader in one language, or `undefined` when this build does not hold them. */
export async function laadTeksten({ kader, versie }: KaderVersie, taal: Taal): Promise<KaderTeksten | undefined> {
  const inhoud = await teksten[`./kaders/${kader}/${versie}/teksten.${taal}.yaml`]?.()
  return inhoud === undefined ? undefined : eenmaal(inhoud, () => v.parse(TekstenSchema, inhoud))
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
