import { leesKeten } from '../../keten/controleer-keten'
import { fout, mislukt, type Uitkomst } from '../../keten/uitkomst'
import { type Ageslot, ageVersleutel } from '../../sleutels'
import type { HeleCasus, Reservepoort } from '../reserve-poort'
import type { Reservebestand } from './reserve'
import { FORMAAT, MAX_MB, MAX_REGELS, MAX_RESERVE_BYTES, RESERVE_VERSIE, type Reservedocument } from './reserve.schema'
import { RESERVE_UITLEG } from './reserve-uitleg'

export type Doel = Reservedocument['doel']

/** A file, and of which entries of which casussen it is a copy. */
export interface Gemaakt {
  readonly bestand: Reservebestand
  readonly gemaakt: string
  readonly gehouden: readonly (readonly [casus: string, aantal: number])[]
}

/**
 * Makes the file. With `keuze` only those casussen; what belongs to the vault as a whole (log, tombstones, profile) goes
 * with all of them, not with a few. Errors: those of the vault, `casus-onbekend`, `reserve-te-groot`, `reserve-te-veel`.
 */
export async function maakBestand(
  poort: Reservepoort,
  doel: Doel,
  slot: Ageslot,
  keuze?: readonly string[],
): Promise<Uitkomst<Gemaakt>> {
  const gelezen = await leesCasussen(poort, keuze)
  if (!('goed' in gelezen)) return gelezen
  const { casussen, beschadigd } = gelezen.goed
  if (casussen.some(({ schakels }) => schakels.length > MAX_REGELS)) return mislukt(teVeel())
  const rest = await vanDeKluis(poort, keuze === undefined)
  if (!('goed' in rest)) return rest
  const gemaakt = poort.nu()
  const document: Reservedocument = {
    formaat: FORMAAT,
    v: RESERVE_VERSIE,
    doel,
    gemaakt,
    uitleg: RESERVE_UITLEG,
    app: { naam: 'Weegwijzer', versie: poort.versie },
    ...rest.goed,
    casussen: casussen.map(inDocument),
  }
  const bytes = new TextEncoder().encode(JSON.stringify(document))
  if (bytes.length > MAX_RESERVE_BYTES) return mislukt(fout('reserve-te-groot', { grens: String(MAX_MB) }))
  const dicht = await ageVersleutel(bytes, slot)
  if (!('goed' in dicht)) return dicht
  const naam = `${doel === 'reservekopie' ? 'weegwijzer-reservekopie' : 'bewaarbestand'}-${gemaakt.slice(0, 10)}.age`
  return {
    goed: {
      bestand: { naam, bytes: dicht.goed, casussen: casussen.length, beschadigd },
      gemaakt,
      gehouden: casussen.map(({ casus, kop }) => [casus, kop.aantal]),
    },
  }
}

export const teVeel = () => fout('reserve-te-veel', { grens: String(MAX_REGELS) })

/** Of all casussen a damaged one is passed over or kept as far as it can be read, and named; of a choice none may lack. */
async function leesCasussen(
  poort: Reservepoort,
  keuze: readonly string[] | undefined,
): Promise<Uitkomst<{ readonly casussen: readonly HeleCasus[]; readonly beschadigd: readonly string[] }>> {
  const ids = keuze ? { goed: keuze } : await poort.casussen()
  if (!('goed' in ids)) return ids
  const casussen: HeleCasus[] = []
  const beschadigd: string[] = []
  for (const id of ids.goed) {
    const heel = await poort.leesHeel(id)
    if ('goed' in heel) {
      casussen.push(heel.goed)
      const { bevindingen } = await leesKeten(heel.goed.schakels, heel.goed.kop)
      if (bevindingen.length > 0) beschadigd.push(id)
    } else if (keuze === undefined && heel.fout.id === 'kop-beschadigd') beschadigd.push(id)
    // Erased in another tab meanwhile: then it belongs in no backup.
    else if (keuze !== undefined || heel.fout.id !== 'casus-onbekend') return heel
  }
  return { goed: { casussen, beschadigd } }
}

type VanDeKluis = Pick<Reservedocument, 'installatie' | 'grafstenen' | 'toegangslog' | 'organisatie'>

async function vanDeKluis(poort: Reservepoort, alles: boolean): Promise<Uitkomst<VanDeKluis>> {
  const installatie = await poort.installatie()
  if (!('goed' in installatie)) return installatie
  if (!alles) return { goed: { installatie: installatie.goed, grafstenen: [], toegangslog: [], organisatie: null } }
  const [grafstenen, log, organisatie] = [
    await poort.grafstenen(),
    await poort.toegangsregels(),
    await poort.leesInstelling('organisatie'),
  ]
  if (!('goed' in grafstenen)) return grafstenen
  if (!('goed' in log)) return log
  if (!('goed' in organisatie)) return organisatie
  return {
    goed: {
      installatie: installatie.goed,
      grafstenen: grafstenen.goed.map(({ casus, op, grond, kop }) => ({ casus, op, grond, kop })),
      toegangslog: log.goed.map(({ digest, tekst }) => ({ digest, tekst })),
      organisatie: organisatie.goed,
    },
  }
}

/** Field by field, so that what a later version keeps beside it never breaks the format. */
function inDocument({ casus, soort, schakels, kop, projectie, afgesplitstVan }: HeleCasus) {
  const { codenaam, kader, versie, gewijzigd, gesloten, opgeborgen, nogOpbergen } = projectie
  return {
    id: casus,
    soort,
    ...(afgesplitstVan === undefined ? {} : { afgesplitstVan }),
    kop: { aantal: kop.aantal, digest: kop.digest },
    projectie: { codenaam, kader, versie, gewijzigd, gesloten, opgeborgen, nogOpbergen },
    regels: schakels.map(({ digest, tekst }) => ({ digest, tekst })),
  }
}
