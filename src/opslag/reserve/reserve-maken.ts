import * as v from 'valibot'
import { leesKeten } from '../../keten/controleer-keten'
import { type Fout, fout, mislukt, type Uitkomst } from '../../keten/uitkomst'
import { type Ageslot, ageVersleutel } from '../../sleutels'
import { type HeleCasus, isKopschade, type Reservepoort } from '../reserve-poort'
import type { Reservebestand } from './reserve'
import {
  CasusSchema,
  FORMAAT,
  MAX_KORT,
  MAX_MB,
  MAX_RESERVE_BYTES,
  RESERVE_VERSIE,
  type Reservecasus,
  type Reservedocument,
} from './reserve.schema'
import { leesDocument, teVeel } from './reserve-lezen'
import { RESERVE_UITLEG } from './reserve-uitleg'

export type Doel = Reservedocument['doel']

/** A file, and of which entries of which casussen it is a copy. */
export interface Gemaakt {
  readonly bestand: Omit<Reservebestand, 'kopie'>
  readonly gemaakt: string
  readonly gehouden: readonly (readonly [casus: string, aantal: number])[]
}

/**
 * Makes the file. With `keuze` only those casussen; what belongs to the vault as a whole (log, tombstones, profile) goes
 * with all of them, not with a few. No file is made that could not be restored. Errors: those of the vault,
 * `casus-onbekend`, `reserve-te-groot`, `reserve-te-veel`, `reserve-niet-terug-te-zetten`.
 */
export async function maakBestand(
  poort: Reservepoort,
  doel: Doel,
  slot: Ageslot,
  keuze?: readonly string[],
): Promise<Uitkomst<Gemaakt>> {
  const gelezen = await leesCasussen(poort, keuze)
  if (!('goed' in gelezen)) return gelezen
  const rest = await vanDeKluis(poort, keuze === undefined)
  if (!('goed' in rest)) return rest
  const gewist = new Set(rest.goed.grafstenen.map(({ casus }) => casus))
  const casussen = gelezen.goed.casussen.filter(({ id }) => !gewist.has(id))
  const beschadigd = gelezen.goed.beschadigd.filter((id) => !gewist.has(id))
  const gemaakt = poort.nu()
  const document: Reservedocument = {
    formaat: FORMAAT,
    v: RESERVE_VERSIE,
    doel,
    gemaakt,
    uitleg: RESERVE_UITLEG,
    app: { naam: 'Weegwijzer', versie: poort.versie },
    ...rest.goed,
    casussen,
  }
  const bytes = new TextEncoder().encode(JSON.stringify(document))
  if (bytes.length > MAX_RESERVE_BYTES) return mislukt(fout('reserve-te-groot', { grens: String(MAX_MB) }))
  const weer = leesDocument(bytes)
  if (!('goed' in weer)) return mislukt(nietTerug(weer.fout))
  const dicht = await ageVersleutel(bytes, slot)
  if (!('goed' in dicht)) return dicht
  const naam = `${doel === 'reservekopie' ? 'weegwijzer-reservekopie' : 'bewaarbestand'}-${gemaakt.slice(0, 10)}.age`
  return {
    goed: {
      bestand: { naam, bytes: dicht.goed, casussen: casussen.length, beschadigd },
      gemaakt,
      gehouden: casussen.map(({ id, kop }) => [id, kop.aantal]),
    },
  }
}

const nietTerug = ({ id, waarden }: Fout) => fout('reserve-niet-terug-te-zetten', { veld: waarden['veld'] ?? id })

/**
 * Of all casussen a damaged one is passed over or kept as far as it can be read, and one that no file can hold is passed
 * over; both are named. Of a choice none may lack.
 */
async function leesCasussen(
  poort: Reservepoort,
  keuze: readonly string[] | undefined,
): Promise<Uitkomst<{ readonly casussen: readonly Reservecasus[]; readonly beschadigd: readonly string[] }>> {
  const ids = keuze ? { goed: keuze } : await poort.casussen()
  if (!('goed' in ids)) return ids
  const casussen: Reservecasus[] = []
  const beschadigd: string[] = []
  for (const id of ids.goed) {
    const heel = await poort.leesHeel(id)
    if ('goed' in heel) {
      const casus = inDocument(heel.goed)
      if (!v.is(CasusSchema, casus)) {
        if (keuze !== undefined) return mislukt(teVeel())
        beschadigd.push(id)
        continue
      }
      casussen.push(casus)
      const { bevindingen } = await leesKeten(heel.goed.schakels, heel.goed.kop)
      if (bevindingen.length > 0) beschadigd.push(id)
    } else if (keuze === undefined && isKopschade(heel.fout)) beschadigd.push(id)
    // Erased in another tab meanwhile: then it belongs in no backup.
    else if (keuze !== undefined || heel.fout.id !== 'casus-onbekend') return heel
  }
  return { goed: { casussen, beschadigd } }
}

type VanDeKluis = Pick<Reservedocument, 'installatie' | 'grafstenen' | 'toegangslog' | 'organisatie'>

/** The tombstones last: what was erased while the file was being made is in it as erased, and only so. */
async function vanDeKluis(poort: Reservepoort, alles: boolean): Promise<Uitkomst<VanDeKluis>> {
  const installatie = await poort.installatie()
  if (!('goed' in installatie)) return installatie
  if (!alles) return { goed: { installatie: installatie.goed, grafstenen: [], toegangslog: [], organisatie: null } }
  const [log, organisatie, grafstenen] = [
    await poort.toegangsregels(),
    await poort.leesInstelling('organisatie'),
    await poort.grafstenen(),
  ]
  if (!('goed' in log)) return log
  if (!('goed' in organisatie)) return organisatie
  if (!('goed' in grafstenen)) return grafstenen
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
function inDocument({ casus, soort, schakels, kop, projectie, afgesplitstVan }: HeleCasus): Reservecasus {
  const { codenaam, kader, versie, gewijzigd, gesloten, opgeborgen, nogOpbergen } = projectie
  return {
    id: casus,
    soort,
    ...(afgesplitstVan === undefined ? {} : { afgesplitstVan }),
    kop: { aantal: kop.aantal, digest: kop.digest },
    projectie: { codenaam: codenaam.slice(0, MAX_KORT), kader, versie, gewijzigd, gesloten, opgeborgen, nogOpbergen },
    regels: schakels.map(({ digest, tekst }) => ({ digest, tekst })),
  }
}
