import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dichtstbij } from '../../src/opdrachten/casus/dichtstbij'
import { kernzin } from '../../src/opdrachten/casus/kernzin'
import { melding } from '../../src/opdrachten/casus/melding'
import { GEBEURTENISNAMEN } from '../../src/opdrachten/casus/namen'
import { REMEDIES } from '../../src/opdrachten/casus/remedies'
import { ZINNEN } from '../../src/opdrachten/casus/zinnen'
import kern from '../../src/taal/nl/kern.json'

const map = 'src/opdrachten/casus'
const genoemd = readdirSync(map).flatMap((bestand) =>
  [...readFileSync(`${map}/${bestand}`, 'utf8').matchAll(/(?:\bmis\(|\bid: )'([a-z-]+)'/g)].map(([, id = '']) => id),
)
/** Replay checks the numbers and the kader before this program can get them wrong. */
const nooit = ['nummer-klopt-niet', 'ander-kader']

describe('the words of the command', () => {
  it('are there for every problem that it names itself', () => {
    expect(genoemd.length).toBeGreaterThan(15)
    expect(genoemd.filter((id) => !ZINNEN[id] && !kernzin(id))).toEqual([])
  })

  it('end in what to do, for every sentence of its own and every refusal of the core', () => {
    const ids = [...Object.keys(ZINNEN), ...Object.keys(kern.bezwaar), ...Object.keys(kern.blokkade)]
    const geteld = ids.filter((id) => !nooit.includes(id))
    expect(geteld.length).toBeGreaterThan(60)
    expect(geteld.filter((id) => !REMEDIES[id])).toEqual([])
    const kent = readFileSync('machines/casus/bezwaren.ts', 'utf8')
    expect(Object.keys(REMEDIES).filter((id) => !geteld.includes(id) && !kent.includes(`'${id}'`))).toEqual([])
  })

  it('say which file and which entry, on one line', () => {
    const probleem = { id: 'casus-gesloten', waarden: {}, nr: 4, regel: 12, gebeurtenis: 'vraag beantwoord' }
    expect(melding('map/wilg.yaml', probleem)).toMatch(
      /^map\/wilg\.yaml, gebeurtenis 4 "vraag beantwoord" \(regel 12\): \S.*\.$/,
    )
    expect(melding('wilg.yaml', { id: 'nooit-gezien', waarden: {} })).toContain('nooit-gezien')
  })
})

describe('the name that was meant', () => {
  it.each([
    ['vraag beantwoordt', 'vraag beantwoord'],
    ['Melding Gedaan', 'melding gedaan'],
    ['casus gestart', 'casus geopend'],
    ['xyzzy', undefined],
  ])('for %j is %j', (naam, verwacht) => {
    expect(dichtstbij(naam, GEBEURTENISNAMEN)).toBe(verwacht)
  })
})
