import { Engine } from 'json-rules-engine'
import { zwaarste } from './zwaarste.mjs'

/**
 * A rule per answer says where it leads and what it does; a second set of rules chooses the end.
 * Prepared once: both engines with their rules. Timed: a `run` per answer, and one at the end of a route.
 *
 * @type {import('../wandeling').Maak}
 */
export const maak = ({ vragen, MELDEN, HULP, UITKOMSTEN }) => {
  const is = (fact, value) => ({ fact, operator: 'equal', value })
  const regels = (lijst) =>
    new Engine(lijst.map(([all, params]) => ({ conditions: { all }, event: { type: '', params } })))
  const wegwijzer = regels(
    vragen.flatMap(({ id, antwoorden }) =>
      Object.entries(antwoorden).map(([antwoord, route]) => [[is('vraag', id), is('antwoord', antwoord)], route]),
    ),
  )
  const licht = { fact: 'melden', operator: 'in', value: ['niet-nodig', 'niet-van-toepassing'] }
  const einden = regels([
    [[{ fact: 'melden', operator: 'in', value: ['direct', 'nodig'] }], { uitkomst: 'melden' }],
    [[is('melden', 'onbekend')], { uitkomst: 'veilig-thuis-raadplegen' }],
    ...UITKOMSTEN.map((uitkomst) => [[is('einde', uitkomst), licht], { uitkomst }]),
  ])
  const vuur = async (engine, feiten) => (await engine.run(feiten)).events[0].params

  return async (antwoorden) => {
    const gevraagd = []
    let vraag = vragen[0].id
    let melden
    let hulp
    for (;;) {
      gevraagd.push(vraag)
      const route = await vuur(wegwijzer, { vraag, antwoord: antwoorden[vraag] })
      melden = zwaarste(MELDEN, melden, route.melden)
      hulp = zwaarste(HULP, hulp, route.hulp)
      if (route.uitkomst) {
        const { uitkomst } = await vuur(einden, { einde: route.uitkomst, melden: melden ?? 'onbekend' })
        return { gevraagd, uitkomst, melden: melden ?? 'onbekend', hulp: hulp ?? 'onbekend' }
      }
      vraag = route.naar
    }
  }
}
