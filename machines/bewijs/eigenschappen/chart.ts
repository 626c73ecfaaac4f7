import type { CasusMachine } from '../../casus/casus.machine'
import { beschrijvingVan, isGebeurd } from '../../casus/gebeurtenissen/vocabulaire'
import { type Eigenschap, eis } from '../eigenschap'
import type { Stap, Toestand } from '../onderdelen'

const HULP = {
  geen: 'geen hulp',
  loopt: 'hulp loopt',
  werkt: 'hulp werkt',
  twijfel: 'hulp onzeker',
  tekort: 'hulp schiet tekort',
  beeindigd: 'hulp beeindigd',
} as const
const ROUTE = { meldcode: 'meldcode', andere: 'andere route', beide: 'meldcode en andere route' } as const
const STAPPEN = ['signalen', 'raadplegen', 'gesprek', 'wegen', 'beslissen']

/** What the statechart itself must keep, whatever the meldcode says. */
export const chart: readonly Eigenschap[] = [
  {
    belofte: 'chart',
    naam: 'Een gebeurtenis wordt precies dan geweigerd als er een bezwaar is',
    soort: 'stap',
    geldt: ({ geaccepteerd, bezwaren }) =>
      geaccepteerd === (bezwaren.length === 0) ||
      `${geaccepteerd ? 'aanvaard' : 'geweigerd'} bij bezwaren [${bezwaren.join(', ')}]`,
  },
  {
    belofte: 'chart',
    naam: 'Wat gebeurd is wordt altijd aanvaard, ook in een gesloten casus',
    soort: 'stap',
    geldt: ({ gebeurtenis, geaccepteerd }) =>
      isGebeurd(gebeurtenis.type) ? eis(geaccepteerd, 'een feit werd geweigerd') : null,
  },
  {
    belofte: 'chart',
    naam: 'Een geweigerde gebeurtenis verandert niets',
    soort: 'stap',
    geldt: ({ geaccepteerd, van, naar }) => (geaccepteerd ? null : eis(van === naar, 'er veranderde iets')),
  },
  {
    belofte: 'chart',
    naam: 'Elke gebeurtenis hoort bij een enkele regio, en alleen die verandert',
    soort: 'stap',
    geldt: (stap) => (stap.geaccepteerd ? buitenDeRegio(stap) : null),
  },
  {
    belofte: 'chart',
    naam: 'Elke regio zegt hetzelfde als de stand waar regels naar kijken',
    soort: 'toestand',
    geldt: (toestand) => spiegel(toestand),
  },
  {
    belofte: 4,
    naam: 'Naar een gebeurtenis luistert een enkele regio, die er een enkele pijl bij kiest',
    soort: 'stap',
    geldt: ({ gebeurtenis: { type }, geaccepteerd }, { machine }) => {
      if (!geaccepteerd) return null
      const regios = luisteraars(machine, type)
      return eis(regios.length === 1 || beschrijvingVan(type)?.regio === 'stappen', regios.join(' en '))
    },
  },
]

const gehoord = new WeakMap<CasusMachine, Map<string, readonly string[]>>()

/** The regions that listen to a gebeurtenis in any of their states; within one region XState takes the first arrow. */
function luisteraars(machine: CasusMachine, type: string): readonly string[] {
  const bekend = gehoord.get(machine) ?? new Map<string, readonly string[]>()
  gehoord.set(machine, bekend)
  const eerder = bekend.get(type)
  if (eerder) return eerder
  const regios = Object.values(machine.root.states).filter((regio) =>
    (regio.events as readonly string[]).includes(type),
  )
  const namen = regios.map(({ key }) => key)
  bekend.set(type, namen)
  return namen
}

function buitenDeRegio({ van, gebeurtenis, naar }: Stap): true | string {
  const eigen: string = beschrijvingVan(gebeurtenis.type)?.regio ?? ''
  const mee = gebeurtenis.type === 'casus heropend' ? ['weging'] : []
  const vreemd = Object.keys(van.waarde).filter((regio) => {
    if (van.waarde[regio] === naar.waarde[regio] || regio === eigen || mee.includes(regio)) return false
    if (eigen === 'stappen') return !('stap' in gebeurtenis && gebeurtenis.stap === regio)
    return !(STAPPEN.includes(regio) && van.waarde[regio] === 'te doen' && naar.waarde[regio] === 'bezig')
  })
  return eis(vreemd.length === 0, `veranderde ook ${vreemd.join(', ')}`)
}

function spiegel({ waarde, stand, positie }: Toestand): true | string {
  const melding = waarde['melding'] ?? ''
  const teruggekoppeld = { gemeld: 0, 'een keer teruggekoppeld': 1, 'twee keer teruggekoppeld': 2 }[melding]
  const ongelijk = [
    ...(waarde['weging'] === positie ? [] : ['weging']),
    ...((waarde['gevaar'] === 'acuut gevaar') === stand.gevaar ? [] : ['gevaar']),
    ...((waarde['dossier'] === 'gesloten') === stand.gesloten ? [] : ['dossier']),
    ...(waarde['route'] === ROUTE[stand.route] ? [] : ['route']),
    ...(waarde['hulp'] === HULP[stand.hulp] ? [] : ['hulp']),
    ...((melding !== 'niet gemeld') === stand.gemeld ? [] : ['melding']),
    ...(teruggekoppeld === undefined || teruggekoppeld === stand.terugkoppelingen ? [] : ['terugkoppelingen']),
    ...(stand.rondeGevraagd ? ['rondeGevraagd'] : []),
  ]
  return eis(ongelijk.length === 0, `${ongelijk.join(', ')} lopen uiteen`)
}
