import type { GebeurtenisVan } from '../gebeurtenissen/vocabulaire'
import { heeftBesluit, legeRonde, type Stand } from '../stand'
import { type Gevolgen, met, zonder } from './gevolg'

/** The questions of the kader: answering, changing, leaving open, starting again. */
export const weging: Gevolgen<
  'vraag beantwoord' | 'antwoord gewijzigd' | 'vraag opengelaten' | 'ronde gestart' | 'persoon afgesloten'
> = {
  'vraag beantwoord': antwoordVastleggen,
  'antwoord gewijzigd': antwoordVastleggen,
  'vraag opengelaten': (stand, { vraag }) => ({ opengelaten: met(stand.opengelaten, vraag) }),
  'ronde gestart': (stand, _gebeurtenis, kader) => nieuweRonde(stand, legeRonde(kader)),
  'persoon afgesloten': (stand, { persoon }) => ({ afhankelijken: { ...stand.afhankelijken, [persoon]: 'afgesloten' } }),
}

/** What a new round does, whether started by the professional or by reopening the casus. */
export function nieuweRonde(stand: Stand, leeg: ReturnType<typeof legeRonde>): Partial<Stand> {
  return {
    ...leeg,
    rondeGevraagd: false,
    nieuweFeiten: false,
    veiligThuis: stand.veiligThuis === 'nooit' ? 'nooit' : 'eerdere-ronde',
    voorstel: null,
    advies: null,
    tweedeMening: false,
    herweging: [],
    overgeslagen: [],
    meldingGedaan: false,
    teHerzien: heeftBesluit(stand),
  }
}

function antwoordVastleggen(
  stand: Stand,
  { vraag, antwoord, feiten, betreft }: GebeurtenisVan<'vraag beantwoord' | 'antwoord gewijzigd'>,
): Partial<Stand> {
  const open = Object.keys(stand.afhankelijken).filter((persoon) => stand.afhankelijken[persoon] === 'open')
  const genoemd = Object.keys(betreft).length > 0 ? betreft : Object.fromEntries(open.map((id) => [id, antwoord]))
  return {
    antwoorden: { ...stand.antwoorden, [vraag]: antwoord },
    perPersoon: { ...stand.perPersoon, [vraag]: genoemd },
    gronden: { ...stand.gronden, [vraag]: feiten.reduce(met, stand.gronden[vraag] ?? []) },
    opengelaten: zonder(stand.opengelaten, vraag),
    nieuweFeiten: false,
    veiligThuis: stand.veiligThuis === 'na-weging' ? 'deze-ronde' : stand.veiligThuis,
    teHerzien: stand.teHerzien || heeftBesluit(stand),
    ...(vraag === 'acuut' ? { acuutBeoordelen: false } : {}),
  }
}
