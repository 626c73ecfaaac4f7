import { type Kopuitslag, proefKoppen } from './koppen-proef'

/**
 * One file of the app and what its headers turned out to be; `onbereikbaar` when the host could not be asked. `bewaard`
 * is the copy that the service worker keeps, with the headers of the day it was fetched; empty where there is none.
 */
export type Bestandsuitslag =
  | { readonly pad: string; readonly koppen: readonly Kopuitslag[]; readonly bewaard: readonly Kopuitslag[] }
  | { readonly pad: string; readonly onbereikbaar: true }

export const OMGEVINGSPROEVEN = ['beveiligd', 'geisoleerd', 'vertrouwde-typen', 'opslag', 'werkers', 'offline'] as const
export type Omgevingsproef = (typeof OMGEVINGSPROEVEN)[number]

export interface Zelftestuitslag {
  readonly bestanden: readonly Bestandsuitslag[]
  readonly omgeving: readonly { readonly proef: Omgevingsproef; readonly goed: boolean }[]
}

/** What the self-test asks of the browser and the host. */
export interface Zelftestomgeving {
  readonly vraag: (pad: string) => Promise<Pick<Response, 'headers'>>
  /** The copy of the service worker, if it keeps one. */
  readonly bewaard: (pad: string) => Promise<Pick<Response, 'headers'> | undefined>
  readonly koppenVoor: (pad: string) => Readonly<Record<string, string | null>>
  readonly https: boolean
  readonly kan: Readonly<Record<Omgevingsproef, boolean>>
}

/** The files whose headers matter each in their own way: the app, what leaves its isolation group, the service worker. */
const BESTANDEN = ['/index.html', '/slot.html', '/neutraal.html', '/sw.js', '/manifest.webmanifest'] as const

/** Asks the host for its headers and the browser for what it can do. Nothing of it is kept or sent. */
export async function zelftest({ vraag, bewaard, koppenVoor, https, kan }: Zelftestomgeving): Promise<Zelftestuitslag> {
  const proefBestand = async (pad: string): Promise<Bestandsuitslag> => {
    try {
      const [{ headers }, kopie] = await Promise.all([vraag(pad), bewaard(pad)])
      const proef = (gekregen: Pick<Headers, 'get'>) => proefKoppen(koppenVoor(pad), gekregen, https)
      return { pad, koppen: proef(headers), bewaard: kopie ? proef(kopie.headers) : [] }
    } catch {
      return { pad, onbereikbaar: true }
    }
  }
  return {
    bestanden: await Promise.all(BESTANDEN.map(proefBestand)),
    omgeving: OMGEVINGSPROEVEN.map((proef) => ({ proef, goed: kan[proef] })),
  }
}

/** Whether everything is as it should be. */
export function isGoed({ bestanden, omgeving }: Zelftestuitslag): boolean {
  return (
    omgeving.every(({ goed }) => goed) &&
    bestanden.every((bestand) => 'koppen' in bestand && alleGoed(bestand.koppen) && alleGoed(bestand.bewaard))
  )
}

/** Whether the copy that this browser keeps is from a time when the host sent other headers. */
export function heeftOudeKopie({ bestanden }: Zelftestuitslag): boolean {
  return bestanden.some((bestand) => 'bewaard' in bestand && !alleGoed(bestand.bewaard))
}

function alleGoed(koppen: readonly Kopuitslag[]): boolean {
  return koppen.every(({ uitslag }) => uitslag === 'goed')
}
