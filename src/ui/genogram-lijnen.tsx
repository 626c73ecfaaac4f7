import { isKind, onderkant, type Plek } from './genogram-indeling'

export interface GenogramLijnenProps {
  plekken: readonly Plek[]
}

/** A line along parent and partner at home; the children at home hang below it, as far as they stand in one row. */
export function GenogramLijnen({ plekken }: GenogramLijnenProps) {
  const paar = plekken.filter((plek) => ['ouder', 'partner'].includes(plek.relatie) && plek.inHuis)
  const kinderen = plekken.filter((plek) => isKind(plek) && plek.inHuis)
  const [links, rechts, kind] = [paar.at(0), paar.at(-1), kinderen.at(0)]
  if (!links || !rechts || paar.length > 2 || links.y !== rechts.y) return null
  const samen = paar.length === 2
  const stam = { x: (links.x + rechts.x) / 2, y: samen ? links.y : onderkant(links) + 6 }
  const eenRij = kind && kinderen.every((een) => een.y === kind.y)
  return (
    <g className="ww-genogram__lijnen">
      {samen && <path d={`M${links.x + 17} ${links.y} H${rechts.x - 17}`} />}
      {eenRij && (
        <path d={`M${stam.x} ${stam.y} V${kind.y - 24} ${kinderen.map((een) => tak(een, stam.x)).join(' ')}`} />
      )}
    </g>
  )
}

function tak(kind: Plek, vanaf: number): string {
  return `M${vanaf} ${kind.y - 24} H${kind.x} V${kind.y - 16}`
}
