import type { Kader, Melden } from '../../weging/kader.schema'
import { routeVan } from '../../weging/loop'
import { zonderRedenen } from '../afgedaan'
import type { GebeurtenisVan } from '../gebeurtenissen/vocabulaire'
import { weerOpen } from '../personen'
import { heeftBesluit, legeRonde, type Stand } from '../stand'
import { zorgenInNieuweRonde, zorgenNaWeging } from '../zorgen'
import { type Gevolgen, met, zonder } from './gevolg'

/** The questions of the kader: answering, changing, leaving open, starting again. */
export const weging: Gevolgen<
  'vraag beantwoord' | 'antwoord gewijzigd' | 'vraag opengelaten' | 'ronde gestart' | 'persoon afgesloten'
> = {
  'vraag beantwoord': antwoordVastleggen,
  'antwoord gewijzigd': antwoordVastleggen,
  'vraag opengelaten': (stand, { vraag }) => ({ opengelaten: met(stand.opengelaten, vraag) }),
  'ronde gestart': (stand, _gebeurtenis, kader) => nieuweRonde(stand, legeRonde(kader)),
  'persoon afgesloten': (stand, { persoon }) => ({
    afhankelijken: { ...stand.afhankelijken, [persoon]: 'afgesloten' },
  }),
}

/** What a new round does, whether started by the professional or by reopening the casus. */
export function nieuweRonde(stand: Stand, leeg: ReturnType<typeof legeRonde>): Partial<Stand> {
  return {
    ...leeg,
    rondeGevraagd: false,
    nieuweFeiten: false,
    gewogenOp: null,
    afhankelijken: weerOpen(stand),
    veiligThuis: stand.veiligThuis === 'nooit' ? 'nooit' : 'eerdere-ronde',
    voorstel: null,
    advies: stand.advies === 'melden' ? 'melden' : null,
    tweedeMening: false,
    herweging: [],
    overgeslagen: [],
    afgedaan: zonderRedenen(stand.afgedaan),
    zorgen: zorgenInNieuweRonde(stand),
    meldingGedaan: stand.meldingGedaan && !stand.feitNaMelding,
    teHerzien: heeftBesluit(stand),
  }
}

function antwoordVastleggen(
  stand: Stand,
  { vraag, antwoord, betreft, op }: GebeurtenisVan<'vraag beantwoord' | 'antwoord gewijzigd'>,
  kader: Kader,
): Partial<Stand> {
  const open = Object.keys(stand.afhankelijken).filter((persoon) => stand.afhankelijken[persoon] === 'open')
  const genoemd = Object.keys(betreft).length > 0 ? betreft : Object.fromEntries(open.map((id) => [id, antwoord]))
  return {
    antwoorden: { ...stand.antwoorden, [vraag]: antwoord },
    perPersoon: { ...stand.perPersoon, [vraag]: genoemd },
    gronden: { ...stand.gronden, [vraag]: stand.feiten },
    opengelaten: zonder(stand.opengelaten, vraag),
    nieuweFeiten: false,
    gewogenOp: op,
    zorgen: zorgenNaWeging(stand, vraag, Object.keys(genoemd), op),
    veiligThuis: verouderd(stand, routeVan(kader, vraag, antwoord)?.melden),
    teHerzien: heeftBesluit(stand),
    ...(vraag === 'acuut' ? { acuutBeoordelen: false } : {}),
  }
}

/** Advice on the weighing grows old when an answer brings a new reason to report or to doubt. */
function verouderd(stand: Stand, melden: Melden | undefined): Stand['veiligThuis'] {
  const nieuweReden = melden !== undefined && melden !== 'niet-nodig'
  return stand.veiligThuis === 'na-weging' && nieuweReden ? 'deze-ronde' : stand.veiligThuis
}
