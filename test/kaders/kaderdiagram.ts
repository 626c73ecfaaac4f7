import type { Kader, KaderRoute } from '../../machines/weging/kader.schema'

/** The questions of a kader as a Mermaid flowchart, drawn from the kader itself. */
export function kaderdiagram(kader: Kader): string {
  const uitkomsten = new Set(routes(kader).flatMap(({ route }) => route.uitkomst ?? []))
  return [
    `# Diagram: ${kader.kader}, versie ${kader.versie}`,
    '',
    'Gemaakt uit het kader door `npm run goud`. Dikke rand: mag op elk moment. Onveiligheid of twijfel die al is',
    'uitgesproken telt altijd mee: melden gaat voor hulp, en een vroeg einde leidt eerst langs de vragen over veiligheid.',
    '',
    '```mermaid',
    'flowchart TD',
    ...kader.vragen.map(({ id, stap }) => `  ${knoop(id)}["${id}<br/>stap ${stap}"]`),
    ...[...uitkomsten].map((uitkomst) => `  ${einde(uitkomst)}(["${uitkomst}"])`),
    ...routes(kader).map(({ van, antwoord, route }) => {
      const naar = route.naar ? knoop(route.naar) : einde(route.uitkomst ?? '')
      return `  ${knoop(van)} -->|"${[antwoord, ...gevolg(route)].join('<br/>')}"| ${naar}`
    }),
    ...kader.vragen.filter((vraag) => vraag['op-elk-moment']).map(({ id }) => `  style ${knoop(id)} stroke-width:4px`),
    '```',
    '',
  ].join('\n')
}

function routes(kader: Kader): { van: string; antwoord: string; route: KaderRoute }[] {
  return kader.vragen.flatMap(({ id, antwoorden }) =>
    Object.entries(antwoorden).flatMap(([antwoord, route]) => (route ? [{ van: id, antwoord, route }] : [])),
  )
}

function gevolg({ melden, hulp }: KaderRoute): string[] {
  return [...(melden ? [`melden ${melden}`] : []), ...(hulp ? [`hulp ${hulp}`] : [])]
}

const knoop = (id: string) => `vraag-${id}`
const einde = (id: string) => `einde-${id}`
