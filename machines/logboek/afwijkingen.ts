import { heeftReden, verlaagtMelden } from '../casus/bezwaren'
import { besluitBlokken } from '../casus/blokkades/besluit-blokken'
import { bijzonderePlichten, openPlichten } from '../casus/blokkades/bijzondere-plichten'
import { contactBlokken } from '../casus/blokkades/contact-blokken'
import { kindcheckOpen, verlaagtZorgen } from '../casus/checks'
import type { Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'
import { hulpVan, meldenVan } from '../casus/melden'
import { isBuitenBeeld } from '../casus/personen'
import { verlatenRoutes } from '../casus/route'
import type { Stand } from '../casus/stand'
import { isGehouden, vereisten } from '../casus/vereist'
import { isVermoedenWeg } from '../casus/vermoeden'
import { isContactstap } from '../routes/routes'
import type { Kader } from '../weging/kader.schema'
import { isMelden } from '../weging/loop'

/** Something that went otherwise than the kader asks. It is recorded, never hidden, and asks for its reason. */
export interface Afwijking {
  readonly nr: number
  readonly soort:
    | 'gemeld-voor-verplichting'
    | 'gesloten-voor-verplichting'
    | 'contact-ondanks-blokkade'
    | 'verplichting-overgeslagen'
    | 'niet-volgens-kader'
    | 'melden-verlaagd'
    | 'zorgen-verlaagd'
    | 'persoon-buiten-beeld'
    | 'vorm-weg-met-plicht'
    | 'route-verlaten'
    | 'weging-opnieuw'
    | 'hulp-anders'
    | 'raad-zonder-mandaat'
    | 'comensha-zonder-toestemming'
  /** The ids of what was missing, or of the rule departed from. */
  readonly wat: readonly string[]
  /** `null` while nobody gave a reason. */
  readonly reden: string | null
}

/** The departure a gebeurtenis is, seen from the state before it; none when it goes as the kader asks. */
export function afwijkingVan(kader: Kader, stand: Stand, gebeurtenis: Gebeurtenis, nr: number): Afwijking[] {
  switch (gebeurtenis.type) {
    case 'melding gedaan':
      return afwijkingAls(nr, 'gemeld-voor-verplichting', ontbrekend(kader, stand), gebeurtenis.afwijking)
    case 'melden besloten':
      return gebeurtenis.besluit === 'niet-melden' && isMelden(meldenVan(kader, stand))
        ? [afwijking(nr, 'niet-volgens-kader', [meldenVan(kader, stand)], gebeurtenis.reden)]
        : []
    case 'casus gesloten':
      return afwijkingAls(nr, 'gesloten-voor-verplichting', nietGedaan(kader, stand), gebeurtenis.reden)
    case 'kindcheck gedaan':
    case 'mantelzorgverleningscheck gedaan':
      return verlaagtZorgen(stand, gebeurtenis)
        ? [afwijking(nr, 'zorgen-verlaagd', [gebeurtenis.uitkomst], gebeurtenis.toelichting)]
        : []
    case 'persoon ingetrokken':
      return isBuitenBeeld(kader, stand, gebeurtenis.persoon)
        ? [afwijking(nr, 'persoon-buiten-beeld', [gebeurtenis.persoon], gebeurtenis.reden)]
        : []
    case 'bijzonderheid ingetrokken': {
      const wat = openPlichten(stand, gebeurtenis.bijzonderheid).map(({ id }) => `${id}-ontbreekt`)
      return afwijkingAls(nr, 'vorm-weg-met-plicht', wat, gebeurtenis.reden)
    }
    case 'hulp besloten':
      return gebeurtenis.besluit === hulpVan(kader, stand)
        ? []
        : [afwijking(nr, 'hulp-anders', [hulpVan(kader, stand)], gebeurtenis.motivering)]
    case 'gesprek gevoerd':
    case 'andere ouder gehoord':
    case 'betrokkene geinformeerd': {
      const blokken = contactBlokken(stand).map(({ id }) => id)
      return blokken.length > 0 ? [afwijking(nr, 'contact-ondanks-blokkade', blokken, gebeurtenis.afwijking)] : []
    }
    case 'verplichting overgeslagen':
      if (!isVerplicht(kader, stand, gebeurtenis.verplichting)) return []
      return [afwijking(nr, 'verplichting-overgeslagen', [gebeurtenis.verplichting], gebeurtenis.reden)]
    case 'route bepaald':
      return afwijkingAls(nr, 'route-verlaten', verlatenRoutes(kader, stand, gebeurtenis), gebeurtenis.toelichting)
    case 'andere route gevolgd':
      return afwijkingAls(
        nr,
        'contact-ondanks-blokkade',
        isContactstap(gebeurtenis.stap) ? contactBlokken(stand).map(({ id }) => id) : [],
        gebeurtenis.afwijking,
      )
    case 'verzoek aan raad gedaan':
      return mistAls(nr, 'raad-zonder-mandaat', gebeurtenis.toelichting, {
        'verzoek-raad': kader['verzoek-raad'] === undefined,
        mandaat: !gebeurtenis.gemandateerd,
      })
    case 'aanmelding comensha gedaan':
      return mistAls(nr, 'comensha-zonder-toestemming', gebeurtenis.toelichting, {
        toestemming: gebeurtenis.toestemming === 'geen',
        schriftelijk: gebeurtenis.toestemming !== 'geen' && !gebeurtenis.schriftelijk,
      })
    case 'ronde gestart':
    case 'casus heropend':
      return heeftReden(kader, stand) && stand.herweging.length === 0
        ? [afwijking(nr, 'weging-opnieuw', [meldenVan(kader, stand)], gebeurtenis.reden)]
        : []
    case 'toets gehouden':
      return gebeurtenis.resultaat === 'ja' && stand.toetsen[gebeurtenis.afspraak] === 'nee' && !stand.meldingGedaan
        ? [afwijking(nr, 'melden-verlaagd', ['toets'], gebeurtenis.toelichting)]
        : []
    case 'antwoord gewijzigd':
      return verlaagtMelden(kader, stand, gebeurtenis)
        ? [afwijking(nr, 'melden-verlaagd', [gebeurtenis.vraag], gebeurtenis.reden)]
        : []
    default:
      return []
  }
}

/** Obligations that were not met before a report. When melden is *direct* the kader asks none of them first. */
function ontbrekend(kader: Kader, stand: Stand): string[] {
  if (meldenVan(kader, stand) === 'direct') return []
  return besluitBlokken(kader, stand)
    .filter((blokkade) => blokkade.houdtTegen.includes('melden'))
    .map(({ id }) => id)
}

/**
 * What nobody did, nor gave a reason for, when a casus closes without decisions: all that is obliged when the suspicion is
 * gone; under another route alone, who the children are.
 */
function nietGedaan(kader: Kader, stand: Stand): string[] {
  const kindcheck = kindcheckOpen(stand) ? ['kindcheck-ontbreekt'] : []
  if (!isVermoedenWeg(kader, stand)) return meldenVan(kader, stand) === 'niet-van-toepassing' ? kindcheck : []
  const open = [
    ...vereisten(kader, stand).filter(({ id }) => !isGehouden(stand, id) && !stand.overgeslagen.includes(id)),
    ...bijzonderePlichten(stand).filter((plicht) => plicht.open),
  ].map(({ id }) => `${id}-ontbreekt`)
  return [...new Set(open), ...kindcheck]
}

function isVerplicht(kader: Kader, stand: Stand, verplichting: string): boolean {
  if (verplichting === 'kindcheck') return kindcheckOpen(stand)
  if (verplichting === 'veilig-thuis-advies' && Object.values(stand.zorgen).some((zorg) => zorg !== null)) return true
  return (
    vereisten(kader, stand).some(({ id }) => id === verplichting) ||
    bijzonderePlichten(stand).some(({ id }) => id === verplichting)
  )
}

/** A departure from what makes an act allowed, when some of that was missing. */
function mistAls(
  nr: number,
  soort: Afwijking['soort'],
  reden: string | undefined,
  ontbrak: Readonly<Record<string, boolean>>,
): Afwijking[] {
  const wat = Object.keys(ontbrak).filter((naam) => ontbrak[naam])
  return afwijkingAls(nr, soort, wat, reden)
}

function afwijkingAls(
  nr: number,
  soort: Afwijking['soort'],
  wat: readonly string[],
  reden: string | undefined,
): Afwijking[] {
  return wat.length > 0 ? [afwijking(nr, soort, wat, reden)] : []
}

function afwijking(
  nr: number,
  soort: Afwijking['soort'],
  wat: readonly string[],
  reden: string | undefined,
): Afwijking {
  return { nr, soort, wat, reden: reden ?? null }
}
