import { basisVan, heelKader } from '../../machines/weging/bouwt-op'
import type { Kader } from '../../machines/weging/kader.schema'
import { meld } from '../../machines/weging/kader-fout'
import { canoniek } from '../../src/keten/canoniek'
import { digestVan } from '../../src/keten/digest'
import { kaderDigest } from '../../src/keten/kader-digest'

const kaders = import.meta.glob<unknown>('../../machines/kaders/*/*/kader.yaml', { import: 'default', eager: true })
const tabellen = import.meta.glob<unknown>(
  ['../../machines/{bijzonderheden,checks,routes}/*.yaml', '!**/teksten.*.yaml'],
  { import: 'default', eager: true },
)

/** The rules of one kader version or one table as they stand in the files, and their digest. */
interface Regels {
  readonly naam: string
  readonly digest: string
}

export interface Vast {
  readonly digest: string
  readonly op: string
}
export type Vastgelegd = Readonly<Record<string, Vast>>

/** Every kader version, merged with what it builds on, and every table of rules: by name, with its digest. */
export async function alleRegels(): Promise<Regels[]> {
  const alle = [
    ...Object.keys(kaders).map(async (pad) => {
      return { naam: kadernaam(pad), digest: await kaderDigest(heel(pad) as Kader) }
    }),
    ...Object.entries(tabellen).map(async ([pad, inhoud]) => {
      return { naam: pad.slice('../../machines/'.length, -5), digest: await digestVan(canoniek(inhoud)) }
    }),
  ]
  return (await Promise.all(alle)).toSorted((een, ander) => een.naam.localeCompare(ander.naam))
}

/** The file `vastgelegd.yaml`: what was pinned stays as it is, and what is not pinned yet comes with today’s digest. */
export function aangevuld(regels: readonly Regels[], vast: Vastgelegd, vandaag: string): string {
  const nieuw = regels.map(({ naam, digest }) => [naam, { digest, op: vandaag }] as const)
  const alle = Object.entries({ ...Object.fromEntries(nieuw), ...vast })
  const lijst = alle.toSorted(([een], [ander]) => een.localeCompare(ander))
  return [...KOP, ...lijst.map(([naam, { digest, op }]) => `${naam}: { digest: "${digest}", op: "${op}" }`), ''].join(
    '\n',
  )
}

/** What must not differ: a rule that changed in a version that was pinned, or a pinned version that is gone. */
export function veranderd(regels: readonly Regels[], vast: Vastgelegd): string[] {
  return Object.entries(vast).flatMap(([naam, { digest, op }]) => {
    const nu = regels.find((een) => een.naam === naam)
    if (!nu)
      return [`${naam}: vastgelegd op ${op}, maar niet meer gevonden. Een oude casus heeft deze regels nog nodig.`]
    return nu.digest === digest ? [] : [`${naam}: de regels zijn anders dan op ${op} is vastgelegd. ${uitweg(naam)}`]
  })
}

const NOG_NIET_GEBRUIKT =
  'Was dit nog nergens in gebruik, haal dan zelf de regel weg uit machines/kaders/vastgelegd.yaml en doe `npm run goud`.'

/** A kader has versions; a table has not, so that a change in it is felt in every casus, also in an old one. */
function uitweg(naam: string): string {
  const anders = naam.includes(' ')
    ? 'Maak voor een andere regel een nieuwe versie in een eigen map.'
    : 'Elke casus leest deze tabel, ook een oude: voeg liever iets toe dan dat je iets verandert.'
  return `${anders} ${NOG_NIET_GEBRUIKT}`
}

const KOP = [
  '# Wat is uitgegeven, verandert niet: per kader en versie de digest (SHA-256) van alle regels samen, en de dag.',
  '# `npm run goud` voegt een nieuwe versie toe en laat de rest staan. Woorden mogen wel worden verbeterd.',
]

function heel(pad: string): unknown {
  const genoemd = basisVan(kaders[pad])
  const basis = genoemd && `../../machines/kaders/${genoemd.kader}/${genoemd.versie}/kader.yaml`
  const inhoud = basis ? kaders[basis] : undefined
  const samen = heelKader(
    { bestand: pad, inhoud: kaders[pad] },
    inhoud === undefined ? undefined : { bestand: basis ?? '', inhoud },
  )
  if ('fouten' in samen) throw new Error(samen.fouten.map(meld).join('\n'))
  return samen.inhoud
}

function kadernaam(pad: string): string {
  return pad.split('/').slice(-3, -1).join(' ')
}
