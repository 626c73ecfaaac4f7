import { createMachine, guard, immediate, interpret, reduce, state, transition } from 'robot3'
import { zwaarste } from './zwaarste.mjs'

/**
 * A state per question, an event per answer; the effects are reduced into the context on the way. At the end of a route
 * `immediate` transitions with guards choose the end.
 * Prepared once: the machine. Timed: `interpret` and a `send` per answer.
 *
 * @type {import('../wandeling').Maak}
 */
export const maak = ({ vragen, MELDEN, HULP, UITKOMSTEN }) => {
  const effect = (route) =>
    reduce(({ melden, hulp }) => ({
      melden: zwaarste(MELDEN, melden, route.melden),
      hulp: zwaarste(HULP, hulp, route.hulp),
    }))
  const vraagstaten = vragen.map(({ id, antwoorden }) => [
    id,
    state(
      ...Object.entries(antwoorden).map(([antwoord, route]) =>
        transition(antwoord, route.naar ?? `einde ${route.uitkomst}`, effect(route)),
      ),
    ),
  ])
  const moetMelden = guard(({ melden }) => melden === 'direct' || melden === 'nodig')
  const onbekend = guard(({ melden }) => melden === undefined || melden === 'onbekend')
  const eindstaten = UITKOMSTEN.flatMap((uitkomst) => [
    [
      `einde ${uitkomst}`,
      state(immediate('melden', moetMelden), immediate('veilig-thuis-raadplegen', onbekend), immediate(uitkomst)),
    ],
    [uitkomst, state()],
  ])
  const machine = createMachine(vragen[0].id, Object.fromEntries([...vraagstaten, ...eindstaten]), () => ({}))

  return (antwoorden) => {
    const gevraagd = []
    const loper = interpret(machine, () => {})
    while (!loper.machine.state.value.final) {
      const vraag = loper.machine.current
      gevraagd.push(vraag)
      loper.send(antwoorden[vraag])
    }
    const { melden = 'onbekend', hulp = 'onbekend' } = loper.context
    return { gevraagd, uitkomst: loper.machine.current, melden, hulp }
  }
}
