import type { Regio } from './setup'

const vrij = { guard: 'niets staat in de weg', actions: 'vastleggen' } as const
const naar = (target: string) => ({ ...vrij, target })

/** Entered and left by a person's act only, from everywhere; all that stands stays as it is. */
export const gevaar: Regio = {
  initial: 'geen gevaar',
  states: {
    'geen gevaar': { on: { 'gevaar ingeroepen': naar('acuut gevaar'), 'gevaar geweken': vrij, '112 gebeld': vrij } },
    'acuut gevaar': { on: { 'gevaar ingeroepen': vrij, 'gevaar geweken': naar('geen gevaar'), '112 gebeld': vrij } },
  },
}

const routeNaar = (route: 'meldcode' | 'andere' | 'beide', target: string) => ({
  guard: { type: 'de route is', params: { route } } as const,
  target,
  actions: 'vastleggen' as const,
})
const routes = [
  routeNaar('meldcode', 'meldcode'),
  routeNaar('andere', 'andere route'),
  routeNaar('beide', 'meldcode en andere route'),
]
const opRoute = { on: { 'route bepaald': routes, 'andere route gevolgd': vrij } } as const

/** The meldcode, another legal route (an offence by staff, behaviour between children), or both side by side. */
export const route: Regio = {
  initial: 'meldcode',
  states: { meldcode: opRoute, 'andere route': opRoute, 'meldcode en andere route': opRoute },
}

const HULP = {
  geen: 'geen hulp',
  loopt: 'hulp loopt',
  werkt: 'hulp werkt',
  twijfel: 'hulp onzeker',
  tekort: 'hulp schiet tekort',
  beeindigd: 'hulp beeindigd',
} as const
const hulpStanden = (Object.keys(HULP) as (keyof typeof HULP)[]).map((hulp) => ({
  guard: { type: 'de hulp staat daarna zo', params: { hulp } } as const,
  target: HULP[hulp],
  actions: 'vastleggen' as const,
}))
const opHulp = {
  on: { 'afspraak gemaakt': hulpStanden, 'toets gehouden': hulpStanden, 'hulp beeindigd': hulpStanden },
}

/** Help with its toetsen. Each agreement has its own; the worst of them says how the help stands. */
export const hulp: Regio = {
  initial: 'geen hulp',
  states: Object.fromEntries(Object.values(HULP).map((naam) => [naam, opHulp])),
}

/** What was reported to Veilig Thuis and what came back, twice expected. Other bodies are no melding. */
export const melding: Regio = {
  initial: 'niet gemeld',
  on: { 'verzoek aan raad gedaan': vrij, 'aanmelding comensha gedaan': vrij },
  states: {
    'niet gemeld': {
      on: { 'melding gedaan': naar('gemeld'), 'terugkoppeling ontvangen': vrij, 'veilig thuis gestopt': vrij },
    },
    gemeld: {
      on: {
        'melding gedaan': vrij,
        'terugkoppeling ontvangen': naar('een keer teruggekoppeld'),
        'veilig thuis gestopt': naar('veilig thuis gestopt'),
      },
    },
    'een keer teruggekoppeld': {
      on: {
        'melding gedaan': naar('gemeld'),
        'terugkoppeling ontvangen': naar('twee keer teruggekoppeld'),
        'veilig thuis gestopt': naar('veilig thuis gestopt'),
      },
    },
    'twee keer teruggekoppeld': {
      on: {
        'melding gedaan': naar('gemeld'),
        'terugkoppeling ontvangen': vrij,
        'veilig thuis gestopt': naar('veilig thuis gestopt'),
      },
    },
    'veilig thuis gestopt': {
      on: { 'melding gedaan': naar('gemeld'), 'terugkoppeling ontvangen': vrij, 'veilig thuis gestopt': vrij },
    },
  },
}

/** Open or closed. Reopening keeps history and asks for a new round. Filing an export changes neither. */
export const dossier: Regio = {
  initial: 'open',
  on: { 'uitvoer opgeborgen': vrij },
  states: {
    open: { on: { 'casus gesloten': naar('gesloten') } },
    gesloten: { on: { 'casus heropend': naar('open') } },
  },
}
