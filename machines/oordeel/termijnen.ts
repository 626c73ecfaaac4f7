import { alle, antwoorden, dezeRonde } from '../logboek/lezen'
import type { Casus } from '../logboek/naspelen'
import type { Regel } from '../logboek/regel'
import { dagenTussen, naWeken, naWerkdagen } from '../tijd'

/** Something expected on or before a day. `over` counts the calendar days left from the given day; below 0 it has passed. */
export interface Termijn {
  readonly soort:
    | 'toets'
    | 'opengelaten-vraag'
    | 'gesprek'
    | 'herzien'
    | 'eerste-terugkoppeling'
    | 'tweede-terugkoppeling'
  readonly nr: number
  readonly over: number
  readonly dag: string
  readonly wie: string | null
  readonly waarover: string | null
}

/** What still runs, seen from the day `op` (JJJJ-MM-DD), nearest first. What was met is not in it. */
export function termijnen(casus: Casus, op: string): Termijn[] {
  const { regels } = casus
  return [...toetsen(regels), ...open(regels), ...gesprek(regels), ...herzien(regels), ...terugkoppeling(regels)]
    .map((termijn) => ({ ...termijn, over: dagenTussen(op, termijn.dag) }))
    .toSorted((een, ander) => een.dag.localeCompare(ander.dag) || een.nr - ander.nr)
}

type Dag = Omit<Termijn, 'over'>

function toetsen(regels: readonly Regel[]): Dag[] {
  return alle(regels, 'afspraak gemaakt').flatMap(({ nr, id, wie, termijn, resultaat }): Dag[] => {
    const toets = alle(regels, 'toets gehouden').findLast(({ afspraak }) => afspraak === id)
    const dag = toets ? toets.volgende : termijn
    const klaar = toets?.resultaat === 'ja' && isNa(regels, 'hulp beeindigd', toets.nr)
    return dag && !klaar ? [{ soort: 'toets', nr: toets?.nr ?? nr, dag, wie, waarover: resultaat }] : []
  })
}

function open(regels: readonly Regel[]): Dag[] {
  const beantwoord = antwoorden(regels)
  return alle(dezeRonde(regels), 'vraag opengelaten')
    .filter(
      ({ vraag, nr }, _plek, lijst) =>
        !beantwoord.has(vraag) && lijst.findLast((ander) => ander.vraag === vraag)?.nr === nr,
    )
    .map(({ nr, vraag, wie, uiterlijk }) => ({ soort: 'opengelaten-vraag', nr, dag: uiterlijk, wie, waarover: vraag }))
}

function gesprek(regels: readonly Regel[]): Dag[] {
  const uitgesteld = alle(regels, 'gesprek uitgesteld').at(-1)
  if (!uitgesteld?.tot) return []
  const klaar = isNa(regels, 'gesprek gevoerd', uitgesteld.nr) || isNa(regels, 'gesprek overgeslagen', uitgesteld.nr)
  return klaar ? [] : [{ soort: 'gesprek', nr: uitgesteld.nr, dag: uitgesteld.tot, wie: null, waarover: null }]
}

function herzien(regels: readonly Regel[]): Dag[] {
  const besluit = alle(regels, 'melden besloten').at(-1)
  if (!besluit?.herzienOp) return []
  return [{ soort: 'herzien', nr: besluit.nr, dag: besluit.herzienOp, wie: besluit.beslisser, waarover: null }]
}

/** Veilig Thuis tells the reporter twice: after its first look (five working days), and after an enquiry of its own (ten weeks from then). */
function terugkoppeling(regels: readonly Regel[]): Dag[] {
  const melding = alle(regels, 'melding gedaan').at(-1)
  if (!melding) return []
  const gehad = alle(regels, 'terugkoppeling ontvangen').filter(
    ({ nr, soort }) => nr > melding.nr && soort !== 'anders',
  ).length
  const gestopt = isNa(regels, 'veilig thuis gestopt', melding.nr)
  const verwacht: Dag[] = [
    { soort: 'eerste-terugkoppeling', nr: melding.nr, dag: naWerkdagen(melding.op, 5), wie: null, waarover: null },
    {
      soort: 'tweede-terugkoppeling',
      nr: melding.nr,
      dag: naWeken(naWerkdagen(melding.op, 5), 10),
      wie: null,
      waarover: null,
    },
  ]
  return gestopt ? [] : verwacht.slice(gehad)
}

function isNa(regels: readonly Regel[], type: string, nr: number): boolean {
  return regels.some((regel) => regel.gebeurtenis.type === type && regel.nr > nr)
}
