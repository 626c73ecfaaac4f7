import { BIJZONDERE_PLICHTEN } from '../../bijzonderheden/bijzonderheden.schema'
import { doeAf, vraagOpnieuw } from '../afgedaan'
import {
  type Gezegd,
  isZwaarder,
  kenmerkenNa,
  opentAcuut,
  raaktContact,
  vormenBij,
  vraagtIets,
} from '../bijzonderheidregels'
import { openPlichten } from '../blokkades/bijzondere-plichten'
import { contactOpnieuw, naContactadvies } from '../contactadvies'
import { weerOpen } from '../personen'
import { heeftBesluit, type Stand } from '../stand'
import { zorgenNa } from '../zorgen'
import { type Gevolgen, met, zonder } from './gevolg'

/** Bijzonderheden, red flags, whom was asked, and whether contact is safe. */
export const bijzonder: Gevolgen<
  | 'rode vlag gezien'
  | 'bijzonderheid vastgesteld'
  | 'bijzonderheid ingetrokken'
  | 'raadpleging gehouden'
  | 'verplichting overgeslagen'
  | 'contactveiligheid beoordeeld'
> = {
  'rode vlag gezien': (stand, { op }) => ({
    ...acuutBeoordelen(stand, true),
    afhankelijken: weerOpen(stand),
    ...contactOpnieuw(stand, op),
    ...(stand.contactveiligheid === 'nee' ? { contactveiligheid: 'niet-beoordeeld' as const } : {}),
  }),
  'bijzonderheid vastgesteld': (stand, { op, bijzonderheid, risico, vertrek, volwassen }) => ({
    ...vastgesteld(stand, bijzonderheid, { risico, volwassen }, op),
    ...acuutBeoordelen(stand, opentAcuut(bijzonderheid, { risico, vertrek })),
  }),
  'bijzonderheid ingetrokken': (stand, { bijzonderheid }) => {
    const { [bijzonderheid]: _weg, ...kenmerken } = stand.kenmerken
    return {
      bijzonderheden: zonder(stand.bijzonderheden, bijzonderheid),
      kenmerken,
      afgedaan: vraagOpnieuw(stand.afgedaan, bijzonderheid),
      teHerzien: stand.teHerzien || (heeftBesluit(stand) && openPlichten(stand, bijzonderheid).length > 0),
    }
  },
  'raadpleging gehouden': (stand, gebeurtenis) => {
    const { met: wie, op } = gebeurtenis
    const naWeging = stand.gewogenOp === null || op >= stand.gewogenOp
    return {
      ...(wie === 'veilig-thuis'
        ? { veiligThuis: naWeging ? ('na-weging' as const) : minstensDezeRonde(stand), zorgen: zorgenNa(stand, op) }
        : {}),
      ...(wie === 'collega' || wie === 'aandachtsfunctionaris' ? { collega: true } : {}),
      ...(wie === 'aandachtsfunctionaris' ? { functionaris: true } : {}),
      ...(wie === 'veilig-thuis' || wie === 'deskundige' ? { tweedeMening: true } : {}),
      ...naContactadvies(stand, gebeurtenis),
      afgedaan: doeAf(stand, 'gedaan', (plicht) => plicht.met?.includes(wie) ?? false),
    }
  },
  'verplichting overgeslagen': (stand, { verplichting, op }) =>
    BIJZONDERE_PLICHTEN.some((id) => id === verplichting)
      ? { afgedaan: doeAf(stand, 'reden', ({ id }) => id === verplichting) }
      : {
          overgeslagen: met(stand.overgeslagen, verplichting),
          ...(verplichting === 'veilig-thuis-advies' ? { zorgen: zorgenNa(stand, op) } : {}),
        },
  'contactveiligheid beoordeeld': (stand, { op, antwoord, gronden }) => {
    if (antwoord === 'nee') return { contactveiligheid: isVoorzichtig(stand) ? stand.contactveiligheid : 'nee' }
    let nu = stand
    for (const vorm of vormenBij(gronden)) nu = { ...nu, ...vastgesteld(nu, vorm, {}, op) }
    return { ...nu, contactveiligheid: antwoord, ...contactOpnieuw(stand, op) }
  },
}

/**
 * A bijzonderheid is stated. A new one, or one that proves graver, is asked about anew: what was settled before was not
 * settled with it in view, and neither was a decision not to report, nor a yes to contact.
 */
function vastgesteld(stand: Stand, vorm: string, gezegd: Gezegd, op: string): Partial<Stand> {
  const kenmerken = kenmerkenNa(stand, vorm, gezegd)
  const nieuw = !stand.bijzonderheden.includes(vorm)
  const opnieuw = vraagtIets(vorm) && (nieuw || isZwaarder(vorm, stand.kenmerken[vorm] ?? {}, kenmerken))
  return {
    bijzonderheden: met(stand.bijzonderheden, vorm),
    ...(nieuw ? { afhankelijken: weerOpen(stand) } : {}),
    ...(Object.keys(kenmerken).length > 0 ? { kenmerken: { ...stand.kenmerken, [vorm]: kenmerken } } : {}),
    ...(opnieuw ? { afgedaan: vraagOpnieuw(stand.afgedaan, vorm) } : {}),
    ...(opnieuw && stand.meldbesluit === 'niet-melden' ? { teHerzien: true } : {}),
    ...(raaktContact(vorm) ? contactOpnieuw(stand, op) : {}),
  }
}

/** Asks for the acute question, unanswered; where the answer is *yes* already there is nothing to ask. */
function acuutBeoordelen(stand: Stand, vraagt: boolean): Pick<Stand, 'acuutBeoordelen'> {
  return { acuutBeoordelen: stand.acuutBeoordelen || (vraagt && stand.antwoorden['acuut'] !== 'ja') }
}

/** Once contact was found dangerous, an own *no danger* is recorded but opens nothing: that takes an expert's yes. */
function isVoorzichtig(stand: Stand): boolean {
  return ['ja', 'twijfel'].includes(stand.contactveiligheid) && stand.contactadvies !== 'ja'
}

function minstensDezeRonde(stand: Stand): Stand['veiligThuis'] {
  return stand.veiligThuis === 'na-weging' ? 'na-weging' : 'deze-ronde'
}
