import * as v from 'valibot'
import { casusGeopend } from '../../../machines/casus/gebeurtenissen/dossier'
import { Datum, DeelsDatum, Id, Kort, Tekst } from '../../../machines/casus/gebeurtenissen/velden'
import { VOCABULAIRE } from '../../../machines/casus/gebeurtenissen/vocabulaire'

type Veld = v.GenericSchema & {
  readonly type: string
  readonly wrapped?: Veld
  readonly pipe?: readonly Veld[]
  readonly item?: Veld
  readonly value?: Veld
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly default?: unknown
}

const GELEZEN: readonly [unknown, string][] = [
  [Id, 'id'],
  [Datum, 'datum'],
  [DeelsDatum, 'datum, maand, jaar of onbekend'],
  [Kort, 'korte tekst'],
  [Tekst, 'tekst'],
]
const REGIOS = [...new Set(['dossier', ...VOCABULAIRE.map(({ regio }) => regio)])]

/** The whole vocabulary as a page, per region of the chart. */
export function gebeurtenissentabel(): string {
  const alle = [casusGeopend, ...VOCABULAIRE]
  return [
    '# Gebeurtenissen',
    '',
    'Gemaakt uit het vocabulaire door `npm run goud`. Elke gebeurtenis heeft `type` (de naam), `op` (de dag waarop het',
    'gebeurde, JJJJ-MM-DD) en mag `door` hebben (wie dit deed of vastlegde). Wat de soort *gebeurd* heeft wordt in elke',
    'toestand aanvaard; de andere soorten kan een blokkade tegenhouden. Een veld met `?` mag ontbreken.',
    '',
    ...REGIOS.flatMap((regio) => [
      `## ${regio}`,
      '',
      '| gebeurtenis | soort | betekenis | velden |',
      '|---|---|---|---|',
      ...alle
        .filter((beschrijving) => beschrijving.regio === regio)
        .map(({ naam, soort, uitleg, schema }) => `| ${naam} | ${soort} | ${uitleg} | ${velden(schema.entries)} |`),
      '',
    ]),
  ].join('\n')
}

function velden(entries: Readonly<Record<string, unknown>>): string {
  const eigen = Object.entries(entries as Record<string, Veld>).filter(
    ([naam]) => !['type', 'op', 'door'].includes(naam),
  )
  return eigen.map(([naam, veld]) => veldregel(naam, veld)).join('<br>') || '–'
}

function veldregel(naam: string, veld: Veld): string {
  const kern = veld.type === 'optional' && veld.wrapped ? veld.wrapped : veld
  const uitleg = v.getDescription(kern)
  const anders = veld.default !== undefined && veld.default !== '' ? `, anders ${JSON.stringify(veld.default)}` : ''
  const mag = veld.type === 'optional' ? '?' : ''
  return `\`${naam}${mag}\` ${soortVan(kern)}${anders}${uitleg ? `: ${uitleg}` : ''}`
}

function soortVan(veld: Veld): string {
  const bekend = GELEZEN.find(([schema]) => schema === veld)
  if (bekend) return bekend[1]
  const eerste = veld.pipe?.[0]
  if (eerste && eerste !== veld) return soortVan(eerste)
  switch (veld.type) {
    case 'picklist':
      return (veld.options ?? []).map((optie) => `\`${String(optie)}\``).join(' / ')
    case 'array':
      return `lijst van ${veld.item ? soortVan(veld.item) : 'waarden'}`
    case 'record':
      return `per id ${veld.value ? soortVan(veld.value) : 'een waarde'}`
    case 'boolean':
      return 'ja of nee (`true` / `false`)'
    case 'number':
      return 'getal'
    case 'string':
      return 'tekst'
    default:
      return veld.type
  }
}
