import { Model } from 'survey-core'

/**
 * A form of one question a page. A question is visible when an answer leads to it; melden, hulp and the end are
 * calculated values over the answers given.
 * Prepared once: the form. Timed: clearing it, and a value and a next page per answer.
 *
 * @type {import('../wandeling').Maak}
 */
export const maak = ({ vragen, MELDEN, HULP, UITKOMSTEN }) => {
  const routes = vragen.flatMap(({ id, antwoorden }) =>
    Object.entries(antwoorden).map(([antwoord, route]) => ({ ...route, als: `{${id}} = '${antwoord}'` })),
  )
  const een = (gevonden) => gevonden.map(({ als }) => als).join(' or ')
  /** `iif(a, 'x', iif(b, 'y', 'rest'))` over the values that occur, in their order. */
  const keten = (veld, volgorde, rest) =>
    volgorde.reduceRight((anders, waarde) => {
      const gevonden = routes.filter((route) => route[veld] === waarde)
      return gevonden.length > 0 ? `iif(${een(gevonden)}, '${waarde}', ${anders})` : anders
    }, `'${rest}'`)
  const formulier = new Model({
    elements: vragen.map(({ id, antwoorden }, plek) => ({
      type: 'radiogroup',
      name: id,
      choices: Object.keys(antwoorden),
      ...(plek > 0 ? { visibleIf: een(routes.filter(({ naar }) => naar === id)) } : {}),
    })),
    calculatedValues: [
      { name: 'melden', expression: keten('melden', MELDEN, 'onbekend') },
      { name: 'hulp', expression: keten('hulp', HULP, 'onbekend') },
      { name: 'einde', expression: keten('uitkomst', UITKOMSTEN, '') },
      {
        name: 'uitkomst',
        expression: `iif({melden} = 'direct' or {melden} = 'nodig', 'melden', iif({melden} = 'onbekend', 'veilig-thuis-raadplegen', {einde}))`,
      },
    ],
  })

  return (antwoorden) => {
    const gevraagd = []
    formulier.clear()
    for (;;) {
      const vraag = formulier.getAllQuestions(true).find((vraag) => vraag.isEmpty())?.name
      if (vraag === undefined) break
      gevraagd.push(vraag)
      formulier.setValue(vraag, antwoorden[vraag])
    }
    const [uitkomst, melden, hulp] = ['uitkomst', 'melden', 'hulp'].map((naam) => formulier.getVariable(naam))
    return { gevraagd, uitkomst, melden, hulp }
  }
}
