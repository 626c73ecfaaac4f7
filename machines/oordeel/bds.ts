import type { Bds, BdsGegeven } from '../bronnen/tabellen.schema'
import type { Stand } from '../casus/stand'
import { alle } from '../logboek/lezen'
import { type Casus, standVan } from '../logboek/naspelen'
import type { Antwoord } from '../weging/kader.schema'

/** One item of the BDS. Empty (`null`) where Weegwijzer does not know, or where the standard has no place for doubt. */
export interface BdsItem {
  readonly nummer: string
  readonly groep: string | null
  /** The how manieth of its group: each consultation and each melding is a group of its own. */
  readonly keer: number
  readonly waarde: string | null
}

type Waarden = readonly (string | null)[]

/**
 * A casus as items of the basic data set of youth health care (BDS 4.2.0, source `bds-jgz-420`). Only for who works in
 * youth health care: any other role gives no items. A yes or no is never made of doubt or of an open answer.
 */
export function bdsItems(casus: Casus, bds: Bds, rol: string): readonly BdsItem[] {
  if (rol !== 'jgz') return []
  return bds.items.flatMap(({ nummer, gegeven, groep }) => {
    const waarden = lees[gegeven](casus, standVan(casus))
    const keren: Waarden = waarden.length > 0 ? waarden : [null]
    return keren.map((waarde, plek) => ({ nummer, groep: groep ?? null, keer: plek + 1, waarde }))
  })
}

const lees: Readonly<Record<BdsGegeven, (casus: Casus, stand: Stand) => Waarden>> = {
  'zorgen-blijven': (_, stand) => [blijvendeZorgen(stand)],
  'zorgen-gedeeld': ({ regels }) => [gedeeld(regels)],
  'reden-niet-gedeeld': ({ regels }) =>
    gedeeld(regels) === 'ja'
      ? []
      : [...alle(regels, 'gesprek overgeslagen'), ...alle(regels, 'betrokkene niet geinformeerd')].map(
          ({ toelichting }) => toelichting,
        ),
  vermoeden: (_, { antwoorden }) => [zeker(antwoorden['vermoeden'])],
  onveiligheid: (_, stand) => [onveilig(stand)],
  'hulp-mogelijk': (_, { antwoorden }) => [zeker(antwoorden['hulp-mogelijk'])],
  'hulp-aanvaard': (_, { antwoorden }) => [zeker(antwoorden['hulp-aanvaard'])],
  'hulp-werkt': (_, { hulp }) => [hulp === 'werkt' ? 'ja' : hulp === 'tekort' ? 'nee' : null],
  'contact-functie': () => [],
  'contact-naam': () => [],
  'consult-datum': ({ regels }) => consulten(regels).map(({ op }) => op),
  'consult-bijzonderheden': ({ regels }) => consulten(regels).map(({ advies, door }) => metWie(advies, door)),
  'melding-datum': ({ regels }) => alle(regels, 'melding gedaan').map(({ op }) => op),
  'melding-bijzonderheden': ({ regels }) =>
    alle(regels, 'melding gedaan').map(({ inhoud, door }) => (inhoud ? metWie(inhoud, door) : (door ?? null))),
  'melding-besproken': ({ regels }) => alle(regels, 'melding gedaan').map(() => besproken(regels)),
  'vgv-inventarisatie': () => [],
  'vgv-risico': (_, stand) => [vgvRisico(stand)],
  'vgv-verklaring': () => [],
  'vgv-bijzonderheden': ({ regels }) => vgv(regels).flatMap(({ toelichting }) => toelichting ?? []),
}

type Regels = Casus['regels']

const zeker = (antwoord: Antwoord | null | undefined) => (antwoord === 'ja' || antwoord === 'nee' ? antwoord : null)

/** Yes as soon as one of both is yes; no only when both are no. */
function onveilig({ antwoorden: { acuut, structureel } }: Stand): string | null {
  if (acuut === 'ja' || structureel === 'ja') return 'ja'
  return acuut === 'nee' && structureel === 'nee' ? 'nee' : null
}

/** Derived by us: the standard asks a professional for this. */
function blijvendeZorgen(stand: Stand): string | null {
  if (onveilig(stand) === 'ja' || stand.antwoorden['vermoeden'] === 'ja') return 'ja'
  return stand.antwoorden['vermoeden'] === 'nee' && onveilig(stand) === 'nee' ? 'nee' : null
}

function gedeeld(regels: Regels): string | null {
  if (alle(regels, 'gesprek gevoerd').length > 0 || alle(regels, 'betrokkene geinformeerd').length > 0) return 'ja'
  const niet = alle(regels, 'gesprek overgeslagen').length + alle(regels, 'betrokkene niet geinformeerd').length
  return niet > 0 ? 'nee' : null
}

function besproken(regels: Regels): string | null {
  if (alle(regels, 'betrokkene geinformeerd').length > 0) return 'ja'
  return alle(regels, 'betrokkene niet geinformeerd').length > 0 ? 'nee' : null
}

const consulten = (regels: Regels) => alle(regels, 'raadpleging gehouden').filter(({ met }) => met === 'veilig-thuis')

const metWie = (tekst: string, door: string | undefined) => (door ? `${tekst} (${door})` : tekst)

const vgv = (regels: Regels) =>
  alle(regels, 'bijzonderheid vastgesteld').filter(({ bijzonderheid }) => bijzonderheid === 'vgv')

/** What counts now: a lower risk that was not taken over is not in it. */
function vgvRisico({ kenmerken }: Stand): string | null {
  const risico = kenmerken['vgv']?.risico
  return risico === 'reeel' ? 'ja' : risico === 'geen' ? 'nee' : null
}
