import type { Casus, KaderTeksten, Oordeel, Taal } from '../../machines'
import { besluitVan } from './besluit'
import { kaderDigest, tekstenDigest } from './kader-digest'
import { FORMAAT, PAKKET_VERSIE } from './pakket.schema'
import { pakketNaam } from './pakket-naam'
import { PAKKET_UITLEG } from './pakket-uitleg'
import { kopVan, type Schakel } from './schakel'

/** All that a package is made of. Time and the version of the program come from outside. */
export interface PakketInvoer {
  /** ISO 8601, as `new Date().toISOString()` gives it. */
  readonly gemaakt: string
  readonly app: { readonly naam: string; readonly versie: string }
  readonly casus: Casus
  /** The entries of that casus exactly as they are stored. */
  readonly schakels: readonly Schakel[]
  readonly oordeel: Oordeel
  readonly teksten: { readonly taal: Taal; readonly inhoud: KaderTeksten }
}

export interface PakketBestand {
  readonly naam: string
  readonly tekst: string
}

/** Makes the file that someone else can open, replay and check. Same input, same file. */
export async function maakPakket(invoer: PakketInvoer): Promise<PakketBestand> {
  const { gemaakt, app, casus, schakels, oordeel, teksten } = invoer
  const { kader, versie, zekerheid } = casus.kader
  const pakket = {
    formaat: FORMAAT,
    v: PAKKET_VERSIE,
    gemaakt,
    uitleg: PAKKET_UITLEG,
    app,
    kader: { id: kader, versie, digest: await kaderDigest(casus.kader), zekerheid },
    teksten: { taal: teksten.taal, digest: await tekstenDigest(teksten.inhoud) },
    oordeel,
    besluit: besluitVan(casus),
    afwijkingen: casus.afwijkingen,
    kop: kopVan(schakels),
    regels: schakels.map(({ digest, tekst }) => ({ digest, tekst })),
  }
  return { naam: pakketNaam(casus.geopend.codenaam, gemaakt), tekst: JSON.stringify(pakket, null, 2) }
}
