import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'

export interface AanvragenlijstProps {
  items: readonly {
    readonly nr: number
    readonly op: string
    readonly wat: string
    readonly toelichting: string | undefined
  }[]
}

/** What was asked of others than Veilig Thuis, oldest first, with its day. */
export function Aanvragenlijst({ items }: AanvragenlijstProps) {
  const dagtekst = useDagtekst()
  if (items.length === 0) return null
  return (
    <ul>
      {items.map(({ nr, op, wat, toelichting }) => (
        <li key={nr}>
          {dagtekst(op)}: {wat}
          {toelichting && (
            <>
              {' – '}
              <VrijeTekst>{toelichting}</VrijeTekst>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
