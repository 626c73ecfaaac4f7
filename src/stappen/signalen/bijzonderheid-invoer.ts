import {
  type Bijzonderheid,
  type BijzonderheidNu,
  bijzonderheden,
  leesGebeurtenis,
  oordeel,
  voegToe,
} from '../../../machines/index'
import { optioneel } from '../../werk/optioneel'
import { type Invoer, useWerk } from '../../werk/werk'

/** What is filled in about a bijzonderheid; `onbekend` is left out of what is recorded. */
export interface BijzonderInvoer {
  readonly risico: string
  readonly volwassen: string
  readonly vertrek: boolean
  readonly toelichting: string
}

export const NIETS_INGEVULD: BijzonderInvoer = {
  risico: 'onbekend',
  volwassen: 'onbekend',
  vertrek: false,
  toelichting: '',
}

/** Which of the questions the rules of this bijzonderheid look at. */
export function vragenBij(id: Bijzonderheid): Readonly<Record<'risico' | 'volwassen' | 'vertrek', boolean>> {
  const regels = bijzonderheden[id]
  return {
    risico: regels?.contact?.['alleen-bij-risico'] !== undefined || regels?.acuut?.['bij-risico'] !== undefined,
    volwassen: regels?.risicotaxatie?.voor === 'minderjarige',
    vertrek: regels?.acuut?.['bij-vertrek'] === true,
  }
}

/** The gebeurtenis that the form records. */
export function vaststelling(id: Bijzonderheid, { risico, volwassen, vertrek, toelichting }: BijzonderInvoer) {
  return {
    type: 'bijzonderheid vastgesteld',
    bijzonderheid: id,
    ...(risico === 'onbekend' ? {} : { risico }),
    ...(vertrek ? { vertrek: 'deze-week' } : {}),
    ...(volwassen === 'onbekend' ? {} : { volwassen: volwassen === 'ja' }),
    ...optioneel('toelichting', toelichting),
  } as const satisfies Invoer
}

/** What the core would say of this bijzonderheid once it is recorded. Nothing is recorded. */
export function useAlsVastgelegd(): (id: Bijzonderheid, invoer: BijzonderInvoer) => BijzonderheidNu | undefined {
  const { casus, bronnen, vandaag } = useWerk()
  return (id, invoer) => {
    const gelezen = leesGebeurtenis({ op: vandaag, ...vaststelling(id, { ...invoer, toelichting: '' }) })
    if (!('goed' in gelezen)) return undefined
    const regel = { nr: casus.regels.length + 1, vastgelegd: `${vandaag}T00:00:00Z`, gebeurtenis: gelezen.goed }
    const na = voegToe(casus, regel)
    return 'goed' in na ? oordeel(na.goed, bronnen).bijzonderheden.find((een) => een.id === id) : undefined
  }
}
