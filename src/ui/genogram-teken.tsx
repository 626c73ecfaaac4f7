import { maten, type Plek } from './genogram-indeling'

export interface GenogramTekenProps {
  plek: Plek
  relatie: string
}

/** Square for an adult, circle for a child, triangle for a pregnancy; a double line for a dependent adult. */
export function GenogramTeken({ plek, relatie }: GenogramTekenProps) {
  const { x, y, regels, inHuis } = plek
  return (
    <g className={inHuis ? 'ww-genogram__persoon' : 'ww-genogram__persoon ww-genogram__persoon--elders'}>
      <Vorm {...plek} />
      <text className="ww-genogram__naam" x={x} y={y + maten.naam}>
        {regels.map((regel, index) => (
          <tspan key={regel} x={x} dy={index === 0 ? 0 : maten.regel}>
            {regel}
          </tspan>
        ))}
      </text>
      <text className="ww-genogram__relatie" x={x} y={y + maten.naam + regels.length * maten.regel}>
        {relatie}
      </text>
    </g>
  )
}

function Vorm({ x, y, relatie }: Plek) {
  if (relatie === 'kind') return <circle className="ww-genogram__vorm" cx={x} cy={y} r="16" />
  if (relatie === 'ongeboren-kind') return <path className="ww-genogram__vorm" d={`M${x} ${y - 15} l17 30 h-34 Z`} />
  return (
    <>
      <rect className="ww-genogram__vorm" x={x - 17} y={y - 17} width="34" height="34" rx="5" />
      {relatie === 'afhankelijke-volwassene' && (
        <rect className="ww-genogram__vorm" x={x - 12} y={y - 12} width="24" height="24" rx="3" />
      )}
    </>
  )
}
