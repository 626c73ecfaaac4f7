import type { Kader } from '../../weging/kader.schema'
import { isHoger, isMelden } from '../../weging/loop'
import type { Gebeurtenis, Gebeurtenisnaam } from '../gebeurtenissen/vocabulaire'
import { meldenVan } from '../melden'
import type { Stand } from '../stand'
import { besluit } from './besluit'
import { bijzonder } from './bijzonder'
import { daarna } from './daarna'
import type { Gevolgen } from './gevolg'
import { mensen } from './mensen'
import { voorbereiding } from './voorbereiding'
import { weging } from './weging'

const gevolgen: Gevolgen<Gebeurtenisnaam> = {
  ...voorbereiding,
  ...mensen,
  ...bijzonder,
  ...weging,
  ...besluit,
  ...daarna,
}

/** The part of the state that a gebeurtenis changes. The chart has already decided that it may happen. */
export function gevolgVan(kader: Kader, stand: Stand, gebeurtenis: Gebeurtenis): Partial<Stand> {
  const gevolg = gevolgen[gebeurtenis.type] as (stand: Stand, gebeurtenis: Gebeurtenis, kader: Kader) => Partial<Stand>
  const deel = gevolg(stand, gebeurtenis, kader)
  const besluitStaat = stand.meldbesluit !== null && !BESLUIT.has(gebeurtenis.type)
  return besluitStaat ? { ...deel, ...naBesluit(kader, stand, { ...stand, ...deel }) } : deel
}

const BESLUIT: ReadonlySet<Gebeurtenisnaam> = new Set(['melden besloten', 'casus gesloten'])

/** A decision is looked at again when what it rests on moves; an earlier melding does not cover a graver danger. */
function naBesluit(kader: Kader, was: Stand, wordt: Stand): Partial<Stand> {
  const melden = meldenVan(kader, wordt)
  const zwaarder = wordt.gemeldBij !== null && isMelden(melden) && isHoger(melden, wordt.gemeldBij)
  return {
    ...(melden === meldenVan(kader, was) ? {} : { teHerzien: true }),
    ...(zwaarder ? { meldingGedaan: false } : {}),
  }
}
