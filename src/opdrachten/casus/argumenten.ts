import { mis, type Uitkomst } from './probleem'

/** What the command line asks: which file, and seen from which day (`null`: the date of the last entry). */
export interface Opdracht {
  readonly bestand: string
  readonly op: string | null
}

/** Reads `<bestand> [--op JJJJ-MM-DD]`, in either order and also as `--op=JJJJ-MM-DD`. */
export function leesArgumenten(argv: readonly string[]): Uitkomst<Opdracht> {
  const bestanden: string[] = []
  let op: string | null = null
  for (let plek = 0; plek < argv.length; plek++) {
    const argument = argv[plek] ?? ''
    if (argument === '--op' || argument.startsWith('--op=')) {
      if (op !== null) return mis('op-dubbel')
      const waarde = argument === '--op' ? argv[++plek] : argument.slice('--op='.length)
      if (!waarde) return mis('op-leeg')
      op = waarde
    } else if (argument.startsWith('-')) return mis('optie-onbekend', { optie: argument })
    else bestanden.push(argument)
  }
  const [bestand, teveel] = bestanden
  if (!bestand) return mis('geen-bestand')
  if (teveel !== undefined) return mis('argument-teveel', { argument: teveel })
  if (op !== null && !isDag(op)) return mis('op-onjuist', { op })
  return { goed: { bestand, op } }
}

function isDag(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false
  try {
    return Temporal.PlainDate.from(tekst).toString() === tekst
  } catch {
    return false
  }
}
