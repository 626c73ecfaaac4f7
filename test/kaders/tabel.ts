import type { Antwoord, Kader } from '../../machines/weging/kader.schema'
import { type Rij, uitkomsttabel } from '../../machines/weging/uitkomsttabel'

/** The decision table of a kader as a page: what a professional reads, checks and signs. */
export function beslistabel(kader: Kader): string {
  const vragen = kader.vragen.map(({ id }) => id)
  const kop = [...vragen, 'uitkomst', 'melden', 'hulp', 'op grond van', 'grondslag', 'bron']
  const rijen = uitkomsttabel(kader).map((rij) => cellen(kader, vragen, rij))
  return [
    `# Beslistabel: ${kader.kader}, versie ${kader.versie}`,
    '',
    `- Uitgever: ${kader.uitgever}`,
    `- Bron: ${kader.bron}`,
    `- Zekerheid: ${kader.zekerheid} (nakijken voor ${kader['nakijken-voor']})`,
    `- Verplicht: ${verplicht(kader)}`,
    '',
    'Een rij per route door de vragen. `–`: niet gesteld, of het antwoord maakt geen verschil. De regel die beslist staat',
    'rechts, met zijn bron. Een vraag over veiligheid mag op elk moment worden beantwoord en telt dan mee.',
    '',
    regel(kop),
    regel(kop.map(() => '---')),
    ...rijen.map(regel),
    '',
    `${rijen.length} routes. Vraag 5 is een latere evaluatie:`,
    '',
    regel(['evaluatie: is het veilig?', 'melden', 'hulp', 'grondslag', 'bron']),
    regel(['---', '---', '---', '---', '---']),
    ...(['ja', 'nee', 'twijfel'] as const).map((antwoord) => {
      const { melden = '–', hulp = '–', grondslag, bron } = kader.toets[antwoord]
      return regel([antwoord, melden, hulp, grondslag, bron])
    }),
    '',
    'Ondertekend door: …………',
    '',
  ].join('\n')
}

function cellen(kader: Kader, vragen: readonly string[], rij: Rij): string[] {
  const beslist = beslissend(kader, rij)
  return [
    ...vragen.map((vraag) => rij.als[vraag] ?? '–'),
    rij.uitkomst,
    rij.melden,
    rij.hulp,
    beslist ? `${beslist.vraag} = ${beslist.antwoord}` : '–',
    beslist?.grondslag ?? '–',
    beslist?.bron ?? '–',
  ]
}

/** The first answer on the route that says about melden what the row says; else the last one asked. */
function beslissend(kader: Kader, { als, melden }: Rij) {
  const regels = kader.vragen.flatMap(({ id, antwoorden }) => {
    const antwoord: Antwoord | undefined = als[id]
    const route = antwoord && antwoorden[antwoord]
    return route ? [{ vraag: id, antwoord, ...route }] : []
  })
  return regels.find((route) => route.melden === melden) ?? regels.at(-1)
}

function verplicht({ vereist }: Kader): string {
  return Object.entries(vereist)
    .map(([wat, { plicht, bron }]) => `${wat} ${plicht} (${bron})`)
    .join('; ')
}

function regel(waarden: readonly string[]): string {
  return `| ${waarden.join(' | ')} |`
}
