import { useTranslation } from 'react-i18next'
import { alle, type Regel } from '../../machines/index'
import { useWoord } from '../taal/woord'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'
import { useNoem } from '../werk/zinnen'

/** The list of choices behind a field, by field or by `gebeurtenis.field` where one name means several things. */
const KEUZE: Readonly<Record<string, string>> = {
  'feit vastgelegd.soort': 'feitsoort',
  richting: 'richting',
  relatie: 'relatie',
  aanleidingen: 'kindcheckaanleiding',
  'kindcheck gedaan.uitkomst': 'kindcheckuitkomst',
  'kindcheck gedaan.vervolg': 'kindcheckvervolg',
  vlag: 'rodevlag',
  bijzonderheid: 'bijzonderheid',
  'raadpleging gehouden.met': 'geraadpleegde',
  'raadpleging gehouden.contact': 'contactadvies',
  verplichting: 'verplichting',
  antwoord: 'antwoord',
  gronden: 'contactgrond',
  'gesprek gevoerd.resultaat': 'gespreksresultaat',
  'betrokkene niet geinformeerd.grond': 'nietinformerengrond',
  melden: 'meldbesluit',
  'melden besloten.besluit': 'meldbesluit',
  'hulp besloten.besluit': 'hulpbesluit',
  route: 'route',
  'afspraak gemaakt.soort': 'afspraaksoort',
  'terugkoppeling ontvangen.soort': 'terugkoppeling',
  'melding gedaan.hoe': 'meldwijze',
}
const DAGEN: readonly string[] = ['wanneer', 'tot', 'uiterlijk', 'herzienOp', 'termijn', 'volgende']
const BUITEN: readonly string[] = ['type', 'op', 'door', 'id']

export interface Veldwoord {
  readonly veld: string
  readonly label: string
  readonly waarden: readonly { readonly id: string; readonly tekst: string }[]
}

/** All that a gebeurtenis holds, as labels and words: ids of others become their names, nothing is left out. */
export function useVeldwoorden(): (gebeurtenis: Regel['gebeurtenis']) => Veldwoord[] {
  const woord = useWoord()
  const waardewoord = useWaardewoord()
  return (gebeurtenis) =>
    Object.entries(gebeurtenis)
      .filter(([veld]) => !BUITEN.includes(veld))
      .map(([veld, waarde]) => ({
        veld,
        label: woord(`uitvoer:veld.${veld}`),
        waarden: lijst(waarde).map((een) => ({ id: String(een), tekst: waardewoord(gebeurtenis, veld, een) })),
      }))
      .filter(({ waarden }) => waarden.length > 0)
}

type Deel = string | readonly [string, string]

/** One value or several; a record of answers per person becomes pairs. */
function lijst(waarde: unknown): readonly Deel[] {
  if (waarde === undefined || waarde === null || waarde === '') return []
  if (Array.isArray(waarde)) return waarde.map(String)
  if (typeof waarde === 'object') return Object.entries(waarde as Record<string, string>)
  return [`${waarde as string | number | boolean}`]
}

function useWaardewoord(): (gebeurtenis: Regel['gebeurtenis'], veld: string, waarde: Deel) => string {
  const { t } = useTranslation()
  const { casus, teksten } = useWerk()
  const noem = useNoem()
  const dagtekst = useDagtekst()
  const feit = (id: string) => alle(casus.regels, 'feit vastgelegd').find((een) => een.id === id)?.tekst ?? id
  const afspraak = (id: string) => alle(casus.regels, 'afspraak gemaakt').find((een) => een.id === id)?.resultaat ?? id
  const routes = Object.values(teksten['andere-routes'])
  return (gebeurtenis, veld, waarde) => {
    if (typeof waarde !== 'string') return `${noem('persoon', waarde[0])}: ${noem('antwoord', waarde[1])}`
    if (DAGEN.includes(veld)) return dagtekst(waarde)
    if (waarde === 'true' || waarde === 'false') return t(waarde === 'true' ? 'app:ja' : 'app:nee')
    if (veld === 'feit' || veld === 'feiten') return feit(waarde)
    if (veld === 'afspraak') return afspraak(waarde)
    if (veld === 'vraag' && gebeurtenis.type !== 'raadpleging gehouden') return noem('vraag', waarde)
    if (veld === 'persoon') return noem('persoon', waarde)
    if (veld === 'antwoord' && 'vraag' in gebeurtenis) {
      return teksten.vragen[gebeurtenis.vraag ?? '']?.antwoorden[waarde]?.label ?? noem('antwoord', waarde)
    }
    if (gebeurtenis.type === 'toets gehouden' && veld === 'resultaat') {
      return teksten.toets.antwoorden[waarde]?.label ?? noem('antwoord', waarde)
    }
    if (gebeurtenis.type === 'gesprek overgeslagen' && veld === 'grond') return teksten.gronden[waarde] ?? waarde
    if (gebeurtenis.type === 'route bepaald' && veld === 'soort') {
      return teksten['andere-routes'][waarde]?.titel ?? waarde
    }
    if (veld === 'stap') {
      const stap = teksten.stappen[waarde]?.titel ?? routes.find(({ stappen }) => stappen[waarde])?.stappen[waarde]
      return stap ?? waarde
    }
    return noem(KEUZE[`${gebeurtenis.type}.${veld}`] ?? KEUZE[veld] ?? '', waarde)
  }
}
