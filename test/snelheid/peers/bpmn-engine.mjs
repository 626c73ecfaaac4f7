import { EventEmitter } from 'node:events'
import { Engine } from 'bpmn-engine'
import { zwaarste } from './zwaarste.mjs'

/**
 * A process: a user task and an exclusive gateway per question, a conditional flow per answer, a gateway before the
 * ends. Conditions are functions, not scripts in a sandbox: that is the faster of the two ways the engine offers.
 * Prepared once: the parsed process. Timed: an engine per walk, and a signal per answer.
 *
 * @type {import('../wandeling').Maak}
 */
export const maak = async ({ vragen, MELDEN, HULP, UITKOMSTEN }) => {
  /** @type {Map<string, (output: object) => boolean>} */
  const voorwaarden = new Map()
  const stroom = (van, naar, mag) => {
    const id = `${van}--${naar}--${voorwaarden.size}`
    voorwaarden.set(id, mag ?? (() => true))
    const voorwaarde = mag
      ? '<conditionExpression xsi:type="tFormalExpression" language="js">functie</conditionExpression>'
      : ''
    return `<sequenceFlow id="${id}" sourceRef="${van}" targetRef="${naar}">${voorwaarde}</sequenceFlow>`
  }
  const routes = new Map(
    vragen.flatMap(({ id, antwoorden }) =>
      Object.entries(antwoorden).map(([antwoord, route]) => [`${id} ${antwoord}`, route]),
    ),
  )
  /** Where a question leads, with the answers that lead there: a flow not taken costs the engine as much as one taken. */
  const doelen = (antwoorden) => {
    const perDoel = new Map()
    for (const [antwoord, { naar = 'na-alles' }] of Object.entries(antwoorden))
      perDoel.set(naar, [...(perDoel.get(naar) ?? []), antwoord])
    return [...perDoel]
  }
  const moetMelden = ({ melden }) => melden === 'direct' || melden === 'nodig'
  const onbekend = ({ melden = 'onbekend' }) => melden === 'onbekend'
  const elementen = [
    '<startEvent id="begin" />',
    stroom('begin', vragen[0].id),
    ...vragen.flatMap(({ id, antwoorden }) => [
      `<userTask id="${id}" />`,
      ...doelen(antwoorden).map(([naar, bij], _plek, alle) =>
        stroom(id, naar, alle.length > 1 ? (output) => bij.includes(output.antwoord) : undefined),
      ),
    ]),
    '<exclusiveGateway id="na-alles" />',
    ...UITKOMSTEN.flatMap((uitkomst) => [
      `<endEvent id="einde-${uitkomst}" />`,
      stroom('na-alles', `einde-${uitkomst}`, (output) => {
        if (moetMelden(output)) return uitkomst === 'melden'
        return uitkomst === (onbekend(output) ? 'veilig-thuis-raadplegen' : output.einde)
      }),
    ]),
  ]
  const source = `<?xml version="1.0" encoding="UTF-8"?>
    <definitions id="weging" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="weging">
      <process id="kader" isExecutable="true">${elementen.join('')}</process>
    </definitions>`
  const scripts = {
    register() {},
    getScript: (_taal, { id, environment }) => ({
      execute: (_context, klaar) => klaar(null, voorwaarden.get(id)?.(environment.output)),
    }),
  }
  const [definitie] = await new Engine({ source, scripts }).getDefinitions()
  const sourceContext = definitie.environment.options.source

  return (antwoorden) =>
    new Promise((klaar, mislukt) => {
      const gevraagd = []
      const listener = new EventEmitter()
      const engine = new Engine({ sourceContext, scripts })
      let uitkomst
      listener.on('activity.wait', (taak) => {
        const antwoord = antwoorden[taak.id]
        const route = routes.get(`${taak.id} ${antwoord}`)
        const { output } = taak.environment
        gevraagd.push(taak.id)
        output.antwoord = antwoord
        output.einde = route.uitkomst
        output.melden = zwaarste(MELDEN, output.melden, route.melden)
        output.hulp = zwaarste(HULP, output.hulp, route.hulp)
        taak.signal()
      })
      listener.on('activity.end', ({ id, type, environment }) => {
        if (type === 'bpmn:EndEvent') uitkomst = { id: id.slice('einde-'.length), ...environment.output }
      })
      engine.once('error', mislukt)
      engine.once('end', () => {
        const { id, melden = 'onbekend', hulp = 'onbekend' } = uitkomst
        klaar({ gevraagd, uitkomst: id, melden, hulp })
      })
      engine.execute({ listener }).catch(mislukt)
    })
}
