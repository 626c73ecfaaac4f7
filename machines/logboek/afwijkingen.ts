import { heeftReden, verlaagtMelden } from '../casus/bezwaren'
import { besluitBlokken } from '../casus/blokkades/besluit-blokken'
import { bijzonderePlichten } from '../casus/blokkades/bijzondere-plichten'
import { contactBlokken } from '../casus/blokkades/contact-blokken'
import { kindcheckOpen } from '../casus/checks'
import type { Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'
import { hulpVan, meldenVan } from '../casus/melden'
import type { Stand } from '../casus/stand'
import { isGehouden, vereisten } from '../casus/vereist'
import { isVermoedenWeg } from '../casus/vermoeden'
import type { Kader } from '../weging/kader.schema'
import { isMelden } from '../weging/loop'

/** Something that went otherwise than the kader asks. It is recorded, never hidden, and asks for its reason. */
export interface Afwijking {
  readonly nr: number
  readonly soort:
    | 'gemeld-voor-verplichting'
    | 'besloten-voor-verplichting'
    | 'gesloten-voor-verplichting'
    | 'contact-ondanks-blokkade'
    | 'verplichting-overgeslagen'
    | 'niet-volgens-kader'
    | 'melden-verlaagd'
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
      return ontbrekend(kader, stand, nr, 'gemeld-voor-verplichting', gebeurtenis.afwijking)
    case 'melden besloten':
      return [
        ...(gebeurtenis.besluit === 'melden'
          ? ontbrekend(kader, stand, nr, 'besloten-voor-verplichting', undefined)
          : []),
        ...(gebeurtenis.besluit === 'niet-melden' && isMelden(meldenVan(kader, stand))
          ? [afwijking(nr, 'niet-volgens-kader', [meldenVan(kader, stand)], gebeurtenis.reden)]
          : []),
      ]
    case 'casus gesloten': {
      const wat = nietGedaan(kader, stand)
      return isVermoedenWeg(kader, stand) && wat.length > 0
        ? [afwijking(nr, 'gesloten-voor-verplichting', wat, gebeurtenis.reden)]
        : []
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
function ontbrekend(
  kader: Kader,
  stand: Stand,
  nr: number,
  soort: 'gemeld-voor-verplichting' | 'besloten-voor-verplichting',
  reden: string | undefined,
): Afwijking[] {
  if (meldenVan(kader, stand) === 'direct') return []
  const wat = besluitBlokken(kader, stand)
    .filter((blokkade) => blokkade.houdtTegen.includes('melden'))
    .map(({ id }) => id)
  if (wat.length === 0) return []
  return [afwijking(nr, soort, wat, reden)]
}

/** What is obliged and nobody did, nor gave a reason for, when a casus closes because the suspicion is gone. */
function nietGedaan(kader: Kader, stand: Stand): string[] {
  const open = [
    ...vereisten(kader, stand).filter(({ id }) => !isGehouden(stand, id) && !stand.overgeslagen.includes(id)),
    ...bijzonderePlichten(stand).filter((plicht) => plicht.open),
  ].map(({ id }) => `${id}-ontbreekt`)
  return [...new Set(open), ...(kindcheckOpen(stand) ? ['kindcheck-ontbreekt'] : [])]
}

function isVerplicht(kader: Kader, stand: Stand, verplichting: string): boolean {
  if (verplichting === 'kindcheck') return kindcheckOpen(stand)
  return (
    vereisten(kader, stand).some(({ id }) => id === verplichting) ||
    bijzonderePlichten(stand).some(({ id, open }) => id === verplichting && open)
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
