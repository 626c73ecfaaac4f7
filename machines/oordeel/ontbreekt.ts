import { besluitBlokken } from '../casus/blokkades/besluit-blokken'
import { contactBlokken } from '../casus/blokkades/contact-blokken'
import { ordeBlokken } from '../casus/blokkades/orde-blokken'
import { kindcheckOpen, kindcheckZorgenOpen } from '../casus/kindcheck'
import { meldenVan } from '../casus/melden'
import type { Stand } from '../casus/stand'
import { isVermoedenWeg } from '../casus/vermoeden'
import { type Casus, standVan } from '../logboek/naspelen'
import type { Stap } from '../weging/kader.schema'
import { loop, vraagVan } from '../weging/loop'

/** Something not done yet, the step it belongs to, and its values. Whether it holds anything is said by the blokkades. */
export interface Ontbrekend {
  readonly id: string
  readonly stap: Stap | 'daarna'
  readonly waarden: Readonly<Record<string, string>>
}

/** What is missing, in the order of the steps. Derived each time; nothing of it is stored. */
export function ontbreekt(casus: Casus): Ontbrekend[] {
  const stand = standVan(casus)
  return [
    ...signalen(stand),
    ...raadplegen(casus, stand),
    ...gesprek(stand),
    ...weging(casus, stand),
    ...besluiten(casus, stand),
  ]
}

function signalen(stand: Stand): Ontbrekend[] {
  return [
    ...als(stand.feiten.length === 0, 'feiten', 'signalen'),
    ...als(!stand.huishoudenVolledig, 'huishouden', 'signalen'),
    ...als(kindcheckOpen(stand), 'kindcheck', 'signalen'),
  ]
}

function raadplegen(casus: Casus, stand: Stand): Ontbrekend[] {
  const advies = casus.kader.vereist['veilig-thuis-advies'].plicht === 'verplicht' && stand.veiligThuis === 'nooit'
  const twijfel = besluitBlokken(casus.kader, stand).find(({ id }) => id === 'twijfel-vraagt-veilig-thuis')
  return [
    ...als(!stand.collega, 'collega', 'raadplegen'),
    ...als(advies, 'veilig-thuis-advies', 'raadplegen'),
    ...als(!advies && twijfel !== undefined, 'veilig-thuis-bij-twijfel', 'raadplegen', twijfel?.waarden ?? {}),
  ]
}

/** While contact is shut nobody is sent to the talk: what is missing is an expert's word on whether it may. */
function gesprek(stand: Stand): Ontbrekend[] {
  const gehad = stand.gesprek === 'gevoerd' || stand.gesprek === 'overgeslagen'
  const dicht = contactBlokken(stand).some(({ id }) => id !== 'contactveiligheid-niet-beoordeeld')
  return [
    ...als(stand.contactveiligheid === 'niet-beoordeeld', 'contactveiligheid', 'gesprek'),
    ...als(!gehad && dicht, 'contactadvies', 'gesprek'),
    ...als(!gehad && !dicht, 'gesprek', 'gesprek'),
  ]
}

function weging(casus: Casus, stand: Stand): Ontbrekend[] {
  const { kader } = casus
  const { positie } = loop(kader, stand.antwoorden)
  const open = [...new Set([...(vraagVan(kader, positie) ? [positie] : []), ...stand.opengelaten])]
  return [
    ...als(stand.acuutBeoordelen, 'acuut-nu-beoordelen', stapVan(casus, 'acuut')),
    ...als(kindcheckZorgenOpen(stand), 'kindcheck-zorgen', 'signalen'),
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
    ...als(!over && stand.meldbesluit === 'melden' && !stand.geinformeerd, 'informeren', 'beslissen'),
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
