import { eerstTaxatie, stapvolgorde } from '../casus/bijzonderheidregels'
import { besluitBlokken } from '../casus/blokkades/besluit-blokken'
import { bijzonderePlichten } from '../casus/blokkades/bijzondere-plichten'
import { isContactGevaarlijk } from '../casus/blokkades/contact-blokken'
import { ordeBlokken } from '../casus/blokkades/orde-blokken'
import { kindcheckOpen, mantelzorgcheckOpen } from '../casus/checks'
import { meldenVan } from '../casus/melden'
import type { Stand } from '../casus/stand'
import { isGehouden, vereisten } from '../casus/vereist'
import { isVermoedenWeg } from '../casus/vermoeden'
import { feitenZonderBron } from '../logboek/lezen'
import { type Casus, standVan } from '../logboek/naspelen'
import { STAPPEN, type Stap } from '../weging/kader.schema'
import { loop, vraagVan } from '../weging/loop'
import { informeren } from './informeren'
import { opbergen } from './opbergen'

/** Something not done yet, the step it belongs to, and its values. Whether it holds anything is said by the blokkades. */
export interface Ontbrekend {
  readonly id: string
  readonly stap: Stap | 'daarna'
  readonly waarden: Readonly<Record<string, string>>
}

/** What is missing, in the order of the steps of this casus. Derived each time; nothing of it is stored. */
export function ontbreekt(casus: Casus): Ontbrekend[] {
  const stand = standVan(casus)
  const vragen = weging(casus, stand)
  const mist = [
    ...signalen(casus, stand),
    ...raadplegen(casus, stand),
    ...gesprek(casus, stand),
    ...vragen,
    ...besluiten(casus, stand),
  ]
  const volgorde: readonly Ontbrekend['stap'][] = [...stapvolgorde(stand), 'daarna']
  /** Where a risk taxation comes first, so do the questions: also in a kader that asks them in the last step. */
  const eerstWegen = stapvolgorde(stand) !== STAPPEN
  const plek = (een: Ontbrekend) =>
    volgorde.indexOf(eerstWegen && een.stap === 'beslissen' && vragen.includes(een) ? 'wegen' : een.stap)
  return mist.toSorted((een, ander) => plek(een) - plek(ander))
}

function signalen(casus: Casus, stand: Stand): Ontbrekend[] {
  return [
    ...als(stand.feiten.length === 0, 'feiten', 'signalen'),
    ...feitenZonderBron(casus.regels).flatMap(({ id }) => als(true, 'feit-zonder-bron', 'signalen', { feit: id })),
    ...als(!stand.huishoudenVolledig, 'huishouden', 'signalen'),
    ...als(kindcheckOpen(stand), 'kindcheck', 'signalen'),
    ...als(mantelzorgcheckOpen(casus.kader, stand), 'mantelzorgverleningscheck', 'signalen'),
    ...plichten(stand, 'signalen', ['ongeboren-kind-in-beeld']),
  ]
}

function raadplegen(casus: Casus, stand: Stand): Ontbrekend[] {
  const weggelaten = (id: string) => stand.overgeslagen.includes(id) && !houdtMelden(casus, stand, id)
  const vereist = vereisten(casus.kader, stand).filter(({ id }) => !isGehouden(stand, id) && !weggelaten(id))
  const advies = vereist.some(({ id }) => id === 'veilig-thuis-advies')
  const functionaris = vereist.some(({ id }) => id === 'aandachtsfunctionaris')
  const twijfel = besluitBlokken(casus.kader, stand).find(({ id }) => id === 'twijfel-vraagt-veilig-thuis')
  return [
    ...als(!stand.collega && !functionaris && !weggelaten('collega'), 'collega', 'raadplegen'),
    ...als(functionaris, 'aandachtsfunctionaris', 'raadplegen'),
    ...als(advies, 'veilig-thuis-advies', 'raadplegen'),
    ...als(!advies && twijfel !== undefined, 'veilig-thuis-bij-twijfel', 'raadplegen', twijfel?.waarden ?? {}),
    ...plichten(stand, 'raadplegen', ['deskundige', 'letselduiding']),
  ]
}

/** What was left out with a reason is missed no more, unless a report still waits for it. */
function houdtMelden({ kader }: Casus, stand: Stand, verplichting: string): boolean {
  return besluitBlokken(kader, stand).some(
    ({ id, houdtTegen }) => id === `${verplichting}-ontbreekt` && houdtTegen.includes('melden'),
  )
}

/** While contact is shut nobody is sent to the talk: what is missing is an expert's word on whether it may. */
function gesprek(casus: Casus, stand: Stand): Ontbrekend[] {
  const gehad = stand.gesprek === 'gevoerd' || stand.gesprek === 'overgeslagen'
  const dicht = isContactGevaarlijk(stand)
  return [
    ...als(stand.contactveiligheid === 'niet-beoordeeld', 'contactveiligheid', 'gesprek'),
    ...als(!gehad && dicht, 'contactadvies', 'gesprek'),
    ...als(!gehad && !dicht, 'gesprek', 'gesprek'),
    ...plichten(stand, 'gesprek', ['wens-en-bekwaamheid', 'andere-ouder-gehoord']),
    ...als(!dicht && vraagtOmWens(casus, stand), 'wens-vastleggen', 'gesprek'),
  ]
}

/** An adult with a suspicion about them has a wish of their own: it is asked for, and holds nothing. */
function vraagtOmWens({ kader }: Casus, stand: Stand): boolean {
  const eerste = kader.vragen[0]?.id ?? ''
  const vermoeden = stand.antwoorden[eerste] === 'ja' || stand.antwoorden[eerste] === 'twijfel'
  const verplicht = bijzonderePlichten(stand).some(({ id, open }) => id === 'wens-en-bekwaamheid' && open)
  return stand.client === 'volwassene' && vermoeden && stand.wens === 'niet' && !verplicht
}

function plichten(stand: Stand, stap: Stap, soorten: readonly string[]): Ontbrekend[] {
  return bijzonderePlichten(stand)
    .filter(({ id, open }) => open && soorten.includes(id))
    .map(({ id, bijzonderheid }) => ({ id, stap, waarden: { bijzonderheid } }))
}

function weging(casus: Casus, stand: Stand): Ontbrekend[] {
  const { kader } = casus
  const { positie } = loop(kader, stand.antwoorden)
  const open = [...new Set([...(vraagVan(kader, positie) ? [positie] : []), ...stand.opengelaten])]
  return [
    ...stand.bijzonderheden
      .filter((naam) => eerstTaxatie(naam, stand.kenmerken[naam]) && !stand.risicotaxatie)
      .map((bijzonderheid) => ({ id: 'risicotaxatie', stap: 'wegen' as const, waarden: { bijzonderheid } })),
    ...als(stand.acuutBeoordelen, 'acuut-nu-beoordelen', stapVan(casus, 'acuut')),
    ...als(stand.zorgen.kinderen !== null, 'kindcheck-zorgen', 'signalen'),
    ...als(stand.zorgen.afhankelijken !== null, 'mantelzorgcheck-zorgen', 'signalen'),
    ...open.flatMap((vraag) =>
      als(true, stand.opengelaten.includes(vraag) ? 'vraag-opengelaten' : 'vraag', stapVan(casus, vraag), { vraag }),
    ),
    ...besluitBlokken(kader, stand)
      .filter(({ id }) => BIJ_DE_WEGING.includes(id))
      .map(({ id, waarden }) => ({ id, stap: stapVan(casus, waarden['vraag'] ?? ''), waarden })),
    ...als(stand.nieuweFeiten, 'nieuwe-feiten', stapVan(casus, positie)),
  ]
}

function besluiten(casus: Casus, stand: Stand): Ontbrekend[] {
  const { kader } = casus
  const over = isVermoedenWeg(kader, stand) || meldenVan(kader, stand) === 'niet-van-toepassing'
  return [
    ...als(!over && stand.meldbesluit === null, 'meldbesluit', 'beslissen'),
    ...als(!over && stand.meldbesluit !== null && stand.hulpbesluit === null, 'hulpbesluit', 'beslissen'),
    ...als(!over && stand.teHerzien, 'besluit-te-herzien', 'beslissen'),
    ...informeren(casus),
    ...besluitBlokken(kader, stand)
      .filter(({ id }) => id === 'tweede-mening-ontbreekt')
      .map(({ waarden }) => ({ id: 'tweede-mening', stap: 'beslissen' as const, waarden })),
    ...casus.afwijkingen
      .filter(({ reden }) => reden === null)
      .map(({ nr, soort }) => ({
        id: 'reden-afwijking',
        stap: 'beslissen' as const,
        waarden: { regel: String(nr), soort },
      })),
    ...ordeBlokken(kader, stand)
      .filter(({ id }) => DAARNA.includes(id))
      .map(({ id, waarden }) => ({ id, stap: 'daarna' as const, waarden })),
    ...als(stand.gemeld && stand.terugkoppelingen < 2, 'terugkoppeling', 'daarna', {
      gehad: String(stand.terugkoppelingen),
    }),
    ...opbergen(casus.regels),
  ]
}

const BIJ_DE_WEGING = ['persoon-niet-beoordeeld', 'huishouden-niet-volledig', 'veiligheid-niet-beoordeeld']

const DAARNA = [
  'melding-nog-niet-gedaan',
  'eigen-vervolg-ontbreekt',
  'toets-nog-te-houden',
  'afspraak-ontbreekt',
  'herziening-nog-te-houden',
  'hulp-schiet-tekort',
  'nieuwe-ronde-nodig',
  'andere-route-niet-gevolgd',
]

function stapVan(casus: Casus, vraag: string): Stap {
  return vraagVan(casus.kader, vraag)?.stap ?? 'wegen'
}

function als(
  geldt: boolean,
  id: string,
  stap: Ontbrekend['stap'],
  waarden: Readonly<Record<string, string>> = {},
): Ontbrekend[] {
  return geldt ? [{ id, stap, waarden }] : []
}
