import type { Casus, Oordeel } from '../../machines'
import { besluitVan } from './besluit'
import { isGelijk } from './canoniek'
import { kaderDigest } from './kader-digest'
import { type Kern, openLogboek } from './logboek-openen'
import type { Pakket } from './pakket.schema'
import { leesVorm } from './pakket-vorm'
import type { Kop, Schakel } from './schakel'
import { type Fout, fout, mislukt, type Uitkomst } from './uitkomst'

/** A package that could be opened. The casus comes from its entries alone; `bevindingen` are what differs beside them. */
export interface GelezenPakket {
  readonly casus: Casus
  /** The entries exactly as the file holds them, ready to be stored. */
  readonly schakels: readonly Schakel[]
  readonly kop: Kop
  readonly gemaakt: string
  readonly app: { readonly naam: string; readonly versie: string }
  readonly bevindingen: readonly Fout[]
}

/** Opens a package: all of it or nothing. What is wrong is said with what and where, and nothing is repaired. */
export async function leesPakket(tekst: string, kern: Kern): Promise<Uitkomst<GelezenPakket>> {
  const vorm = leesVorm(tekst)
  if (!('goed' in vorm)) return vorm
  const pakket = vorm.goed
  const geopend = await openLogboek(pakket.regels, pakket.kop, kern)
  if (!('goed' in geopend)) return geopend
  const casus = geopend.goed
  const { kader, versie } = casus.kader
  if (pakket.kader.id !== kader || pakket.kader.versie !== versie) {
    const waarden = { genoemd: `${pakket.kader.id} ${pakket.kader.versie}`, logboek: `${kader} ${versie}` }
    return mislukt(fout('pakket-ander-kader', waarden))
  }
  const { gemaakt, app, regels, kop } = pakket
  return { goed: { casus, schakels: regels, kop, gemaakt, app, bevindingen: await verschillen(pakket, casus, kern) } }
}

/** What the file says about the casus and the replay does not: another edition of the kader, another oordeel. */
async function verschillen(pakket: Pakket, casus: Casus, { oordeel, bronnen }: Kern): Promise<Fout[]> {
  const { kader, versie, zekerheid } = casus.kader
  const nagespeeld = oordeel(casus, bronnen)
  const anders = oordeelFout(pakket.oordeel, nagespeeld)
  const delen = [
    { deel: 'zekerheid', klopt: pakket.kader.zekerheid === zekerheid },
    { deel: 'onderbouwing', klopt: anders !== undefined || isGelijk(pakket.oordeel, nagespeeld) },
    { deel: 'besluit', klopt: isGelijk(pakket.besluit, besluitVan(casus)) },
    { deel: 'afwijkingen', klopt: isGelijk(pakket.afwijkingen, casus.afwijkingen) },
  ]
  return [
    ...(pakket.kader.digest === (await kaderDigest(casus.kader))
      ? []
      : [fout('kader-andere-uitgave', { kader, versie })]),
    ...(anders ? [anders] : []),
    ...delen.filter(({ klopt }) => !klopt).map(({ deel }) => fout('deel-wijkt-af', { deel })),
  ]
}

/** Another oordeel. Where only its reasons differ the sources may have been looked at again since. */
function oordeelFout({ melden, hulp }: Pakket['oordeel'], nagespeeld: Oordeel): Fout | undefined {
  if (melden === nagespeeld.melden && hulp === nagespeeld.hulp) return undefined
  const opgeslagen = { melden: kort(melden), hulp: kort(hulp) }
  return fout('oordeel-wijkt-af', { ...opgeslagen, meldenNu: nagespeeld.melden, hulpNu: nagespeeld.hulp })
}

function kort(waarde: unknown): string {
  return typeof waarde === 'string' ? waarde.slice(0, 40) : '?'
}
