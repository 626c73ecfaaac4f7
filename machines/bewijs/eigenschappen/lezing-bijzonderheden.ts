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

/** Whether contact with family or suspect is shut. */
export function isContactDicht(stand: Stand): boolean {
  const { contactadvies, contactveiligheid, risicotaxatie } = stand
  if (contactadvies === 'nee' || contactveiligheid === 'niet-beoordeeld') return true
  if (!risicotaxatie && metTaxatie(stand).length > 0) return true
  return contactadvies !== 'ja' && (contactveiligheid !== 'nee' || metSluiting(stand).length > 0)
}

const gevraagd = (wie: readonly string[]) => (stand: Stand) => wie.some((een) => stand.geraadpleegd.includes(een))
const deskundige = { id: 'deskundige', gedaan: gevraagd(['deskundige', 'veilig-thuis']), ookMelden: false } as const

/** What a bijzonderheid obliges before a decision. Only hearing the other parent comes before a melding too. */
export const PLICHTEN: Readonly<
  Record<
    string,
    {
      readonly id:
        | 'deskundige'
        | 'letselduiding'
        | 'wens-en-bekwaamheid'
        | 'andere-ouder-gehoord'
        | 'ongeboren-kind-in-beeld'
      readonly gedaan: (stand: Stand) => boolean
      readonly ookMelden: boolean
    }
  >
> = {
  eergerelateerd: deskundige,
  huwelijksdwang: deskundige,
  vgv: deskundige,
  pcf: deskundige,
  'letsel-kind': { id: 'letselduiding', gedaan: gevraagd(['letseldeskundige', 'veilig-thuis']), ookMelden: false },
  ouderenmishandeling: {
    id: 'wens-en-bekwaamheid',
    gedaan: ({ wens }) => wens === 'met-bekwaamheid',
    ookMelden: false,
  },
  'complexe-scheiding': {
    id: 'andere-ouder-gehoord',
    gedaan: (stand) => stand.andereOuderGehoord || isContactDicht(stand),
    ookMelden: true,
  },
  zwangerschap: {
    id: 'ongeboren-kind-in-beeld',
    gedaan: ({ ongeborenen }) => ongeborenen.length > 0,
    ookMelden: false,
  },
}

/** What the bijzonderheden of this casus oblige and is neither done nor left out with a reason. */
export function openPlichten(stand: Stand): (typeof PLICHTEN)[string][] {
  const plichten = stand.bijzonderheden.flatMap((naam) => PLICHTEN[naam] ?? [])
  return plichten.filter(({ id, gedaan }) => !gedaan(stand) && !stand.overgeslagen.includes(id))
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

export function isRaadGevraagd(stand: Stand, wie: string): boolean {
  if (wie === 'veilig-thuis-advies') return stand.veiligThuis !== 'nooit'
  return wie === 'collega' ? stand.collega : stand.geraadpleegd.includes(wie)
}
