import { assign } from 'xstate'
import { type Onderdelen, onderdelenVan } from '../../../machines/bewijs/onderdelen'
import { type Bezwaar, bezwaren } from '../../../machines/casus/bezwaren'
import { casusMachine } from '../../../machines/casus/casus.machine'
import type { Gebeurtenis } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { gevolgVan } from '../../../machines/casus/gevolgen/volgende'
import { casusSetup } from '../../../machines/casus/regios/setup'
import type { Stand } from '../../../machines/casus/stand'
import type { Kader } from '../../../machines/weging/kader.schema'
import { loop } from '../../../machines/weging/loop'

/** What is sown: the same chart with one thing wrong in it. */
export type Zaad = (kader: Kader) => Onderdelen

/** Other reasons against a gebeurtenis, in the guards of the chart and in what the proof is told. */
export function metBezwaren(
  anders: (echt: readonly Bezwaar[], stand: Stand, gebeurtenis: Gebeurtenis) => readonly Bezwaar[],
): Zaad {
  return (kader) => {
    const nu = (stand: Stand, gebeurtenis: Gebeurtenis) =>
      anders(bezwaren(kader, stand, gebeurtenis), stand, gebeurtenis)
    const leidtNaar = (stand: Stand, gebeurtenis: Gebeurtenis, naar: string) =>
      'antwoord' in gebeurtenis &&
      'vraag' in gebeurtenis &&
      loop(kader, { ...stand.antwoorden, [gebeurtenis.vraag]: gebeurtenis.antwoord }).positie === naar &&
      nu(stand, gebeurtenis).length === 0
    const machine = casusMachine(kader).provide({
      guards: {
        'niets staat in de weg': ({ context, event }) => nu(context, event).length === 0,
        'het antwoord leidt hierheen': ({ context, event }, { vraag, antwoord, naar }) =>
          event.type === 'vraag beantwoord' &&
          event.vraag === vraag &&
          event.antwoord === antwoord &&
          leidtNaar(context, event, naar),
        'de wijziging leidt hierheen': ({ context, event }, { naar }) =>
          event.type === 'antwoord gewijzigd' && leidtNaar(context, event, naar),
      },
    })
    return { kader, machine, bezwaren: nu }
  }
}

/** Reasons that are forgotten. */
export function zonderBezwaar(...ids: readonly string[]): Zaad {
  return metBezwaren((echt) => echt.filter(({ id }) => !ids.includes(id)))
}

/** A reason that should not be there. */
export function metExtraBezwaar(als: (stand: Stand, gebeurtenis: Gebeurtenis) => boolean): Zaad {
  return metBezwaren((echt, stand, gebeurtenis) =>
    als(stand, gebeurtenis) ? [...echt, { id: 'gezaaid', waarden: {} }] : echt,
  )
}

/** Another consequence of a gebeurtenis. */
export function metGevolg(anders: (stand: Stand, gebeurtenis: Gebeurtenis) => Partial<Stand>): Zaad {
  return (kader) => ({
    ...onderdelenVan(kader),
    machine: casusMachine(kader).provide({
      actions: {
        vastleggen: assign(({ context, event }) => ({
          ...gevolgVan(kader, context, event),
          ...anders(context, event),
        })),
      },
    }),
  })
}

/** A kader with one rule changed; the proof reads the changed kader too. */
export function metKader(verander: (kader: Verander<Kader>) => void): Zaad {
  return (kader) => {
    const anders: Verander<Kader> = structuredClone<Verander<Kader>>(kader)
    verander(anders)
    return onderdelenVan(anders)
  }
}

/** A chart built from another kader than the one the proof reads. */
export function metVerkeerdKader(verander: (kader: Verander<Kader>) => void): Zaad {
  return (kader) => ({ ...metKader(verander)(kader), kader })
}

/** Other states in a region of the chart. */
export function metRegio(regio: string, staten: Readonly<Record<string, object>>): Zaad {
  return (kader) => {
    const { config } = casusMachine(kader)
    const oud = config.states?.[regio] as { states: Record<string, { on?: object }> }
    const nieuw = Object.fromEntries(
      Object.entries(oud.states).map(([naam, staat]) => [naam, { ...staat, on: { ...staat.on, ...staten[naam] } }]),
    )
    const states = { ...config.states, [regio]: { ...oud, states: nieuw } }
    const machine = casusSetup(kader).createMachine({ ...config, states } as never)
    return { ...onderdelenVan(kader), machine: machine as unknown as Onderdelen['machine'] }
  }
}

type Verander<T> = T extends object ? { -readonly [Naam in keyof T]: Verander<T[Naam]> } : T
