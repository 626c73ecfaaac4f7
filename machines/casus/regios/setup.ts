import { assign, setup } from 'xstate'
import type { Antwoord, Kader, Stap } from '../../weging/kader.schema'
import { loop } from '../../weging/loop'
import { bezwaren } from '../bezwaren'
import type { Gebeurtenis } from '../gebeurtenissen/vocabulaire'
import { gevolgVan } from '../gevolgen/volgende'
import { nieuweRonde } from '../gevolgen/weging'
import { legeRonde, type Opening, type Stand } from '../stand'

/** The names of the casus chart, with a kader filled in. Guards only read the state from before the gebeurtenis. */
export function casusSetup(kader: Kader) {
  return setup({
    types: {
      context: {} as Stand,
      events: {} as Gebeurtenis,
      input: {} as Opening,
    },
    guards: {
      'niets staat in de weg': ({ context, event }) => bezwaren(kader, context, event).length === 0,
      'het antwoord leidt hierheen': (
        { context, event },
        params: { vraag: string; antwoord: Antwoord; naar: string },
      ) =>
        event.type === 'vraag beantwoord' &&
        event.vraag === params.vraag &&
        event.antwoord === params.antwoord &&
        loop(kader, { ...context.antwoorden, [event.vraag]: event.antwoord }).positie === params.naar &&
        bezwaren(kader, context, event).length === 0,
      'de wijziging leidt hierheen': ({ context, event }, params: { naar: string }) =>
        event.type === 'antwoord gewijzigd' &&
        loop(kader, { ...context.antwoorden, [event.vraag]: event.antwoord }).positie === params.naar &&
        bezwaren(kader, context, event).length === 0,
      'een nieuwe ronde is gevraagd': ({ context }) => context.rondeGevraagd,
      'het gaat om deze stap': ({ context, event }, params: { stap: Stap }) =>
        (event.type === 'stap afgerond' || event.type === 'stap heropend') &&
        event.stap === params.stap &&
        !context.gesloten,
      'deze stap heeft antwoorden': ({ context }, params: { stap: Stap }) =>
        kader.vragen.some((vraag) => vraag.stap === params.stap && context.antwoorden[vraag.id] !== null),
      'de hulp staat daarna zo': ({ context, event }, params: { hulp: Stand['hulp'] }) =>
        ({ ...context, ...gevolgVan(kader, context, event) }).hulp === params.hulp,
      'de route is': ({ context, event }, params: { route: Stand['route'] }) =>
        event.type === 'route bepaald' && event.route === params.route && bezwaren(kader, context, event).length === 0,
    },
    actions: {
      vastleggen: assign(({ context, event }) => gevolgVan(kader, context, event)),
      'ronde openen': assign(({ context }) => nieuweRonde(context, legeRonde(kader))),
    },
  })
}

export type CasusSetup = ReturnType<typeof casusSetup>
export type Regio = Parameters<CasusSetup['createStateConfig']>[0]
