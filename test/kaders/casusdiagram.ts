import type { AnyStateNode } from 'xstate'
import type { CasusMachine } from '../../machines/casus/casus.machine'

/** The regions of the casus chart as Mermaid state diagrams, drawn from the machine itself. */
export function casusdiagram(machine: CasusMachine): string {
  const regios = Object.values((machine.root as AnyStateNode).states)
  return [
    '# Diagram: een casus',
    '',
    'Gemaakt uit de statechart door `npm run goud`. De regio’s staan naast elkaar; elke gebeurtenis hoort bij een ervan.',
    'Een gebeurtenis die de toestand van haar regio laat zoals hij is, staat onder het diagram. De vragen van de weging',
    'staan per kader in een eigen diagram.',
    '',
    ...regios.flatMap((regio) => (regio.key === 'weging' ? wegingRegel(regio) : regiodiagram(regio))),
  ].join('\n')
}

function wegingRegel(regio: AnyStateNode): string[] {
  return [
    '## weging',
    '',
    `Handelt af: ${[...new Set(regio.ownEvents.map(String)), 'vraag beantwoord'].toSorted().join(', ')}.`,
    '',
  ]
}

function regiodiagram(regio: AnyStateNode): string[] {
  const staten = Object.values(regio.states)
  const begin = regio.initial.target[0]?.key ?? ''
  const blijft = new Set(
    staten.flatMap((staat) =>
      pijlen(staat).flatMap(({ gebeurtenis, naar }) => (naar === staat.key ? [gebeurtenis] : [])),
    ),
  )
  return [
    `## ${regio.key}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...staten.map(({ key }) => `  state "${key}" as ${naam(key)}`),
    `  [*] --> ${naam(begin)}`,
    ...(overalGelijk(staten) ? [] : staten.flatMap(samengevat)),
    '```',
    '',
    ...(overalGelijk(staten) ? [`Van elke toestand naar elke andere: ${namen(staten).join(', ')}.`, ''] : []),
    ...(blijft.size > 0 && !overalGelijk(staten)
      ? [`Verandert de toestand niet altijd: ${[...blijft].toSorted().join(', ')}.`, '']
      : []),
  ]
}

/** Every state has the same arrows: where they lead depends on what was said, not on where one stands. */
function overalGelijk(staten: readonly AnyStateNode[]): boolean {
  return new Set(staten.map((staat) => JSON.stringify(pijlen(staat)))).size === 1
}

function namen(staten: readonly AnyStateNode[]): string[] {
  return [...new Set(staten.flatMap((staat) => pijlen(staat).map(({ gebeurtenis }) => gebeurtenis)))].toSorted()
}

/** One arrow per target, with all the gebeurtenissen that lead there. */
function samengevat(staat: AnyStateNode): string[] {
  const perDoel = new Map<string, string[]>()
  for (const { gebeurtenis, naar } of pijlen(staat)) {
    if (naar !== staat.key) perDoel.set(naar, [...new Set([...(perDoel.get(naar) ?? []), gebeurtenis])])
  }
  return [...perDoel].map(([naar, namen]) => `  ${naam(staat.key)} --> ${naam(naar)}: ${namen.toSorted().join(', ')}`)
}

function pijlen(staat: AnyStateNode): { gebeurtenis: string; naar: string }[] {
  const gewoon = [...staat.transitions].flatMap(([gebeurtenis, lijst]) =>
    lijst.map(({ target }) => ({ gebeurtenis, naar: target?.[0]?.key ?? staat.key })),
  )
  const vanzelf = (staat.always ?? []).map(({ target }) => ({
    gebeurtenis: 'antwoord in deze stap',
    naar: target?.[0]?.key ?? staat.key,
  }))
  return [...gewoon, ...vanzelf]
}

function naam(staat: string): string {
  return staat.replaceAll(/[^a-z0-9]/g, '_')
}
