import type { KaderVersie, Taal } from './kaderboek'
import type { Kader } from './weging/kader.schema'
import type { KaderTeksten } from './weging/teksten.schema'

/** What the files say of a kader on its card; a kader that builds on another says all of it itself. */
export type Kaartregels = Pick<Kader, 'uitgever' | 'sector' | 'zekerheid' | 'geldig' | 'nakijken-voor' | 'beroepen'> &
  KaderVersie & { readonly 'bouwt-op'?: KaderVersie; readonly vrijwillig?: unknown }
export type Kaartwoorden = Pick<KaderTeksten, 'titel' | 'kort' | 'beroepen'>

/** A kader as a list shows it, in one language: enough to choose by, without loading the kader or its words. */
export interface Kaderkaart extends Omit<Kaartregels, 'bouwt-op' | 'vrijwillig' | 'beroepen'> {
  readonly titel: string
  readonly kort: string
  readonly beroepen: readonly { readonly id: string; readonly naam: string }[]
  readonly bouwtOp: KaderVersie | null
  /** No law obliges these professions to use the meldcode. */
  readonly vrijwillig: boolean
}

const woorden = {
  nl: async () => (await import('./kaartwoorden.nl')).woorden,
  en: async () => (await import('./kaartwoorden.en')).woorden,
}

/** The card of every kader version that this build holds, newest versions first within a kader. One small chunk. */
export async function laadKaarten(taal: Taal): Promise<readonly Kaderkaart[]> {
  const [{ regels }, teksten] = await Promise.all([import('./kaartregels'), woorden[taal]()])
  return Object.entries(regels)
    .flatMap(([pad, kader]) => {
      const tekst = teksten[pad.replace('kader.yaml', `teksten.${taal}.yaml`)]
      return tekst ? [kaart(kader, tekst)] : []
    })
    .toSorted((een, ander) => een.kader.localeCompare(ander.kader) || ander.versie.localeCompare(een.versie))
}

/** Of every kader the newest version only: what a new casus can be opened under. */
export function nieuwsteKaarten(kaarten: readonly Kaderkaart[]): Kaderkaart[] {
  return kaarten.filter((kaart) => !kaarten.some((ander) => ander.kader === kaart.kader && ander.versie > kaart.versie))
}

function kaart(regels: Kaartregels, { titel, kort, beroepen }: Kaartwoorden): Kaderkaart {
  const { 'bouwt-op': bouwtOp, vrijwillig, beroepen: ids, ...rest } = regels
  return {
    ...rest,
    titel,
    kort,
    beroepen: ids.map((id) => ({ id, naam: beroepen[id] ?? id })),
    bouwtOp: bouwtOp ?? null,
    vrijwillig: vrijwillig !== undefined,
  }
}
