import { ZenEngine } from '@gorules/zen-engine'

const ONBEKEND = 'onbekend'

/**
 * A decision model of three steps: a table says what an answer does, an expression keeps the heaviest effect (as a
 * number: 0 is heaviest), a second table chooses the end.
 * Prepared once: the compiled decision. Timed: an `evaluate` per answer, with the effects so far as its input.
 *
 * @type {import('../wandeling').Maak}
 */
export const maak = ({ vragen, MELDEN, HULP, UITKOMSTEN }) => {
  const [licht, geen] = [MELDEN.indexOf(ONBEKEND), MELDEN.length + HULP.length]
  const rang = (volgorde, effect) => String(effect === undefined ? geen : volgorde.indexOf(effect))
  const tekst = (waarde) => JSON.stringify(waarde)
  const kolommen = (...namen) => namen.map((naam) => ({ id: naam, name: naam, field: naam }))
  const tabel = (id, inputs, outputs, rules) => ({
    id,
    name: id,
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'first',
      inputs: kolommen(...inputs),
      outputs: kolommen(...outputs),
      rules: rules.map((regel, plek) => ({ _id: `${id} ${plek}`, ...regel })),
      passThrough: true,
    },
  })
  const routes = vragen.flatMap(({ id, antwoorden }) =>
    Object.entries(antwoorden).map(([antwoord, route]) => ({
      vraag: tekst(id),
      antwoord: tekst(antwoord),
      naar: tekst(route.naar ?? ''),
      einde: tekst(route.uitkomst ?? ''),
      routeMelden: rang(MELDEN, route.melden),
      routeHulp: rang(HULP, route.hulp),
    })),
  )
  const uitkomsten = [
    { einde: '""', melden: '', uitkomst: '""' },
    { einde: '', melden: `< ${licht}`, uitkomst: '"melden"' },
    { einde: '', melden: `== ${licht} or $ == ${geen}`, uitkomst: '"veilig-thuis-raadplegen"' },
    ...UITKOMSTEN.map((uitkomst) => ({ einde: tekst(uitkomst), melden: '', uitkomst: tekst(uitkomst) })),
  ]
  const nodes = [
    { id: 'in', name: 'in', type: 'inputNode', content: {} },
    tabel('routes', ['vraag', 'antwoord'], ['naar', 'einde', 'routeMelden', 'routeHulp'], routes),
    {
      id: 'effect',
      name: 'effect',
      type: 'expressionNode',
      content: {
        expressions: [
          { id: 'melden', key: 'melden', value: 'min([eerderMelden, routeMelden])' },
          { id: 'hulp', key: 'hulp', value: 'min([eerderHulp, routeHulp])' },
        ],
        passThrough: true,
      },
    },
    tabel('einden', ['einde', 'melden'], ['uitkomst'], uitkomsten),
    { id: 'uit', name: 'uit', type: 'outputNode', content: {} },
  ]
  const edges = nodes.slice(1).map((node, plek) => ({
    id: `naar ${node.id}`,
    type: 'edge',
    sourceId: nodes[plek].id,
    targetId: node.id,
  }))
  const besluit = new ZenEngine().createDecision({ nodes, edges })

  return async (antwoorden) => {
    const gevraagd = []
    let vraag = vragen[0].id
    let [eerderMelden, eerderHulp] = [geen, geen]
    for (;;) {
      gevraagd.push(vraag)
      const { result } = await besluit.evaluate({ vraag, antwoord: antwoorden[vraag], eerderMelden, eerderHulp })
      if (result.uitkomst !== '') {
        const { uitkomst } = result
        return {
          gevraagd,
          uitkomst,
          melden: MELDEN[result.melden] ?? ONBEKEND,
          hulp: HULP[result.hulp] ?? ONBEKEND,
        }
      }
      eerderMelden = result.melden
      eerderHulp = result.hulp
      vraag = result.naar
    }
  }
}
