import { andereRoute } from '../routes/routes'
import type { Antwoord, Kader } from '../weging/kader.schema'
import { isAanDeBeurt, isHoger, isMelden, loop, routeVan, vraagVan } from '../weging/loop'
import { isVrijgegeven } from './bijzonderheidregels'
import type { Handeling } from './blokkades/blokkade'
import { blokkadesVoor } from './blokkades/blokkades'
import { type Gebeurtenis, type GebeurtenisVan, isGebeurd } from './gebeurtenissen/vocabulaire'
import { gevolgVan } from './gevolgen/volgende'
import { meldenVan } from './melden'
import { routesoortenNa } from './route'
import { heeftBesluit, type Stand } from './stand'

/** Why a gebeurtenis is refused in this state: an id with its values; the words come from text files. */
export interface Bezwaar {
  readonly id: string
  readonly waarden: Readonly<Record<string, string>>
}

/** All reasons against a gebeurtenis now; empty means that the chart accepts it. What has happened has none. */
export function bezwaren(kader: Kader, stand: Stand, gebeurtenis: Gebeurtenis): Bezwaar[] {
  if (isGebeurd(gebeurtenis.type)) return []
  if (gebeurtenis.type === 'casus heropend') return bezwaarAls(!stand.gesloten, 'casus-is-open')
  if (stand.gesloten) return [{ id: 'casus-gesloten', waarden: {} }]
  switch (gebeurtenis.type) {
    case 'vraag beantwoord':
      return antwoordBezwaren(kader, stand, gebeurtenis)
    case 'antwoord gewijzigd':
      return wijzigingBezwaren(kader, stand, gebeurtenis)
    case 'vraag opengelaten':
      return bezwaarAls(!isAanDeBeurt(kader, stand.antwoorden, gebeurtenis.vraag), 'niet-aan-de-beurt', {
        vraag: gebeurtenis.vraag,
      })
    case 'ronde gestart':
      return bezwaarAls(!magNieuweRonde(kader, stand), 'ronde-vraagt-nieuw-feit')
    case 'persoon afgesloten':
      return bezwaarAls(!magPersoonAf(kader, stand, gebeurtenis.persoon), 'persoon-nog-niet-veilig', {
        persoon: gebeurtenis.persoon,
      })
    case 'gesprek overgeslagen':
      return bezwaarAls(
        !kader['gesprek-overslaan'].some(({ grond }) => grond === gebeurtenis.grond),
        'grond-onbekend',
        {
          grond: gebeurtenis.grond,
        },
      )
    case 'bijzonderheid ingetrokken':
      return bezwaarAls(!isVrijgegeven(stand, gebeurtenis.bijzonderheid), 'deskundige-nodig')
    case 'melden besloten':
      return [...tegengehouden(kader, stand, gebeurtenis.besluit), ...afwijkingBezwaren(kader, stand, gebeurtenis)]
    case 'hulp besloten':
      return [...tegengehouden(kader, stand, 'hulp'), ...hulpBezwaren(stand, gebeurtenis)]
    case 'gesprek voorgenomen':
    case 'informeren voorgenomen':
      return tegengehouden(kader, stand, 'contact')
    case 'casus gesloten':
      return tegengehouden(kader, stand, 'sluiten')
    case 'route bepaald':
      return routeBezwaren(stand, gebeurtenis)
    default:
      return []
  }
}

function tegengehouden(kader: Kader, stand: Stand, handeling: Handeling): Bezwaar[] {
  return blokkadesVoor(kader, stand, handeling).map(({ id, waarden }) => ({ id, waarden }))
}

function antwoordBezwaren(kader: Kader, stand: Stand, gebeurtenis: GebeurtenisVan<'vraag beantwoord'>): Bezwaar[] {
  const { vraag } = gebeurtenis
  if (stand.antwoorden[vraag]) return [{ id: 'al-beantwoord', waarden: { vraag } }]
  return [
    ...inhoudBezwaren(kader, stand, gebeurtenis),
    ...bezwaarAls(
      vraagVan(kader, vraag) !== undefined && !isAanDeBeurt(kader, stand.antwoorden, vraag),
      'niet-aan-de-beurt',
      { vraag },
    ),
  ]
}

/** A change that lowers melden asks a reason and a feit recorded after the earlier answer (promise 13). */
function wijzigingBezwaren(kader: Kader, stand: Stand, gebeurtenis: GebeurtenisVan<'antwoord gewijzigd'>): Bezwaar[] {
  const { vraag, feiten, reden } = gebeurtenis
  if (!stand.antwoorden[vraag]) return [{ id: 'nog-niet-beantwoord', waarden: { vraag } }]
  const inhoud = inhoudBezwaren(kader, stand, gebeurtenis)
  if (inhoud.length > 0) return inhoud
  const verlaagt = verlaagtMelden(kader, stand, gebeurtenis)
  const nieuw = feiten.some((feit) => !stand.gronden[vraag]?.includes(feit))
  return [
    ...bezwaarAls(!reden && (verlaagt || heeftBesluit(stand)), 'reden-nodig', { vraag }),
    ...bezwaarAls(verlaagt && !nieuw, 'nieuw-feit-nodig', { vraag }),
  ]
}

/**
 * Whether a change makes the need to report smaller: by this answer itself, for one child, or in what all answers say
 * together. Danger that a person has called out hides none of it; the same answer for a child listed later is no change.
 */
export function verlaagtMelden(kader: Kader, stand: Stand, gebeurtenis: GebeurtenisVan<'antwoord gewijzigd'>): boolean {
  const { vraag, antwoord } = gebeurtenis
  const wordt = { ...stand, ...gevolgVan(kader, stand, gebeurtenis) }
  const weegt = (keuze: Antwoord | null | undefined) => routeVan(kader, vraag, keuze)?.melden ?? 'niet-nodig'
  const voorIemand = Object.entries(stand.perPersoon[vraag] ?? {}).some(([persoon, eerder]) =>
    isHoger(weegt(eerder), weegt(wordt.perPersoon[vraag]?.[persoon])),
  )
  return (
    voorIemand ||
    isHoger(weegt(stand.antwoorden[vraag]), weegt(antwoord)) ||
    isHoger(loop(kader, stand.antwoorden).melden, loop(kader, wordt.antwoorden).melden)
  )
}

function inhoudBezwaren(
  kader: Kader,
  stand: Stand,
  { vraag, antwoord, feiten, betreft }: GebeurtenisVan<'vraag beantwoord' | 'antwoord gewijzigd'>,
): Bezwaar[] {
  const gevraagd = vraagVan(kader, vraag)
  if (!gevraagd) return [{ id: 'vraag-onbekend', waarden: { vraag } }]
  const personen = Object.entries(betreft)
  const zwaarste = (['ja', 'twijfel', 'nee'] as const).find((keuze) =>
    personen.some(([, gegeven]) => gegeven === keuze),
  )
  return [
    ...[...new Set([antwoord, ...Object.values(betreft)])]
      .filter((keuze) => !gevraagd.antwoorden[keuze])
      .map((keuze) => ({ id: 'antwoord-onbekend', waarden: { vraag, antwoord: keuze } })),
    ...feiten
      .filter((feit) => !stand.feiten.includes(feit))
      .map((feit) => ({ id: 'feit-onbekend', waarden: { vraag, feit } })),
    ...personen
      .filter(([persoon]) => !stand.afhankelijken[persoon])
      .map(([persoon]) => ({ id: 'persoon-onbekend', waarden: { vraag, persoon } })),
    ...bezwaarAls(zwaarste !== undefined && zwaarste !== antwoord, 'antwoord-past-niet-bij-personen', {
      vraag,
      antwoord,
    }),
  ]
}

/** A route is one of the table; one that always runs beside the meldcode is no reason to switch the weighing off. */
function routeBezwaren(stand: Stand, gebeurtenis: GebeurtenisVan<'route bepaald'>): Bezwaar[] {
  return routesoortenNa(stand, gebeurtenis).flatMap((soort) => {
    const gekozen = andereRoute(soort)
    if (!gekozen) return [{ id: 'route-onbekend', waarden: { soort } }]
    const loopt = gebeurtenis.route === 'andere' && gekozen['naast-meldcode'] === 'altijd'
    return bezwaarAls(loopt, 'route-loopt-ernaast', { soort })
  })
}

/** Departing from *nodig* asks a reason, what keeps people safe now, and a day on which it is looked at again. */
function afwijkingBezwaren(kader: Kader, stand: Stand, gebeurtenis: GebeurtenisVan<'melden besloten'>): Bezwaar[] {
  if (gebeurtenis.besluit === 'melden' || !isMelden(meldenVan(kader, stand))) return []
  return (['reden', 'veiligheidNu', 'herzienOp'] as const)
    .filter((veld) => !gebeurtenis[veld])
    .map((veld) => ({ id: 'afwijking-onvolledig', waarden: { veld } }))
}

/** Closing for one child leaves the others open, and is no way round an answer `ja` or `twijfel` about that child. */
function magPersoonAf(kader: Kader, stand: Stand, persoon: string): boolean {
  if (stand.afhankelijken[persoon] !== 'open') return false
  const perPersoon = kader.vragen.filter((vraag) => vraag['per-persoon'])
  return perPersoon.every((vraag) => stand.perPersoon[vraag.id]?.[persoon] === 'nee')
}

/**
 * A round begins with no answers. While the answers give a reason to report or to doubt, it takes what a change would
 * take: a new feit. After a melding, or when a new round is due, the reason is there already (promise 13).
 */
function magNieuweRonde(kader: Kader, stand: Stand): boolean {
  return heeftNieuwFeit(stand) || stand.meldingGedaan || stand.herweging.length > 0 || !heeftReden(kader, stand)
}

/** A feit that no answer of this round could know of. */
function heeftNieuwFeit(stand: Stand): boolean {
  const bekend = Object.values(stand.gronden)
  return stand.feiten.some((feit) => bekend.every((feiten) => !feiten.includes(feit)))
}

/** Whether some answer that counts asks for a melding, or is a doubt. */
export function heeftReden(kader: Kader, stand: Stand): boolean {
  return loop(kader, stand.antwoorden).telt.some((id) => {
    const melden = routeVan(kader, id, stand.antwoorden[id])?.melden
    return melden !== undefined && melden !== 'niet-nodig'
  })
}

/** That help is not enough, beside a decision not to report, is a contradiction: then melden comes first. */
function hulpBezwaren(stand: Stand, { besluit }: GebeurtenisVan<'hulp besloten'>): Bezwaar[] {
  return bezwaarAls(
    besluit === 'niet-toereikend' && stand.meldbesluit === 'niet-melden',
    'hulp-ontoereikend-vraagt-melden',
  )
}

function bezwaarAls(geldt: boolean, id: string, waarden: Record<string, string> = {}): Bezwaar[] {
  return geldt ? [{ id, waarden }] : []
}
