import type { Handtekeningen } from '../../machines/handtekeningen'
import type { Antwoord, Kader } from '../../machines/weging/kader.schema'
import { type Rij, uitkomsttabel } from '../../machines/weging/uitkomsttabel'

/** The decision table of a whole kader as a page: what a professional reads, checks and signs. */
export function beslistabel(kader: Kader, ondertekend: Handtekeningen): string {
  const vragen = kader.vragen.map(({ id }) => id)
  const kop = [...vragen, 'uitkomst', 'melden', 'hulp', 'op grond van', 'grondslag', 'bron']
  const rijen = uitkomsttabel(kader).map((rij) => cellen(kader, vragen, rij))
  return [
    `# Beslistabel: ${kader.kader}, versie ${kader.versie}`,
    '',
    `- Uitgever: ${kader.uitgever}`,
    `- Bron: ${kader.bron}`,
    `- Zekerheid: ${kader.zekerheid} (nakijken voor ${kader['nakijken-voor']})`,
    `- Bouwt op: ${bouwtOp(kader)}`,
    `- Verplicht: ${verplicht(kader)}`,
    ...soms(kader),
    `- Gesprek overslaan mag om: ${kader['gesprek-overslaan'].map(({ grond, ...regel }) => `${grond} ${herkomst(regel)}`).join('; ')}`,
    `- Wie beslist: ${kader.beslisser.standaard} ${herkomst(kader.beslisser)}`,
    `- Andere routes: ${kader['andere-routes'].join(', ') || 'geen'}`,
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
    ...handtekeningen(ondertekend[`${kader.kader} ${kader.versie}`] ?? []),
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
  return (['collega', 'aandachtsfunctionaris', 'veilig-thuis-advies'] as const)
    .flatMap((id) => {
      const regel = vereist[id]
      return regel ? [`${id} ${regel.plicht} ${herkomst(regel)}`] : []
    })
    .join('; ')
}

function bouwtOp({ 'bouwt-op': basis }: Kader): string {
  return basis ? `${basis.kader} ${basis.versie}; hieronder staat het geheel` : 'geen ander kader'
}

const SOMS = {
  vrijwillig: 'Geen plicht: de meldcode is hier vrijwillig',
  'eenmalig-contact': 'Eenmalig contact',
  'verzoek-raad': 'Verzoek aan de Raad mogelijk',
} as const

function soms(kader: Kader): string[] {
  return (Object.keys(SOMS) as (keyof typeof SOMS)[]).flatMap((wat) => {
    const regel = kader[wat]
    return regel ? [`- ${SOMS[wat]} ${herkomst(regel)}`] : []
  })
}

function herkomst({ bron, grondslag }: { readonly bron: string; readonly grondslag: string }): string {
  return `(${grondslag}, ${bron})`
}

function handtekeningen(wie: Handtekeningen[string]): string[] {
  if (wie.length === 0) return ['Ondertekend door: … (naam, functie, datum) – nog niemand']
  return wie.map(({ naam, functie, op }) => `Ondertekend door: ${naam}, ${functie}, ${op}`)
}

function regel(waarden: readonly string[]): string {
  return `| ${waarden.join(' | ')} |`
}
