import { readdirSync, readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { beoordeel } from '../../src/opdrachten/casus/beoordelen'
import { UitvoerSchema } from '../../src/opdrachten/casus/uitvoer.schema'
import { opgemaakt } from '../opstelling/opgemaakt'

const map = 'test/casuistiek'
const lees = (naam: string) => readFileSync(`${map}/${naam}`, 'utf8')
const namen = readdirSync(map).filter((naam) => naam.endsWith('.yaml'))

describe('what the command prints', () => {
  it('has a schema that others can use', async () => {
    const { $schema: _adres, ...schema } = toJsonSchema(UitvoerSchema, { target: 'draft-2020-12' })
    await expect(opgemaakt(schema)).toMatchFileSnapshot('../../docs/oordeel.schema.json')
  })

  it('fits that schema for every case that is not refused', async () => {
    const uitkomsten = await Promise.all(namen.map((naam) => beoordeel(lees(naam), null)))
    const goed = uitkomsten.flatMap((uitkomst) => ('goed' in uitkomst ? [uitkomst.goed.uitvoer] : []))
    expect(goed.length).toBeGreaterThanOrEqual(16)
    expect(goed.filter((uitvoer) => !v.is(UitvoerSchema, uitvoer))).toEqual([])
  })

  it('names the source of every reason and every blokkade', async () => {
    const uitkomst = await beoordeel(lees('onderwijs-wilg-onthulling-acuut.yaml'), null)
    const { redenen, blokkades } = 'goed' in uitkomst ? uitkomst.goed.uitvoer : { redenen: [], blokkades: [] }
    expect(redenen.map(({ soort, vraag, antwoord, nr }) => [soort, vraag, antwoord, nr])).toEqual([
      ['antwoord', 'vermoeden', 'ja', 13],
      ['antwoord', 'acuut', 'ja', 20],
      ['antwoord', 'structureel', 'twijfel', 15],
      ['antwoord', 'disclosure', 'ja', 16],
      ['antwoord', 'hulp-mogelijk', 'ja', 17],
      ['antwoord', 'hulp-aanvaard', 'twijfel', 18],
    ])
    expect([...redenen, ...blokkades].filter(({ bron }) => !bron.titel)).toEqual([])
  })

  it('counts what still runs from the last entry, or from the day that is given', async () => {
    const tekst = lees('artsen-linde-twijfel-wacht-op-veilig-thuis.yaml')
    const over = async (op: string | null) => {
      const uitkomst = await beoordeel(tekst, op)
      return 'goed' in uitkomst ? uitkomst.goed.uitvoer.termijnen.map(({ soort, dag, over }) => [soort, dag, over]) : []
    }
    expect(await over(null)).toEqual([['toets', '2026-03-19', 42]])
    expect(await over('2026-03-20')).toEqual([['toets', '2026-03-19', -1]])
  })

  it('is the same for a script in JSON, and for a bare list', async () => {
    const { parse } = await import('yaml')
    const casus = parse(lees('generiek-iep-toets-nee.yaml')) as { gebeurtenissen: unknown[] }
    const uitYaml = await beoordeel(lees('generiek-iep-toets-nee.yaml'), null)
    expect(await beoordeel(JSON.stringify(casus.gebeurtenissen), null)).toEqual(uitYaml)
  })
})
