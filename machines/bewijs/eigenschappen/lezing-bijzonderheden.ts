import type { Stand } from '../../casus/stand'
import type { Kader } from '../../weging/kader.schema'

/*
 * What the design says of a bijzonderheid and of what is obliged, told once more and by hand: not read from the table
 * of bijzonderheden, nor from the rules of the chart, because these are what is proved.
 */

const STOPPEN = ['eergerelateerd', 'huwelijksdwang', 'pcf', 'intieme-terreur', 'mensenhandel']
const ERNSTIG = ['reeel', 'vermoedelijk-uitgevoerd', 'vastgesteld']
type Kenmerk = Stand['kenmerken'][string]

/** Whether a bijzonderheid shuts contact until an expert's yes. A risk of vgv that nobody stated counts as real. */
export function sluitContact(naam: string, kenmerk: Kenmerk | undefined): boolean {
  if (naam === 'vgv') return kenmerk?.risico === undefined || isErnstig(kenmerk.risico)
  return STOPPEN.includes(naam)
}

export function isErnstig(risico: string | undefined): boolean {
  return risico !== undefined && ERNSTIG.includes(risico)
}

/** Whether the risk taxation comes before the talk. Of a forced marriage nobody said that the victim is an adult. */
export function vraagtTaxatie(naam: string, kenmerk: Kenmerk | undefined): boolean {
  return naam === 'eergerelateerd' || (naam === 'huwelijksdwang' && kenmerk?.volwassen !== true)
}

export function metSluiting(stand: Stand): string[] {
  return stand.bijzonderheden.filter((naam) => sluitContact(naam, stand.kenmerken[naam]))
}

export function metTaxatie(stand: Stand): string[] {
  return stand.bijzonderheden.filter((naam) => vraagtTaxatie(naam, stand.kenmerken[naam]))
}

/** A *no* to contact of Veilig Thuis is kept apart: only Veilig Thuis takes it back. */
export function isNee({ contactadvies }: Stand): boolean {
  return contactadvies === 'nee' || contactadvies === 'nee-veilig-thuis'
}

/** Whether contact with family or suspect was found dangerous; that nobody looked yet is no finding. */
export function isContactGevaarlijk(stand: Stand): boolean {
  const { contactadvies, contactveiligheid, risicotaxatie } = stand
  if (isNee(stand)) return true
  if (!risicotaxatie && metTaxatie(stand).length > 0) return true
  if (contactadvies === 'ja') return false
  return contactveiligheid === 'ja' || contactveiligheid === 'twijfel' || metSluiting(stand).length > 0
}

interface Plicht {
  readonly id:
    | 'deskundige'
    | 'letselduiding'
    | 'wens-en-bekwaamheid'
    | 'andere-ouder-gehoord'
    | 'ongeboren-kind-in-beeld'
  /** Who settles it by being asked. */
  readonly met: readonly string[]
  /** What settles it whoever was asked. */
  readonly blijkt: (stand: Stand) => boolean
  readonly ookMelden: boolean
}
const nooit = () => false
const deskundige: Plicht = { id: 'deskundige', met: ['deskundige', 'veilig-thuis'], blijkt: nooit, ookMelden: false }

/** What a bijzonderheid obliges before a decision. Only hearing the other parent comes before a melding too. */
export const PLICHTEN: Readonly<Record<string, Plicht>> = {
  eergerelateerd: deskundige,
  huwelijksdwang: deskundige,
  vgv: deskundige,
  pcf: deskundige,
  'intieme-terreur': deskundige,
  mensenhandel: deskundige,
  'letsel-kind': { id: 'letselduiding', met: ['letseldeskundige', 'veilig-thuis'], blijkt: nooit, ookMelden: false },
  ouderenmishandeling: {
    id: 'wens-en-bekwaamheid',
    met: [],
    blijkt: ({ wens }) => wens === 'met-bekwaamheid',
    ookMelden: false,
  },
  'complexe-scheiding': {
    id: 'andere-ouder-gehoord',
    met: [],
    blijkt: (stand) => stand.andereOuderGehoord || isContactGevaarlijk(stand),
    ookMelden: true,
  },
  zwangerschap: {
    id: 'ongeboren-kind-in-beeld',
    met: [],
    blijkt: ({ ongeborenen }) => ongeborenen.length > 0,
    ookMelden: false,
  },
}

/** How a duty was settled in this casus: done, with a reason, or not. */
export function hoeAfgedaan({ afgedaan }: Stand, naam: string): 'gedaan' | 'reden' | undefined {
  return afgedaan[`${naam}/${PLICHTEN[naam]?.id}`]
}

/** What the bijzonderheden of this casus oblige and is neither done nor left out with a reason. */
export function openPlichten(stand: Stand): Plicht[] {
  return stand.bijzonderheden.flatMap((naam) => {
    const plicht = PLICHTEN[naam]
    return plicht && hoeAfgedaan(stand, naam) === undefined && !plicht.blijkt(stand) ? [plicht] : []
  })
}

const RAAD = ['collega', 'aandachtsfunctionaris', 'veilig-thuis-advies'] as const

/** Whom the kader wants consulted before a decision; a reason does not open the way to a melding. */
export function raadVanKader({ vereist }: Kader): string[] {
  return RAAD.filter((wie) => vereist[wie]?.plicht === 'verplicht')
}

/** Whom the kader or the organisation wants consulted, and was not. */
export function openRaad(kader: Kader, stand: Stand): string[] {
  const wie = [...new Set([...raadVanKader(kader), ...stand.organisatieregels])]
  return wie.filter((een) => !isRaadGevraagd(stand, een))
}

function isRaadGevraagd(stand: Stand, wie: string): boolean {
  if (wie === 'veilig-thuis-advies') return stand.veiligThuis !== 'nooit'
  return wie === 'collega' ? stand.collega : stand.functionaris
}
