import * as v from 'valibot'
import { type Nakijkbaar, type Nakijkpunt, nakijken } from '../nakijken'
import type { KaderFout } from '../weging/kader-fout'
import { BEGRIPPEN, BEWAARTERMIJNEN, type Bestanden, DIENSTEN, kadermappen, kaderpad, TELEFOON } from './bestanden'

const Nagekeken = v.record(v.string(), v.object({ nagekeken: v.string() }))
const Nakijkdag = v.object({ 'nakijken-voor': v.string() })

/** What has to be looked at again by the given day (JJJJ-MM-DD), a sentence each with its file. None of it is a fault. */
export function opnieuwNakijken(bestanden: Bestanden, vandaag: string): KaderFout[] {
  return nakijken(nakijkbaar(bestanden), vandaag).map((punt) => ({
    bestand: bestandVan(punt, bestanden),
    veld: punt.soort === 'kader' ? 'nakijken-voor' : `${punt.id}.nagekeken`,
    zin: zinVan(punt),
  }))
}

/** A file that cannot be read has no days here: the check of the content says what is wrong with it. */
function nakijkbaar(bestanden: Bestanden): Nakijkbaar {
  const tabel = (bestand: string) => lees(Nagekeken, bestanden, bestand) ?? {}
  return {
    kaders: kadermappen(bestanden).flatMap((map) => {
      const gelezen = lees(Nakijkdag, bestanden, kaderpad(map))
      return gelezen ? [{ ...map, ...gelezen }] : []
    }),
    diensten: { ...tabel(TELEFOON), ...tabel(DIENSTEN) },
    bewaartermijnen: tabel(BEWAARTERMIJNEN),
    begrippen: tabel(BEGRIPPEN),
  }
}

function bestandVan({ soort, id }: Nakijkpunt, bestanden: Bestanden): string {
  if (soort === 'bewaartermijn') return BEWAARTERMIJNEN
  if (soort === 'begrip') return BEGRIPPEN
  if (soort === 'dienst') return id in (lees(Nagekeken, bestanden, TELEFOON) ?? {}) ? TELEFOON : DIENSTEN
  const [kader = '', versie = ''] = id.split(' ')
  return kaderpad({ kader, versie })
}

function zinVan({ soort, dag }: Nakijkpunt): string {
  if (soort === 'kader') return `moest vóór ${dag} opnieuw worden nagekeken.`
  if (dag !== null) return `is voor het laatst nagekeken op ${dag}. Kijk het opnieuw na.`
  return `is nog niet nagekeken. ${soort === 'dienst' ? 'Bel of zoek het nummer na.' : 'Kijk het na bij de bron.'}`
}

function lees<T extends v.GenericSchema>(schema: T, bestanden: Bestanden, bestand: string) {
  const gelezen = v.safeParse(schema, bestanden.get(bestand))
  return gelezen.success ? gelezen.output : undefined
}
