import { bereik } from '../../weging/bereik'
import { type Eigenschap, eis, type OordeelOverGeheel } from '../eigenschap'
import type { Toestand } from '../onderdelen'
import type { Verkenning } from '../verkenning'

/** What holds for all states of a world together. */
export const geheel: readonly Eigenschap[] = [
  {
    belofte: 4,
    naam: 'Er is geen dood punt: in elke toestand kan iemand iets besluiten, of heropenen',
    soort: 'geheel',
    oordelen: ({ toestanden, pijlen }, { gebeurd, sluitbaar, alleAntwoorden }) => {
      if (!sluitbaar && !alleAntwoorden) return []
      const keuze = new Set(pijlen.filter(({ gebeurtenis }) => !gebeurd[gebeurtenis]).map(({ van }) => van))
      return eerste(toestanden, (_toestand, nummer) => keuze.has(nummer), 'hier kan niets meer')
    },
  },
  {
    belofte: 4,
    naam: 'Vanuit elke toestand is een gesloten casus te bereiken',
    soort: 'geheel',
    oordelen: (verkenning, { sluitbaar }) => {
      if (!sluitbaar) return []
      const bereikbaar = kunnenSluiten(verkenning)
      return eerste(
        verkenning.toestanden,
        (_toestand, nummer) => bereikbaar.has(nummer),
        'vanaf hier sluit de casus nooit',
      )
    },
  },
  {
    belofte: 4,
    naam: 'Elke vraag en elke uitkomst van het kader wordt bereikt',
    soort: 'geheel',
    oordelen: ({ toestanden }, { alleAntwoorden, onderdelen: { kader } }) => {
      if (!alleAntwoorden) return []
      const gezien = new Set(toestanden.map(({ waarde }) => waarde['weging']))
      const mist = [...bereik(kader).posities, ...uitkomsten(kader)].filter((positie) => !gezien.has(positie))
      return [
        { toestand: toestanden.length - 1, uitspraak: eis(mist.length === 0, `niet bereikt: ${mist.join(', ')}`) },
      ]
    },
  },
]

function uitkomsten(kader: Parameters<typeof bereik>[0]): string[] {
  return kader.vragen.flatMap(({ antwoorden }) => Object.values(antwoorden).flatMap((route) => route?.uitkomst ?? []))
}

function eerste(
  toestanden: readonly Toestand[],
  geldt: (toestand: Toestand, nummer: number) => boolean,
  zin: string,
): OordeelOverGeheel[] {
  const toestand = toestanden.findIndex((waarde, nummer) => !geldt(waarde, nummer))
  return [toestand < 0 ? { toestand: 0, uitspraak: true } : { toestand, uitspraak: zin }]
}

/** Walks the arrows back from every closed state. */
function kunnenSluiten({ toestanden, pijlen }: Verkenning<Toestand>): ReadonlySet<number> {
  const terug = new Map<number, number[]>()
  for (const { van, naar } of pijlen) {
    if (van === naar) continue
    const bekend = terug.get(naar)
    if (bekend) bekend.push(van)
    else terug.set(naar, [van])
  }
  const gevonden = new Set(toestanden.flatMap(({ stand }, nummer) => (stand.gesloten ? [nummer] : [])))
  for (const nummer of gevonden) for (const van of terug.get(nummer) ?? []) gevonden.add(van)
  return gevonden
}
