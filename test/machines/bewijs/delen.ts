import type { Wereld } from '../../../machines/bewijs/bewijs'
import type { Eigenschap } from '../../../machines/bewijs/eigenschap'
import { afwijken } from '../../../machines/bewijs/eigenschappen/afwijken'
import { beslistNiets } from '../../../machines/bewijs/eigenschappen/beslist-niets'
import { besluiten } from '../../../machines/bewijs/eigenschappen/besluiten'
import { bijzonderheden } from '../../../machines/bewijs/eigenschappen/bijzonderheden'
import { chart } from '../../../machines/bewijs/eigenschappen/chart'
import { checks } from '../../../machines/bewijs/eigenschappen/checks'
import { contactEigenschappen } from '../../../machines/bewijs/eigenschappen/contact'
import { daarna } from '../../../machines/bewijs/eigenschappen/daarna'
import { geheel } from '../../../machines/bewijs/eigenschappen/geheel'
import { mensen } from '../../../machines/bewijs/eigenschappen/mensen'
import { organisatie } from '../../../machines/bewijs/eigenschappen/organisatie'
import { signalen } from '../../../machines/bewijs/eigenschappen/signalen'
import { sporen } from '../../../machines/bewijs/eigenschappen/sporen'
import { toets } from '../../../machines/bewijs/eigenschappen/toets'
import { weging } from '../../../machines/bewijs/eigenschappen/weging'
import { stappenWereld } from '../../../machines/bewijs/werelden/stappen'
import { besluitThemas } from '../../../machines/bewijs/werelden/themas-besluiten'
import { bijzonderheidThemas } from '../../../machines/bewijs/werelden/themas-bijzonderheden'
import { contactThemas } from '../../../machines/bewijs/werelden/themas-contact'
import { daarnaThemas } from '../../../machines/bewijs/werelden/themas-daarna'
import { mensenThemas } from '../../../machines/bewijs/werelden/themas-mensen'
import { vereistThemas } from '../../../machines/bewijs/werelden/themas-vereist'

/** A part of the casus chart, walked whole on the projected weging. All properties are looked at in every part. */
export interface Deel {
  readonly deel: string
  readonly werelden: readonly Wereld[]
  readonly toestanden: number
  readonly stappen: number
  /** The properties that must have had something to say here: one that stays silent proves nothing. */
  readonly spreekt: readonly Eigenschap[]
}

export const PER_KADER = 'Elke vraag en elke uitkomst van het kader wordt bereikt'

const overSluiten = besluiten.filter((een) => een.soort === 'stap' && een.bij?.join() === 'casus gesloten')

const [spoorZorgen, spoorContact, spoorPlicht] = sporen

const stappen: Deel = {
  deel: 'de vijf stappen',
  werelden: [stappenWereld],
  toestanden: 3500,
  stappen: 75_000,
  spreekt: [...chart, ...signalen],
}
const besluit: Deel = {
  deel: 'besluiten',
  werelden: besluitThemas,
  toestanden: 6000,
  stappen: 80_000,
  spreekt: [...weging, ...besluiten.filter((een) => !overSluiten.includes(een)), ...afwijken],
}
const wieGevraagd: Deel = {
  deel: 'wie gevraagd moet worden',
  werelden: vereistThemas,
  toestanden: 8000,
  stappen: 80_000,
  spreekt: organisatie,
}
const mens: Deel = {
  deel: 'mensen en feiten',
  werelden: mensenThemas,
  toestanden: 10_000,
  stappen: 120_000,
  spreekt: [...mensen, ...checks, ...(spoorZorgen ? [spoorZorgen] : [])],
}
const contact: Deel = {
  deel: 'contact',
  werelden: contactThemas,
  toestanden: 10_000,
  stappen: 130_000,
  spreekt: [...contactEigenschappen, ...(spoorContact ? [spoorContact] : [])],
}
/** Filing is only done in the worlds of afterwards. */
const opgeborgen = ({ naam }: { readonly naam: string }) => naam.includes('opgeborgen')
const bijzonder: Deel = {
  deel: 'bijzonderheden',
  werelden: bijzonderheidThemas,
  toestanden: 15_000,
  stappen: 140_000,
  spreekt: [
    ...bijzonderheden,
    ...beslistNiets.filter((een) => !opgeborgen(een)),
    ...(spoorPlicht ? [spoorPlicht] : []),
  ],
}
const later: Deel = {
  deel: 'daarna',
  werelden: daarnaThemas,
  toestanden: 15_000,
  stappen: 200_000,
  spreekt: [
    ...overSluiten,
    ...daarna,
    ...toets,
    ...beslistNiets.filter(opgeborgen),
    ...geheel.filter(({ naam }) => naam !== PER_KADER),
  ],
}

/** The parts by the test file that walks them, so that two workers are both busy. */
export const DELEN = {
  casus: [stappen, besluit, wieGevraagd, mens],
  bijzonderheden: [contact, bijzonder],
  daarna: [later],
} as const
